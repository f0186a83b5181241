package org.duibiao.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.Row;

/** A profile over several indicators. Only on request: at most six axes and three regions, each axis as % of its highest value. */
public final class Radar {

  public static final int AXES = 6;
  public static final int REGIONS = 3;

  private Radar() {}

  /** The rows in which every region has a comparable, positive value; at most {@link #AXES}. */
  public static List<Row> axes(ComparisonTable table) {
    return table.rows().stream()
        .filter(row -> row.entries().stream().allMatch(entry -> entry.achieved() instanceof Cell.Value value
            && value.comparable() && value.amount().signum() > 0))
        .limit(AXES).toList();
  }

  /**
   * The radar chart.
   *
   * @throws IllegalArgumentException for more than three regions, or fewer than three axes that all regions have
   */
  public static Chart of(ComparisonTable table, Palette palette) {
    List<Row> axes = axes(table);
    if (table.regions().size() > REGIONS || axes.size() < 3) {
      throw new IllegalArgumentException("A radar takes at most 3 regions, and at least 3 indicators that all of them state");
    }
    String title = "%d 项指标的相对水平".formatted(axes.size());
    String subtitle = "%d 年 · 各轴为占最高地区的百分比".formatted(table.query().year());
    var option = new Option(palette, title + "。" + subtitle);
    var radar = option.root.putObject("radar").put("radius", 110);
    radar.putArray("center").add(330).add(170);
    radar.putObject("axisName").put("color", palette.text()).put("fontSize", 12);
    radar.putObject("splitArea").put("show", false);
    radar.putObject("splitLine").putObject("lineStyle").put("color", palette.quiet());
    radar.putObject("axisLine").putObject("lineStyle").put("color", palette.quiet());
    var indicators = radar.putArray("indicator");
    axes.forEach(row -> indicators.addObject().put("name", row.indicator().name()).put("max", 100));
    option.legend(table.regions().stream().map(region -> region.name()).toList());
    var data = option.series("radar", "相对水平").putArray("data");
    for (int i = 0; i < table.regions().size(); i++) {
      var item = data.addObject().put("name", table.regions().get(i).name());
      var values = item.putArray("value");
      var ids = item.putArray("observationIds");
      for (Row row : axes) {
        var value = (Cell.Value) row.entries().get(i).achieved();
        values.add(share(value, row));
        ids.add(value.source().id());
      }
      item.putObject("itemStyle").put("color", palette.region(i));
      item.putObject("lineStyle").put("color", palette.region(i)).put("type", i == 0 ? "solid" : i == 1 ? "dashed" : "dotted");
    }
    return new Chart(Shape.RADAR, Side.AMOUNT, title, subtitle, Charts.sourceLine(table.sources()), title + "。" + subtitle, 320, option.root);
  }

  private static BigDecimal share(Cell.Value value, Row row) {
    BigDecimal largest = row.entries().stream().map(entry -> ((Cell.Value) entry.achieved()).amount()).max(BigDecimal::compareTo)
        .orElse(BigDecimal.ONE);
    return value.amount().multiply(BigDecimal.valueOf(100)).divide(largest, 1, RoundingMode.HALF_UP);
  }
}
