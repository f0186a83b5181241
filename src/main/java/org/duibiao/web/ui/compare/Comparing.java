package org.duibiao.web.ui.compare;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.duibiao.catalog.Indicator;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.Comparison;
import org.duibiao.comparison.ComparisonQuery;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.quantity.Period;
import org.duibiao.store.StoredObservation;
import org.duibiao.web.ui.Library;

/** Fills in what a person has not chosen, and sets up the comparison. */
final class Comparing {

  private static final int FIRST_REGIONS = 4;
  private static final int REACH = 2;

  private final Library library;

  Comparing(Library library) {
    this.library = library;
  }

  /** The choice with regions, theme and year; the first screen shows regions that have facts, so it is never empty. */
  CompareState completed(CompareState chosen) {
    var state = chosen.regions().isEmpty()
        ? chosen.withRegions(library.regionsWithFacts().stream().limit(FIRST_REGIONS).toList())
        : chosen;
    if (state.theme() == null && state.indicators().isEmpty() && !library.catalog().themes().isEmpty()) {
      var focus = state.focus();
      state = state.withTheme(library.catalog().themes().getFirst().id());
      state = focus == null ? state : state.withFocus(focus);
    }
    var years = years(state);
    return state.year() != null || years.isEmpty() ? state : state.withYear(Comparison.fullestYear(facts(state)).orElseThrow());
  }

  /** The years with facts, latest first. */
  List<Integer> years(CompareState state) {
    return facts(state).stream().map(StoredObservation::period).flatMap(Stream::ofNullable).map(Period::lastYear)
        .distinct().sorted(Comparator.reverseOrder()).toList();
  }

  ComparisonTable table(CompareState state) {
    var catalog = library.catalog();
    int year = state.year() == null ? 0 : state.year();
    var query = new ComparisonQuery(state.regions(), indicators(state), year, state.kinds(), REACH);
    var table = Comparison.of(query, facts(state), library.held(), catalog::region, catalog::indicator);
    // a theme's indicators that no region states would be rows of blanks only
    return state.theme() == null ? table : table.withoutBlankRows();
  }

  static List<Long> sources(Cell.Value value) {
    return Stream.concat(Stream.of(value.source()), value.others().stream().map(Cell.Other::observation))
        .map(StoredObservation::id).toList();
  }

  private List<StoredObservation> facts(CompareState state) {
    return library.observations(new HashSet<>(state.regions()), new HashSet<>(indicators(state)));
  }

  private List<IndicatorId> indicators(CompareState state) {
    return state.theme() == null
        ? state.indicators()
        : library.catalog().indicators().stream().filter(i -> i.theme().equals(state.theme())).map(Indicator::id).toList();
  }
}
