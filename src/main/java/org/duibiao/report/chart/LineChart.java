package org.duibiao.report.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.Row;
import org.duibiao.report.Words;
import tools.jackson.databind.node.ObjectNode;

/** Amounts over the years. A year without a number breaks the line. */
final class LineChart {

  private static final List<String> SYMBOLS =
      List.of("circle", "rect", "triangle", "diamond", "emptyCircle", "emptyRect", "emptyTriangle", "emptyDiamond");
  private static final List<String> DASHES = List.of("solid", "dashed", "dotted");

  private final Frame frame;
  private final Row row;
  private final Option option;
  private final Shape shape;
  private final List<String> years;
  private final AxisUnit unit;

  LineChart(Frame frame, Row row, Shape shape, Option option) {
    this.frame = frame;
    this.row = row;
    this.option = option;
    this.shape = shape;
    this.years = years(row, shape);
    this.unit = unit(row);
  }

  /** Fills the option; gives the height. */
  int draw() {
    return shape == Shape.SMALL_MULTIPLES ? apart() : together();
  }

  /** The two years of a slope: those that every region with more than one year has, and no other; empty where there are none. */
  static List<Integer> ends(Row row) {
    var years = row.entries().stream().filter(entry -> entry.history().size() > 1)
        .map(entry -> entry.history().stream().map(value -> value.period().lastYear()).toList()).distinct().toList();
    return years.size() == 1 && years.getFirst().size() == 2 ? years.getFirst() : List.of();
  }

  /** Of a slope its two years, else every year from the first that any region states to the last. */
  static List<String> years(Row row, Shape shape) {
    return shape == Shape.SLOPE ? ends(row).stream().map(String::valueOf).toList() : years(row);
  }

  private static List<String> years(Row row) {
    var held = row.entries().stream().flatMap(entry -> entry.history().stream()).mapToInt(value -> value.period().lastYear())
        .summaryStatistics();
    return held.getCount() == 0
        ? List.of()
        : IntStream.rangeClosed(held.getMin(), held.getMax()).mapToObj(Integer::toString).toList();
  }

  static AxisUnit unit(Row row) {
    var amounts = row.entries().stream().flatMap(entry -> entry.history().stream()).map(value -> value.amount().abs())
        .filter(amount -> amount.signum() > 0).sorted().toList();
    return amounts.isEmpty() ? AxisUnit.of(row.unit(), BigDecimal.ONE) : AxisUnit.of(row.unit(), amounts.getLast(), amounts.getFirst());
  }

  /** All regions on one pair of axes, each line named at its end; gives the height. */
  private int together() {
    int grid = option.grid(frame.narrow() ? 48 : 64, 34, frame.narrow() ? 76 : Math.max(110, frame.nameWidth() + 10), 220);
    var x = option.category("xAxis", grid, years).put("boundaryGap", false);
    if (frame.narrow()) {
      ((ObjectNode) x.get("axisLabel")).remove("interval");
    }
    option.values("yAxis", grid, unit.unit(), false);
    for (int i = 0; i < row.entries().size(); i++) {
      // a slope is between two points
      if (row.entries().get(i).history().size() > (shape == Shape.SLOPE ? 1 : 0)) {
        line(i, grid);
      }
    }
    return 290;
  }

  /** A small pair of axes for each region, all with the same scale; gives the height. */
  private int apart() {
    BigDecimal largest = unit.scaled(largest(row)).multiply(new BigDecimal("1.1")).round(new MathContext(2, RoundingMode.CEILING));
    int columns = frame.narrow() ? 2 : 3;
    for (int i = 0; i < row.entries().size(); i++) {
      int top = 40 + i / columns * 150;
      String left = percent((i % columns) * 100.0 / columns + 24.0 / columns);
      int grid = option.grid(0, top, 0, 90);
      ((ObjectNode) option.root.withArray("grid").get(grid)).put("left", left).put("width", percent(66.0 / columns)).remove("right");
      String shown = i == 0 && !unit.unit().isEmpty() ? frame.language().of("（%s）", " (%s)").formatted(Words.unit(unit.unit(), frame.language())) : "";
      var title = option.root.withArray("title").addObject().put("text", frame.name(i) + shown)
          .put("left", percent((i % columns) * 100.0 / columns + 4)).put("top", top - 36);
      title.putObject("textStyle").put("fontSize", 12).put("color", option.palette().text());
      var x = option.category("xAxis", grid, years).put("boundaryGap", false);
      ((ObjectNode) x.get("axisLabel")).remove("interval");
      option.values("yAxis", grid, "", true).put("max", largest);
      line(i, grid).remove("endLabel");
      if (row.entries().get(i).history().isEmpty()) {
        title.put("subtext", none(i)).putObject("subtextStyle").put("color", option.palette().quiet());
      }
    }
    return 40 + (row.entries().size() + columns - 1) / columns * 150;
  }

  private String none(int column) {
    return row.entries().get(column).achieved() instanceof Cell.Missing missing
        ? missing.reason().in(frame.language())
        : frame.language().of("没有可比的历年数值", "No comparable years");
  }

  private ObjectNode line(int column, int axes) {
    int place = frame.place(column);
    String colour = frame.colour(column);
    var series = option.series("line", frame.name(column)).put("xAxisIndex", axes).put("yAxisIndex", axes).put("connectNulls", false)
        .put("symbol", SYMBOLS.get(place)).put("symbolSize", 7).put("showAllSymbol", true);
    series.putObject("itemStyle").put("color", colour);
    series.putObject("lineStyle").put("color", colour).put("width", 2).put("type", DASHES.get(place % DASHES.size()));
    var end = series.putObject("endLabel").put("show", true).put("formatter", Braces.literal(frame.name(column)))
        .put("color", option.palette().text()).put("fontSize", 12).put("textBorderWidth", 0);
    end.put("distance", 8);
    series.putObject("labelLayout").put("moveOverlap", "shiftY");
    var data = series.putArray("data");
    for (String year : years) {
      Optional<Cell.Value> value = of(row, column, year);
      if (value.isPresent()) {
        option.mark(data, column, frame.language().of(year + " 年", year), value.get()).put("value", unit.scaled(value.get().amount()));
      } else {
        data.add("-");
      }
    }
    return series;
  }

  /** The value of a year, where the region states one that compares. */
  static Optional<Cell.Value> of(Row row, int column, String year) {
    return row.entries().get(column).history().stream().filter(v -> v.period().lastYear() == Integer.parseInt(year)).findFirst();
  }

  private static String percent(double share) {
    return String.format(java.util.Locale.ROOT, "%.1f%%", share);
  }

  private static BigDecimal largest(Row row) {
    return row.entries().stream().flatMap(entry -> entry.history().stream()).map(value -> value.amount().abs())
        .max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
  }
}
