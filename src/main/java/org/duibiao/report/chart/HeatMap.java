package org.duibiao.report.chart;

import java.util.List;
import java.util.stream.Collectors;
import org.duibiao.catalog.MeasureCategory;
import org.duibiao.catalog.Region;
import org.duibiao.comparison.MeasureColumns;
import tools.jackson.databind.node.JsonNodeFactory;

/** How many measures of each category each region states. */
public final class HeatMap {

  private HeatMap() {}

  /** Regions as columns, categories as rows; each mark carries the ids of its measures as measureIds. */
  public static Chart of(MeasureColumns columns, List<Region> regions, Palette palette) {
    List<MeasureCategory> categories = List.copyOf(columns.categories().keySet());
    int total = columns.categories().values().stream().flatMap(row -> row.values().stream()).mapToInt(List::size).sum();
    String names = regions.stream().map(Region::name).collect(Collectors.joining("、"));
    String title = categories.stream()
        .max(java.util.Comparator.comparing(category -> count(columns, category)))
        .map(category -> "%s类措施最多：%d 条中的 %d 条".formatted(category.chinese(), total, count(columns, category)))
        .orElse("所选地区没有措施");
    String subtitle = "措施条数 · " + names + " · 地区 × 类别";
    var option = new Option(palette, title + "。" + subtitle);
    int height = Math.max(60, 26 * categories.size());
    int grid = option.grid(90, 8, 90, height);
    option.category("xAxis", grid, regions.stream().map(Region::name).toList());
    option.category("yAxis", grid, categories.stream().map(MeasureCategory::chinese).toList()).put("inverse", true);
    var series = option.series("heatmap", "措施");
    series.putObject("itemStyle").put("borderColor", palette.background()).put("borderWidth", 2);
    var data = series.putArray("data");
    int largest = 1;
    for (int y = 0; y < categories.size(); y++) {
      for (int x = 0; x < regions.size(); x++) {
        var items = columns.categories().getOrDefault(categories.get(y), java.util.Map.of()).getOrDefault(regions.get(x).id(), List.of());
        largest = Math.max(largest, items.size());
        var item = data.addObject().put("name", regions.get(x).name() + " " + categories.get(y).chinese());
        item.putArray("value").add(x).add(y).add(items.size());
        var ids = item.putArray("measureIds");
        items.forEach(measure -> ids.add(measure.measure().id()));
      }
    }
    for (var item : data) {
      int count = item.get("value").get(2).asInt();
      option.label((tools.jackson.databind.node.ObjectNode) item, Integer.toString(count), "inside")
          .put("color", count * 2 > largest ? "#ffffff" : "#000000");
    }
    var map = option.root.putArray("visualMap").add(JsonNodeFactory.instance.objectNode()).get(0);
    ((tools.jackson.databind.node.ObjectNode) map).put("min", 0).put("max", largest).put("right", 4).put("top", 8).put("show", false)
        .putObject("inRange").putArray("color").add("#f1f5f9").add("#8fb0d0").add("#12436D");
    ((tools.jackson.databind.node.ObjectNode) option.root.get("aria").get("decal")).put("show", false);
    return new Chart(Shape.HEAT_MAP, Side.AMOUNT, title, subtitle, "来源：各地区文档，见措施表", title + "。" + subtitle, height + 44, option.root);
  }

  private static int count(MeasureColumns columns, MeasureCategory category) {
    return columns.categories().getOrDefault(category, java.util.Map.of()).values().stream().mapToInt(List::size).sum();
  }
}
