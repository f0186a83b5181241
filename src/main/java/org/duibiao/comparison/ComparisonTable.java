package org.duibiao.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.duibiao.catalog.Region;
import org.duibiao.store.StoredObservation;

/**
 * Indicators as rows, regions as columns.
 *
 * @param regions the columns
 * @param rows in the order asked for; each has one entry a region, in the order of the columns
 */
public record ComparisonTable(ComparisonQuery query, List<Region> regions, List<Row> rows) {

  public ComparisonTable {
    regions = List.copyOf(regions);
    rows = List.copyOf(rows);
  }

  /** Without the indicators of which no region states anything. */
  public ComparisonTable withoutBlankRows() {
    return new ComparisonTable(query, regions, rows.stream().filter(row -> row.entries().stream().flatMap(ComparisonTable::cells)
        .anyMatch(Cell.Value.class::isInstance)).toList());
  }

  /** Every observation that a shown value rests on, once each, in reading order: what footnotes and source sheets list. */
  public List<StoredObservation> sources() {
    return rows.stream()
        .flatMap(row -> row.entries().stream())
        .flatMap(ComparisonTable::cells)
        .flatMap(cell -> cell instanceof Cell.Value value ? Stream.of(value.source()) : Stream.empty())
        .distinct()
        .toList();
  }

  private static Stream<Cell> cells(Entry entry) {
    return Stream.of(entry.achieved(), entry.growth(), entry.target(), entry.targetGrowth());
  }
}
