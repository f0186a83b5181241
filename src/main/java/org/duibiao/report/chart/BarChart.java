package org.duibiao.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.Note;
import org.duibiao.comparison.Row;
import org.duibiao.report.Words;

/** Horizontal bars from zero, the longest on top. A region without a number stays in the list with its reason. */
final class BarChart {

  private final ComparisonTable table;
  private final Row row;
  private final Side side;
  private final Option option;

  BarChart(ComparisonTable table, Row row, Side side, Option option) {
    this.table = table;
    this.row = row;
    this.side = side;
    this.option = option;
  }

  /** Fills the option; gives the height. */
  int draw() {
    List<Integer> order = order();
    int height = Math.max(90, 34 * order.size());
    int grid = option.grid(RegionLabels.width(table), 12, 150, height);
    AxisUnit unit = AxisUnit.of(side.unit(row), RegionLabels.largest(row, side));
    option.values("xAxis", grid, unit.unit(), true);
    option.category("yAxis", grid, order.stream().map(i -> table.regions().get(i).name()).toList()).put("inverse", true);
    var series = option.series("bar", side.name(row)).put("barMaxWidth", 20);
    var data = series.putArray("data");
    for (int i : order) {
      String name = table.regions().get(i).name();
      switch (side.actual(row.entries().get(i))) {
        case Cell.Value value when inUnit(value) -> {
          var item = Option.mark(data, name, value).put("value", unit.scaled(value.amount()));
          var style = item.putObject("itemStyle").put("color", option.palette().region(i));
          if (!value.comparable()) {
            style.put("opacity", 0.45).put("borderColor", option.palette().region(i)).put("borderType", "dashed").put("borderWidth", 1);
          }
          option.label(item, Words.amount(value) + brief(value), "right");
        }
        case Cell.Value value -> {
          var item = Option.mark(data, name, value).put("value", 0);
          option.label(item, Words.amountWithUnit(value) + "（单位不同）", "right");
        }
        case Cell.Missing missing -> {
          var item = data.addObject().put("name", name).put("value", 0);
          option.label(item, missing.reason().chinese(), "right").put("color", option.palette().quiet());
        }
      }
    }
    return height + 60;
  }

  private static String brief(Cell.Value value) {
    return value.notes().stream().map(note -> switch (note) {
      case Note.Substituted(int _, int shown, Cell.Reason _) -> "（" + shown + " 年）";
      case Note.PartYear _ -> "（不足全年）";
      case Note.OverYears _ -> "（多年累计）";
      case Note.OtherUnit _ -> "";
    }).reduce("", String::concat);
  }

  private boolean inUnit(Cell.Value value) {
    return value.notes().stream().noneMatch(Note.OtherUnit.class::isInstance);
  }

  private List<Integer> order() {
    var order = new ArrayList<Integer>();
    for (int i = 0; i < row.entries().size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(this::amount, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder())));
    return order;
  }

  private @org.jspecify.annotations.Nullable BigDecimal amount(int column) {
    return side.actual(row.entries().get(column)) instanceof Cell.Value value && inUnit(value) ? value.amount() : null;
  }
}
