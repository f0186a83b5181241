package org.duibiao.report.chart;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.Entry;
import org.duibiao.comparison.Note;
import org.duibiao.comparison.Row;
import org.duibiao.extraction.Aspect;
import org.duibiao.report.Words;
import org.duibiao.text.Language;

/** Which numbers of a row a chart shows: amounts and rates never share an axis. */
public enum Side {
  AMOUNT,
  GROWTH;

  /** The sides that a row has: one that is itself a rate of growth has no amounts. */
  static Stream<Side> of(Row row) {
    return row.aspect() == Aspect.GROWTH ? Stream.of(GROWTH) : Stream.of(values());
  }

  Cell actual(Entry entry) {
    return this == AMOUNT ? entry.achieved() : entry.growth();
  }

  Cell target(Entry entry) {
    return this == AMOUNT ? entry.target() : entry.targetGrowth();
  }

  String unit(Row row) {
    return this == AMOUNT ? row.unit() : "%";
  }

  /** The unit in which no number of the row gets long and none falls below one, targets included. */
  public AxisUnit axis(Row row) {
    var amounts = row.entries().stream()
        .flatMap(entry -> Stream.of(actual(entry), target(entry)))
        .flatMap(cell -> cell instanceof Cell.Value value
            && value.notes().stream().noneMatch(Note.OtherUnit.class::isInstance) ? Stream.of(value.amount().abs()) : Stream.empty())
        .filter(amount -> amount.signum() > 0).sorted().toList();
    return amounts.isEmpty() ? AxisUnit.of(unit(row), BigDecimal.ONE) : AxisUnit.of(unit(row), amounts.getLast(), amounts.getFirst());
  }

  String name(Row row, Language language) {
    return this == AMOUNT || row.aspect() == Aspect.GROWTH
        ? Words.subject(row, language)
        : language.of(row.indicator().name() + "增速", row.indicator().in(language) + ", growth");
  }
}
