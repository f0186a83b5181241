package org.duibiao.web.ui.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Indicator;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.RegionId;
import org.duibiao.comparison.ComparisonQuery;
import org.duibiao.comparison.Known;
import org.duibiao.comparison.Opening;
import org.duibiao.web.ui.Library;

/** Fills in what a person has not chosen, and sets up the comparison. */
public final class Comparing {

  private static final int REACH = 2;

  /** What is opened where nothing, or only a part, is chosen: all facts of many regions are asked for it. */
  private record Opened(CompareState chosen) {}

  private final Library library;
  private final Catalog catalog;

  public Comparing(Library library) {
    this.library = library;
    this.catalog = library.catalog();
  }

  /**
   * The page for a choice; what is not chosen is filled in by the strongest comparison there is.
   *
   * @param held regions with documents, those with the most first
   */
  public ComparePage page(CompareState chosen, List<RegionId> held) {
    var state = opened(chosen, held);
    var regions = new HashSet<>(state.regions());
    var known = new Known(library.observations(regions, new HashSet<>(indicators(state))), library.held(regions));
    Integer year = state.year() == null ? known.fullestYear().orElse(null) : state.year();
    if (year != null) {
      state = state.withYear(year);
    }
    var table = known.table(new ComparisonQuery(state.regions(), indicators(state), year == null ? 0 : year, state.kinds(), REACH), catalog);
    // a theme's indicators that no region states would be rows of blanks only
    return new ComparePage(state, known.years(), state.theme() == null ? table : table.fullestFirst());
  }

  private CompareState opened(CompareState chosen, List<RegionId> held) {
    boolean subject = chosen.theme() != null || !chosen.indicators().isEmpty();
    if (!chosen.regions().isEmpty() && subject) {
      return chosen;
    }
    return library.standing(new Opened(chosen), () -> filled(chosen, held, subject));
  }

  private CompareState filled(CompareState chosen, List<RegionId> held, boolean subject) {
    var wanted = new HashSet<>(subject ? indicators(chosen) : catalog.indicators().stream().map(Indicator::id).toList());
    var stated = library.stated(chosen.regions().isEmpty() ? library.candidates(held) : Set.copyOf(chosen.regions())).stream()
        .filter(one -> wanted.contains(one.indicator()) && (chosen.year() == null || chosen.year() == one.year())).toList();
    Optional<Opening> opening = chosen.regions().isEmpty()
        ? Opening.strongest(stated, catalog::region, catalog::indicator)
        : Opening.of(chosen.regions(), stated, catalog::indicator);
    CompareState state = chosen.regions().isEmpty()
        ? chosen.withRegions(opening.map(Opening::regions).orElse(held.stream().limit(Opening.REGIONS).toList()))
        : chosen;
    if (!subject) {
      String theme = opening.map(Opening::theme).orElse(catalog.themes().getFirst().id());
      state = chosen.focus() == null ? state.withTheme(theme) : state.withTheme(theme).withFocus(chosen.focus());
    }
    return state.year() != null || opening.isEmpty() ? state : state.withYear(opening.get().year());
  }

  private List<IndicatorId> indicators(CompareState state) {
    return state.theme() == null
        ? state.indicators()
        : catalog.indicators().stream().filter(i -> i.theme().equals(state.theme())).map(Indicator::id).toList();
  }
}
