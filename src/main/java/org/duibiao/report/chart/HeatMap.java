package org.duibiao.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duibiao.catalog.MeasureCategory;
import org.duibiao.catalog.Region;
import org.duibiao.comparison.MeasureColumns;
import org.duibiao.report.Words;
import org.duibiao.text.Language;

/** How many there are of each kind, as squares that get darker. Every square says its number. */
public final class HeatMap {

  private static final int SQUARE = 28;

  private HeatMap() {}

  /**
   * Words of a heat map.
   *
   * @param what what is counted, 措施
   * @param columns names of the columns, left to right
   * @param rows names of the rows, from the top
   */
  public record Names(String title, String subtitle, String source, String what, List<String> columns, List<String> rows) {}

  /** How many measures of each category each region states: regions as columns, categories as rows. */
  public static Chart of(MeasureColumns columns, List<Region> regions, Look look) {
    Language language = look.language();
    List<MeasureCategory> categories = List.copyOf(columns.categories().keySet());
    List<List<Integer>> counts = categories.stream().map(category -> regions.stream()
        .map(region -> columns.categories().getOrDefault(category, Map.of()).getOrDefault(region.id(), List.of()).size()).toList()).toList();
    int total = counts.stream().flatMap(List::stream).mapToInt(Integer::intValue).sum();
    String title = categories.stream()
        .max(java.util.Comparator.comparing(category -> sum(counts.get(categories.indexOf(category)))))
        .map(most -> {
          int count = sum(counts.get(categories.indexOf(most)));
          return language.of("%s类措施最多：%d 条中的 %d 条".formatted(most.chinese(), total, count),
              "Most measures are on %s: %d of %d".formatted(Words.lower(most.english()), count, total));
        })
        .orElse(language.of("所选地区没有措施", "No measures of these regions"));
    String names = regions.stream().map(region -> region.in(language)).collect(Collectors.joining(language.of("、", ", ")));
    return counts(new Names(title, language.of("措施条数 · " + names + " · 地区 × 类别", "Measures · " + names + " · region by category"),
        language.of("来源：各地区文档，见措施表", "Source: documents of the regions, see the measures"), language.of("措施", "Measures"),
        regions.stream().map(region -> region.in(language)).toList(), categories.stream().map(c -> c.in(language)).toList()), counts, look);
  }

  /**
   * Any counts.
   *
   * @param counts by row, then by column. A chosen mark's index in the data is row × number of columns + column
   */
  public static Chart counts(Names names, List<List<Integer>> counts, Look look) {
    Language language = look.language();
    String description = language.of(names.title() + "。" + names.subtitle(), names.title() + ". " + names.subtitle());
    var option = new Option(new Frame(List.of(), RegionPlaces.of(List.of()), look), description);
    int height = Math.max(60, SQUARE * names.rows().size());
    int widest = names.rows().stream().mapToInt(Wrap::width).max().orElse(8);
    int grid = option.grid(12 + 6 * Math.min(look.narrow() ? 16 : 34, widest), 8, look.narrow() ? 8 : 24, height);
    option.category("xAxis", grid, names.columns().stream().map(name -> Wrap.lines(name, look.narrow() ? 8 : 16)).toList());
    option.category("yAxis", grid, names.rows().stream().map(name -> Wrap.lines(name, look.narrow() ? 16 : 34)).toList()).put("inverse", true);
    var series = option.series("heatmap", names.what());
    series.putObject("itemStyle").put("borderColor", look.palette().background()).put("borderWidth", 2);
    var data = series.putArray("data");
    int largest = Math.max(1, counts.stream().flatMap(List::stream).mapToInt(Integer::intValue).max().orElse(1));
    for (int y = 0; y < names.rows().size(); y++) {
      for (int x = 0; x < names.columns().size(); x++) {
        int count = counts.get(y).get(x);
        String name = names.columns().get(x) + " · " + names.rows().get(y);
        var item = data.addObject().put("name", name).put("spoken", name + "\n" + names.what() + " " + count);
        item.putArray("value").add(x).add(y).add(count);
        option.label(item, Integer.toString(count), "inside").put("color", readable(count, largest, look.palette()));
      }
    }
    var map = option.root.putArray("visualMap").addObject().put("min", 0).put("max", largest).put("show", false);
    look.palette().ramp().forEach(map.putObject("inRange").putArray("color")::add);
    return new Chart(Shape.HEAT_MAP, Side.AMOUNT, names.title(), names.subtitle(), names.source(), description, twin(names, counts),
        height + 16 + 14 * (1 + names.columns().stream().mapToInt(n -> (Wrap.width(n) - 1) / (look.narrow() ? 8 : 16)).max().orElse(0)),
        option.root);
  }

  /** Black or white, whichever stands out from the square's colour, which runs from the ramp's first to its last. */
  private static String readable(int count, int largest, Palette palette) {
    boolean strong = count * 100 > largest * 62;
    boolean darkens = palette.background().equals("#ffffff");
    return strong == darkens ? "#ffffff" : darkens ? "#000000" : strong ? "#000000" : "#ffffff";
  }

  private static Twin twin(Names names, List<List<Integer>> counts) {
    var head = new ArrayList<>(List.of(names.what()));
    head.addAll(names.columns());
    var rows = new ArrayList<List<String>>();
    for (int y = 0; y < names.rows().size(); y++) {
      var row = new ArrayList<>(List.of(names.rows().get(y)));
      counts.get(y).forEach(count -> row.add(Integer.toString(count)));
      rows.add(row);
    }
    return new Twin(head, rows);
  }

  private static int sum(List<Integer> counts) {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }
}
