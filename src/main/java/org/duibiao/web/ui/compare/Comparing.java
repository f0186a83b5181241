package org.duibiao.web.ui.compare;

import java.util.HashSet;
import java.util.List;
import org.duibiao.catalog.Indicator;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.RegionId;
import org.duibiao.comparison.ComparisonQuery;
import org.duibiao.comparison.Known;
import org.duibiao.web.ui.Library;

/** Fills in what a person has not chosen, and sets up the comparison. */
public final class Comparing {

  private static final int FIRST_REGIONS = 4;
  private static final int REACH = 2;

  private final Library library;

  public Comparing(Library library) {
    this.library = library;
  }

  /**
   * The page for a choice; what is not chosen is filled in, so that the first screen is never empty.
   *
   * @param held regions with documents, those with the most first
   */
  public ComparePage page(CompareState chosen, List<RegionId> held) {
    var state = chosen.regions().isEmpty() ? chosen.withRegions(held.stream().limit(FIRST_REGIONS).toList()) : chosen;
    if (state.theme() == null && state.indicators().isEmpty() && !library.catalog().themes().isEmpty()) {
      var focus = state.focus();
      state = state.withTheme(library.catalog().themes().getFirst().id());
      state = focus == null ? state : state.withFocus(focus);
    }
    var known = new Known(library.observations(new HashSet<>(state.regions()), new HashSet<>(indicators(state))), library.held());
    Integer year = state.year() == null ? known.fullestYear().orElse(null) : state.year();
    if (year != null) {
      state = state.withYear(year);
    }
    var query = new ComparisonQuery(state.regions(), indicators(state), year == null ? 0 : year, state.kinds(), REACH);
    var table = known.table(query, library.catalog());
    // a theme's indicators that no region states would be rows of blanks only
    return new ComparePage(state, known.years(), state.theme() == null ? table : table.withoutBlankRows());
  }

  private List<IndicatorId> indicators(CompareState state) {
    return state.theme() == null
        ? state.indicators()
        : library.catalog().indicators().stream().filter(i -> i.theme().equals(state.theme())).map(Indicator::id).toList();
  }
}
