package org.duibiao.comparison;

import java.util.Comparator;
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

  /** Rows with comparable numbers of most regions first; without the indicators of which no region states anything. */
  public ComparisonTable fullestFirst() {
    return new ComparisonTable(query, regions, rows.stream().filter(row -> row.stating() > 0)
        .sorted(Comparator.comparingInt(Row::comparable).thenComparing(row -> row.coverage().have()).thenComparing(Row::stating).reversed())
        .toList());
  }

  /** Whether {@code row} sets nothing against anything: of several regions at most one states it. */
  public boolean lonely(Row row) {
    return regions.size() > 1 && row.stating() <= 1;
  }

  /** Every observation that a shown value rests on, once each, in reading order: what footnotes and source sheets list. */
  public List<StoredObservation> sources() {
    return rows.stream()
        .flatMap(row -> row.entries().stream())
        .flatMap(Entry::cells)
        .flatMap(cell -> cell instanceof Cell.Value value ? Stream.of(value.source()) : Stream.empty())
        .distinct()
        .toList();
  }
}
