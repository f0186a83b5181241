package org.duibiao.report.chart;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.Entry;
import org.duibiao.comparison.Note;
import org.duibiao.comparison.Row;
import org.duibiao.report.Words;
import org.duibiao.text.Language;

/** Which numbers of a row a chart shows: amounts and rates never share an axis. */
public enum Side {
  AMOUNT,
  GROWTH;

  Cell actual(Entry entry) {
    return this == AMOUNT ? entry.achieved() : entry.growth();
  }

  Cell target(Entry entry) {
    return this == AMOUNT ? entry.target() : entry.targetGrowth();
  }

  String unit(Row row) {
    return this == AMOUNT ? row.unit() : "%";
  }

  /** The unit that fits the largest number, targets included. */
  AxisUnit axis(Row row) {
    BigDecimal largest = row.entries().stream()
        .flatMap(entry -> Stream.of(actual(entry), target(entry)))
        .flatMap(cell -> cell instanceof Cell.Value value
            && value.notes().stream().noneMatch(Note.OtherUnit.class::isInstance) ? Stream.of(value.amount().abs()) : Stream.empty())
        .max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
    return AxisUnit.of(unit(row), largest);
  }

  String name(Row row, Language language) {
    return this == AMOUNT
        ? Words.subject(row, language)
        : language.of(row.indicator().name() + "增速", row.indicator().in(language) + ", growth");
  }
}
