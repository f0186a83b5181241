package org.duibiao.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.Row;
import org.duibiao.text.Language;

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

  /** Whether there are regions and rows for it. */
  public static boolean suits(ComparisonTable table) {
    return table.regions().size() > 1 && table.regions().size() <= REGIONS && axes(table).size() >= 3;
  }

  /**
   * The radar chart.
   *
   * @throws IllegalArgumentException for more than three regions, or fewer than three axes that all regions have
   */
  public static Chart of(ComparisonTable table, Look look) {
    List<Row> axes = axes(table);
    if (table.regions().size() > REGIONS || axes.size() < 3) {
      throw new IllegalArgumentException("A radar takes at most 3 regions, and at least 3 indicators that all of them state");
    }
    Language language = look.language();
    Palette palette = look.palette();
    var frame = new Frame(table, look);
    int year = table.query().year();
    String title = language.of("%d 项指标的相对水平".formatted(axes.size()), "Relative level of %d indicators".formatted(axes.size()));
    String subtitle = language.of("%d 年 · 各轴为占最高地区的百分比".formatted(year), "%d · each axis in %% of the highest region".formatted(year));
    String description = language.of(title + "。" + subtitle, title + ". " + subtitle);
    var option = new Option(frame, description);
    var radar = option.root.putObject("radar").put("radius", look.narrow() ? 80 : 110);
    radar.putArray("center").add("50%").add(170);
    radar.putObject("axisName").put("color", palette.text()).put("fontSize", 12);
    radar.putObject("splitArea").put("show", false);
    radar.putObject("splitLine").putObject("lineStyle").put("color", palette.line());
    radar.putObject("axisLine").putObject("lineStyle").put("color", palette.line());
    var indicators = radar.putArray("indicator");
    axes.forEach(row -> indicators.addObject().put("name", Wrap.lines(row.indicator().in(language), look.narrow() ? 10 : 20)).put("max", 100));
    option.legend(table.regions().stream().map(region -> region.in(language)).toList());
    var data = option.series("radar", language.of("相对水平", "Relative level")).putArray("data");
    for (int i = 0; i < table.regions().size(); i++) {
      int column = i;
      var shares = axes.stream().map(row -> share((Cell.Value) row.entries().get(column).achieved(), row)).toList();
      String name = table.regions().get(i).in(language);
      var item = data.addObject().put("name", name).put("spoken", name + "\n" + spoken(axes, shares, language));
      shares.forEach(item.putArray("value")::add);
      var ids = item.putArray("observationIds");
      axes.forEach(row -> ids.add(((Cell.Value) row.entries().get(column).achieved()).source().id()));
      item.putObject("itemStyle").put("color", frame.colour(i));
      item.putObject("lineStyle").put("color", frame.colour(i)).put("width", 2).put("type", i == 0 ? "solid" : i == 1 ? "dashed" : "dotted");
    }
    return new Chart(Shape.RADAR, Side.AMOUNT, title, subtitle, Charts.sourceLine(table.sources(), language), description,
        twin(table, axes, language), 320, option.root);
  }

  private static String spoken(List<Row> axes, List<BigDecimal> shares, Language language) {
    return java.util.stream.IntStream.range(0, axes.size())
        .mapToObj(i -> axes.get(i).indicator().in(language) + " " + shares.get(i) + "%").collect(Collectors.joining(language.of("，", ", ")));
  }

  private static Twin twin(ComparisonTable table, List<Row> axes, Language language) {
    var head = new ArrayList<>(List.of(language.of("指标（占最高地区的 %）", "Indicator (% of the highest)")));
    table.regions().forEach(region -> head.add(region.in(language)));
    return new Twin(head, axes.stream().map(row -> {
      var line = new ArrayList<>(List.of(row.indicator().in(language)));
      row.entries().forEach(entry -> line.add(share((Cell.Value) entry.achieved(), row) + "%"));
      return List.copyOf(line);
    }).toList());
  }

  private static BigDecimal share(Cell.Value value, Row row) {
    BigDecimal largest = row.entries().stream().map(entry -> ((Cell.Value) entry.achieved()).amount()).max(BigDecimal::compareTo)
        .orElse(BigDecimal.ONE);
    return value.amount().multiply(BigDecimal.valueOf(100)).divide(largest, 1, RoundingMode.HALF_UP);
  }
}
