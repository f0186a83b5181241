package org.duibiao.report.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.Row;
import org.duibiao.report.Words;
import tools.jackson.databind.node.ObjectNode;

/** Amounts over the years. A year without a number breaks the line. */
final class LineChart {

  private static final List<String> SYMBOLS = List.of("circle", "rect", "triangle", "diamond", "emptyCircle", "emptyRect");
  private static final List<String> DASHES = List.of("solid", "dashed", "dotted");

  private final ComparisonTable table;
  private final Row row;
  private final Option option;
  private final List<String> years;
  private final AxisUnit unit;

  LineChart(ComparisonTable table, Row row, Option option) {
    this.table = table;
    this.row = row;
    this.option = option;
    var held = row.entries().stream().flatMap(entry -> entry.history().stream()).mapToInt(value -> value.period().lastYear())
        .summaryStatistics();
    this.years = held.getCount() == 0
        ? List.of()
        : IntStream.rangeClosed(held.getMin(), held.getMax()).mapToObj(Integer::toString).toList();
    this.unit = AxisUnit.of(row.unit(), largest());
  }

  /** All regions on one pair of axes, each line named at its end; gives the height. */
  int together() {
    int grid = option.grid(64, 34, 130, 220);
    option.category("xAxis", grid, years).put("boundaryGap", false);
    option.values("yAxis", grid, unit.unit(), false);
    for (int i = 0; i < row.entries().size(); i++) {
      if (!row.entries().get(i).history().isEmpty()) {
        line(i, grid);
      }
    }
    return 290;
  }

  /** A small pair of axes for each region, all with the same scale; gives the height. */
  int apart() {
    BigDecimal largest = unit.scaled(largest()).multiply(new BigDecimal("1.1")).round(new java.math.MathContext(2, java.math.RoundingMode.CEILING));
    int columns = 3;
    for (int i = 0; i < row.entries().size(); i++) {
      int top = 40 + i / columns * 150;
      int grid = option.grid(50 + i % columns * 212, top, 20, 90);
      ((ObjectNode) option.root.withArray("grid").get(grid)).put("width", 140).remove("right");
      var title = option.root.withArray("title").addObject().put("text", table.regions().get(i).name() + (i == 0 ? "（" + unit.unit() + "）" : ""))
          .put("left", 40 + i % columns * 212).put("top", top - 36);
      title.putObject("textStyle").put("fontSize", 12).put("color", option.palette().text());
      var x = option.category("xAxis", grid, years).put("boundaryGap", false);
      ((ObjectNode) x.get("axisLabel")).remove("interval");
      option.values("yAxis", grid, "", true).put("max", largest);
      var series = line(i, grid);
      series.remove("endLabel");
      if (row.entries().get(i).history().isEmpty()) {
        title.put("subtext", row.entries().get(i).achieved() instanceof Cell.Missing missing
            ? missing.reason().chinese()
            : "没有可比的历年数值");
      }
    }
    return 40 + (row.entries().size() + columns - 1) / columns * 150;
  }

  private ObjectNode line(int column, int axes) {
    String name = table.regions().get(column).name();
    String colour = option.palette().region(column);
    var series = option.series("line", name).put("xAxisIndex", axes).put("yAxisIndex", axes).put("connectNulls", false)
        .put("symbol", SYMBOLS.get(column % SYMBOLS.size())).put("symbolSize", 7).put("showAllSymbol", true);
    series.putObject("itemStyle").put("color", colour);
    series.putObject("lineStyle").put("color", colour).put("width", 2).put("type", DASHES.get(column % DASHES.size()));
    var end = series.putObject("endLabel").put("show", true).put("formatter", Braces.literal(name)).put("color", option.palette().text())
        .put("fontSize", 12).put("textBorderWidth", 0);
    end.put("distance", 8);
    series.putObject("labelLayout").put("moveOverlap", "shiftY");
    var data = series.putArray("data");
    for (String year : years) {
      Optional<Cell.Value> value = row.entries().get(column).history().stream()
          .filter(v -> v.period().lastYear() == Integer.parseInt(year)).findFirst();
      if (value.isPresent()) {
        Option.mark(data, name + " " + year + " 年", value.get()).put("value", unit.scaled(value.get().amount()));
      } else {
        data.add("-");
      }
    }
    return series;
  }

  private BigDecimal largest() {
    return row.entries().stream().flatMap(entry -> entry.history().stream()).map(value -> value.amount().abs())
        .max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
  }
}
