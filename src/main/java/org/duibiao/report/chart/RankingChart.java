package org.duibiao.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duibiao.catalog.RegionId;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.Row;
import org.duibiao.report.Findings;
import org.duibiao.report.Words;

/** Many regions in one order: bars from zero, the chosen regions in their colours, all others alike. Pure. */
public final class RankingChart {

  /** More bars than this are not looked at; chosen regions are shown wherever they stand. */
  public static final int MOST = 30;

  private static final String PLAIN = "#7c93a8";

  private final ComparisonTable table;
  private final Row row;
  private final Side side;
  private final List<RegionId> chosen;

  private RankingChart(ComparisonTable table, Row row, Side side, List<RegionId> chosen) {
    this.table = table;
    this.row = row;
    this.side = side;
    this.chosen = chosen;
  }

  /** The ranking of {@code row}; regions without a comparable number are counted in the subtitle and not drawn. */
  public static Chart of(ComparisonTable table, Row row, Side side, List<RegionId> chosen, Palette palette) {
    return new RankingChart(table, row, side, chosen).draw(palette);
  }

  private Chart draw(Palette palette) {
    List<Integer> order = IntStream.range(0, row.entries().size()).boxed()
        .filter(i -> Charts.comparable(side.actual(row.entries().get(i))))
        .sorted(Comparator.comparing((Integer i) -> value(i).amount()).reversed()).toList();
    var drawn = new ArrayList<Integer>();
    for (int place = 0; place < order.size(); place++) {
      if (place < MOST || chosen.contains(row.entries().get(order.get(place)).region())) {
        drawn.add(order.get(place));
      }
    }
    var findings = new Findings(table);
    String title = (side == Side.GROWTH ? findings.growth(row) : findings.amount(row))
        .orElse(table.query().year() + " 年" + side.name(row) + "没有可比的数值");
    String coverage = "%d 个地区中的 %d 个".formatted(row.entries().size(), order.size())
        + (drawn.size() < order.size() ? "，画出 " + drawn.size() + " 个" : "");
    String unit = side.unit(row).isEmpty() ? "" : " · 单位：" + side.unit(row);
    String subtitle = "%s · %d 年 · %s%s".formatted(side.name(row), table.query().year(), coverage, unit);
    String spoken = drawn.stream().map(i -> name(i) + " " + Words.amountWithUnit(value(i))).collect(Collectors.joining("；"));
    String description = title + "。" + subtitle + "。" + spoken + "。";
    var option = new Option(palette, description);
    int height = Math.max(90, 26 * drawn.size());
    fill(option, drawn, height);
    return new Chart(Shape.BARS, side, title, subtitle, Charts.sourceLine(drawn.stream().map(i -> value(i).source()).toList()),
        description, height + 60, option.root);
  }

  private void fill(Option option, List<Integer> drawn, int height) {
    BigDecimal largest = drawn.stream().map(i -> value(i).amount().abs()).max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
    AxisUnit unit = AxisUnit.of(side.unit(row), largest);
    int width = 20 + 12 * Math.min(13, drawn.stream().mapToInt(i -> name(i).length()).max().orElse(4));
    int grid = option.grid(width, 12, 110, height);
    option.values("xAxis", grid, unit.unit(), true);
    option.category("yAxis", grid, drawn.stream().map(this::name).toList()).put("inverse", true);
    var data = option.series("bar", side.name(row)).put("barMaxWidth", 16).putArray("data");
    for (int i : drawn) {
      var item = Option.mark(data, name(i), value(i)).put("value", unit.scaled(value(i).amount()));
      int place = chosen.indexOf(row.entries().get(i).region());
      item.putObject("itemStyle").put("color", place < 0 ? PLAIN : option.palette().region(place));
      var label = option.label(item, Words.amount(value(i)), "right");
      if (place >= 0) {
        label.put("fontWeight", "bold");
      }
    }
    ((tools.jackson.databind.node.ObjectNode) Objects.requireNonNull(option.root.get("aria")).get("decal")).put("show", false);
  }

  private Cell.Value value(int entry) {
    return side.actual(row.entries().get(entry)) instanceof Cell.Value value ? value : fail(entry);
  }

  private static Cell.Value fail(int entry) {
    throw new IllegalStateException("Entry " + entry + " has no number");
  }

  private String name(int entry) {
    return table.regions().get(entry).name();
  }
}
