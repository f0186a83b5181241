package org.duibiao.report.chart;

import org.duibiao.comparison.Cell;
import org.duibiao.comparison.Entry;
import org.duibiao.comparison.Row;

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

  String name(Row row) {
    return this == AMOUNT
        ? row.indicator().name() + (row.aspect() == org.duibiao.extraction.Aspect.LEVEL ? "" : row.aspect().chinese())
        : row.indicator().name() + "增速";
  }
}
