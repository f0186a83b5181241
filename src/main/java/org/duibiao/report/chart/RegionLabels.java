package org.duibiao.report.chart;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.Note;
import org.duibiao.comparison.Row;

/** Room for the names of the regions, and the largest number beside them. */
final class RegionLabels {

  private RegionLabels() {}

  static int width(ComparisonTable table) {
    return 20 + 12 * Math.min(13, table.regions().stream().mapToInt(region -> region.name().length()).max().orElse(4));
  }

  static BigDecimal largest(Row row, Side side) {
    return row.entries().stream()
        .flatMap(entry -> Stream.of(side.actual(entry), side.target(entry)))
        .flatMap(cell -> cell instanceof Cell.Value value
            && value.notes().stream().noneMatch(Note.OtherUnit.class::isInstance) ? Stream.of(value.amount().abs()) : Stream.empty())
        .max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
  }
}
