package org.duibiao.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duibiao.catalog.Indicator;
import org.duibiao.catalog.RegionId;
import org.duibiao.extraction.Aspect;
import org.duibiao.extraction.Kind;
import org.duibiao.store.ReviewState;
import org.duibiao.store.StoredObservation;

/**
 * Which regions state an indicator for which years.
 *
 * @param years the columns, oldest first
 * @param cells for each region one cell a year: the achieved value, or why there is none
 */
public record Presence(List<Integer> years, Map<RegionId, List<Cell>> cells) {

  public Presence {
    years = List.copyOf(years);
  }

  /** The presence of {@code indicator} in one aspect; {@code facts} of other indicators are passed over. */
  public static Presence of(
      Indicator indicator, Aspect aspect, List<RegionId> regions, List<Integer> years, List<StoredObservation> facts, Held held) {
    var own = facts.stream()
        .filter(fact -> indicator.id().equals(fact.indicator()) && fact.review() != ReviewState.REJECTED).toList();
    var query = new ComparisonQuery(regions, List.of(indicator.id()), 0, Set.of(Kind.ACHIEVEMENT), 0);
    var cells = new Cells(query, held, own, aspect, indicator, indicator.unit());
    Map<RegionId, List<Cell>> rows = new LinkedHashMap<>();
    regions.forEach(region -> rows.put(region, years.stream().map(year -> cells.cell(region, Kind.ACHIEVEMENT, year)).toList()));
    return new Presence(years, rows);
  }

  /** How many of the regions state a value for the year in this column, part-year figures and other units included. */
  public Coverage of(int column) {
    int have = (int) cells.values().stream().filter(row -> row.get(column) instanceof Cell.Value).count();
    return new Coverage(have, cells.size());
  }
}
