package org.duibiao.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duibiao.catalog.RegionId;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.Row;
import org.duibiao.report.Findings;
import org.duibiao.report.Words;
import org.duibiao.text.Language;

/** Many regions in one order: bars from zero, the chosen regions in their colours, all others alike. Pure. */
public final class RankingChart {

  /** More bars than this are not looked at; chosen regions are shown wherever they stand. */
  public static final int MOST = 30;

  private static final String PLAIN = "#7c93a8";

  private final ComparisonTable table;
  private final Row row;
  private final Side side;
  private final List<RegionId> chosen;
  private final RegionPlaces places;
  private final Look look;
  private final Frame frame;
  private final Language language;

  private RankingChart(ComparisonTable table, Row row, Side side, List<RegionId> chosen, Look look) {
    this.table = table;
    this.row = row;
    this.side = side;
    this.chosen = chosen;
    this.places = RegionPlaces.of(chosen);
    this.look = look;
    this.frame = new Frame(table, look);
    this.language = look.language();
  }

  /** The ranking of {@code row}; regions without a comparable number are counted in the subtitle and not drawn. */
  public static Chart of(ComparisonTable table, Row row, Side side, List<RegionId> chosen, Look look) {
    return new RankingChart(table, row, side, chosen, look).draw();
  }

  private Chart draw() {
    List<Integer> order = IntStream.range(0, row.entries().size()).boxed()
        .filter(i -> Charts.comparable(side.actual(row.entries().get(i))))
        .sorted(Comparator.comparing((Integer i) -> value(i).amount()).reversed()).toList();
    var drawn = new ArrayList<Integer>();
    for (int place = 0; place < order.size(); place++) {
      if (place < MOST || chosen.contains(row.entries().get(order.get(place)).region())) {
        drawn.add(order.get(place));
      }
    }
    var findings = new Findings(table, language);
    String name = side.name(row, language);
    int year = table.query().year();
    String title = (side == Side.GROWTH ? findings.growth(row) : findings.amount(row))
        .orElse(language.of(year + " 年" + name + "没有可比的数值", "No comparable figures of " + Words.lower(name) + " in " + year));
    AxisUnit unit = side.axis(row);
    String subtitle = name + " · " + language.of(year + " 年", String.valueOf(year)) + " · " + coverage(order.size(), drawn.size())
        + (unit.unit().isEmpty() ? "" : language.of(" · 单位：", " · Unit: ") + Words.unit(unit.unit(), language));
    String spoken = drawn.stream().map(i -> frame.name(i) + " " + Words.amountWithUnit(value(i), language))
        .collect(Collectors.joining(language.of("；", "; ")));
    String description = language.of(title + "。" + subtitle + "。" + spoken + "。", title + ". " + subtitle + ". " + spoken + ".");
    var option = new Option(frame, description);
    int height = Math.max(90, (look.narrow() ? 44 : 26) * drawn.size());
    fill(option, drawn, unit, height);
    return new Chart(Shape.BARS, side, title, subtitle,
        Charts.sourceLine(drawn.stream().map(i -> value(i).source()).toList(), language), description, twin(drawn), height + 60, option.root);
  }

  private String coverage(int have, int drawn) {
    return language.of("%d 个地区中的 %d 个".formatted(row.entries().size(), have), "%d of %d regions".formatted(have, row.entries().size()))
        + (drawn < have ? language.of("，画出 " + drawn + " 个", ", " + drawn + " drawn") : "");
  }

  private void fill(Option option, List<Integer> drawn, AxisUnit unit, int height) {
    int widest = drawn.stream().mapToInt(i -> Wrap.width(frame.name(i))).max().orElse(8);
    int grid = option.grid(look.narrow() ? 12 : 20 + 6 * Math.min(26, widest), 12, look.narrow() ? 20 : 110, height);
    option.values("xAxis", grid, unit.unit(), true);
    option.rows(grid, drawn.stream().map(i -> frame.name(i) + (look.narrow() ? "　" + unit.labelWithUnit(value(i), language) : "")).toList());
    var data = option.series("bar", side.name(row, language)).put("barMaxWidth", look.narrow() ? 12 : 16).putArray("data");
    for (int i : drawn) {
      var item = option.mark(data, i, side.name(row, language), value(i)).put("value", unit.scaled(value(i).amount()));
      RegionId region = row.entries().get(i).region();
      boolean own = chosen.contains(region);
      item.putObject("itemStyle").put("color", own ? look.palette().region(places.of(region)) : PLAIN);
      if (!look.narrow()) {
        var label = option.label(item, unit.labelWithUnit(value(i), language), "right");
        if (own) {
          label.put("fontWeight", "bold");
        }
      }
    }
  }

  private Twin twin(List<Integer> drawn) {
    return new Twin(List.of(language.of("地区", "Region"), side.name(row, language)),
        drawn.stream().map(i -> List.of(table.regions().get(i).in(language), Notes.full(value(i), language))).toList());
  }

  private Cell.Value value(int entry) {
    return side.actual(row.entries().get(entry)) instanceof Cell.Value value ? value : fail(entry);
  }

  private static Cell.Value fail(int entry) {
    throw new IllegalStateException("Entry " + entry + " has no number");
  }
}
