package org.duibiao.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.Note;
import org.duibiao.comparison.Row;
import org.duibiao.report.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Horizontal bars from zero, the longest on top; below them what does not compare, hollow. A region without a number stays in the list
 * with its reason.
 */
final class BarChart {

  private final Frame frame;
  private final Row row;
  private final Side side;
  private final Option option;
  private final AxisUnit unit;

  BarChart(Frame frame, Row row, Side side, Option option) {
    this.frame = frame;
    this.row = row;
    this.side = side;
    this.option = option;
    this.unit = side.axis(row);
  }

  /** Fills the option; gives the height. */
  int draw() {
    List<Integer> order = order();
    int height = Math.max(90, (frame.narrow() ? 48 : 34) * order.size());
    int grid = option.grid(frame.nameWidth(), 12, frame.narrow() ? 20 : 160, height);
    option.values("xAxis", grid, unit.unit(), true);
    option.rows(grid, order.stream().map(i -> frame.name(i) + (frame.narrow() ? "　" + label(i) : "")).toList());
    var series = option.series("bar", side.name(row, frame.language())).put("barMaxWidth", frame.narrow() ? 14 : 20);
    if (frame.narrow()) {
      series.put("barMinHeight", 1);
    }
    var data = series.putArray("data");
    for (int i : order) {
      Cell cell = side.actual(row.entries().get(i));
      ObjectNode item = cell instanceof Cell.Value value
          ? option.mark(data, i, side.name(row, frame.language()), value)
          : option.said(data, i, side.name(row, frame.language()), Words.cell(cell, frame.language()));
      item.put("value", cell instanceof Cell.Value value && inUnit(value) ? unit.scaled(value.amount()) : BigDecimal.ZERO);
      if (cell instanceof Cell.Value value && !value.comparable()) {
        // hollow: of another year, of a part of one, of several
        item.putObject("itemStyle").put("color", option.palette().background())
            .put("borderColor", frame.colour(i)).put("borderType", "dashed").put("borderWidth", 1.5);
      } else {
        item.putObject("itemStyle").put("color", frame.colour(i));
      }
      if (!frame.narrow()) {
        var label = option.label(item, label(i), "right");
        if (cell instanceof Cell.Missing) {
          label.put("color", option.palette().quiet());
        }
      }
    }
    return height + 60;
  }

  private String label(int column) {
    return switch (side.actual(row.entries().get(column))) {
      case Cell.Value value when inUnit(value) -> unit.labelWithUnit(value, frame.language()) + Notes.brief(value, frame.language());
      case Cell.Value value -> Words.amountWithUnit(value, frame.language()) + frame.language().of("（单位不同）", " (other unit)");
      case Cell.Missing missing -> missing.reason().in(frame.language());
    };
  }

  private static boolean inUnit(Cell.Value value) {
    return value.notes().stream().noneMatch(Note.OtherUnit.class::isInstance);
  }

  private List<Integer> order() {
    var order = new ArrayList<Integer>();
    for (int i = 0; i < row.entries().size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing((Integer column) -> !Charts.comparable(side.actual(row.entries().get(column))))
        .thenComparing(this::amount, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder())));
    return order;
  }

  private @Nullable BigDecimal amount(int column) {
    return side.actual(row.entries().get(column)) instanceof Cell.Value value && inUnit(value) ? value.amount() : null;
  }
}
