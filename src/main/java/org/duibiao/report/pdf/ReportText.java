package org.duibiao.report.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.duibiao.catalog.Region;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.Entry;
import org.duibiao.comparison.MeasureColumns;
import org.duibiao.comparison.Note;
import org.duibiao.comparison.Row;
import org.duibiao.comparison.StatusRule;
import org.duibiao.comparison.Trust;
import org.duibiao.report.Findings;
import org.duibiao.report.Words;
import org.duibiao.report.chart.Charts;
import org.duibiao.store.StoredObservation;
import org.w3c.dom.Element;

/** The words and tables of the report: cover, findings, comparison, targets, measures, sources, what is missing, method. */
final class ReportText {

  private static final String CSS = """
      @page { size: A4; margin: 18mm 16mm; @bottom-center { font-family: 'Noto Sans SC'; font-size: 8pt;
        content: '区域对比报告 · ' counter(page); } }
      body { font-family: 'Noto Sans SC'; font-size: 9pt; line-height: 1.5; color: #000; }
      h1 { font-size: 26pt; margin-top: 60mm; } h2 { font-size: 14pt; page-break-after: avoid; border-bottom: 1pt solid #12436D; }
      .cover { page-break-after: always; font-size: 13pt; }
      table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; table-layout: fixed; }
      th, td { border-bottom: 0.5pt solid #999; padding: 2pt 3pt; text-align: left; vertical-align: top; word-wrap: break-word; }
      th { background: #eeeeee; } tr { page-break-inside: avoid; }
      """;

  private final ComparisonTable table;
  private final MeasureColumns measures;
  private final PDFont font;
  private final List<StoredObservation> notes;
  private final Page page;

  ReportText(ComparisonTable table, MeasureColumns measures, PDFont font) {
    this.table = table;
    this.measures = measures;
    this.font = font;
    this.notes = table.sources();
    this.page = new Page("区域对比报告", CSS);
  }

  Page page() {
    String regions = table.regions().stream().map(Region::name).collect(Collectors.joining("、"));
    Element cover = page.add(page.body, "div", "");
    cover.setAttribute("class", "cover");
    page.add(cover, "h1", "区域对比报告");
    page.add(cover, "p", shown(regions));
    page.add(cover, "p", table.query().year() + " 年");
    page.add(cover, "p", "所据文档截至 " + notes.stream().map(note -> note.document().date()).filter(java.util.Objects::nonNull)
        .max(java.util.Comparator.naturalOrder()).map(Object::toString).orElse("（未注明日期）"));
    section("一、主要发现");
    var findings = new Findings(table);
    Element list = page.add(page.body, "ul", "");
    table.rows().forEach(row -> findings.of(row).forEach(text -> page.add(list, "li", shown(text + "。"))));
    comparison();
    targets();
    measures();
    sources();
    missing();
    section("七、方法");
    page.add(page.body, "p", "来源次序：" + Trust.ORDER);
    page.add(page.body, "p", "目标状态：" + StatusRule.PRINTED);
    page.add(page.body, "p", "措施比较：" + MeasureColumns.PRINTED);
    page.add(page.body, "p", "名次只在至少五分之四的地区有可比数值时给出；替代年份、不足全年、多年累计和不能换算单位的数值不排名。");
    return page;
  }

  private void section(String title) {
    page.add(page.body, "h2", title);
  }

  private Element table(List<String> header) {
    Element element = page.add(page.body, "table", "");
    page.row(page.add(element, "thead", ""), "th", header.stream().map(this::shown).toList());
    return page.add(element, "tbody", "");
  }

  private List<String> regionsAfter(String first) {
    var header = new ArrayList<>(List.of(first));
    table.regions().forEach(region -> header.add(region.name()));
    return header;
  }

  private void comparison() {
    section("二、指标对比");
    Element body = table(regionsAfter("指标"));
    for (Row row : table.rows()) {
      var amounts = new ArrayList<>(List.of(row.title()));
      row.entries().forEach(entry -> amounts.add(cited(entry.achieved()) + (entry.rank() == null ? "" : "（第 " + entry.rank() + "）")));
      page.row(body, "td", amounts.stream().map(this::shown).toList());
      if (row.entries().stream().anyMatch(entry -> entry.growth() instanceof Cell.Value)) {
        var growths = new ArrayList<>(List.of(row.indicator().name() + "增速（%）"));
        row.entries().forEach(entry -> growths.add(cited(entry.growth())));
        page.row(body, "td", growths.stream().map(this::shown).toList());
      }
    }
  }

  private void targets() {
    section("三、目标与完成");
    Element body = table(List.of("指标", "地区", "目标", "实际", "状态"));
    for (Row row : table.rows()) {
      for (Entry entry : row.entries()) {
        if (entry.status() != null) {
          boolean level = entry.target() instanceof Cell.Value;
          page.row(body, "td", List.of(row.indicator().name() + (level ? "" : "增速"), entry.status().target().regionName(),
              cited(level ? entry.target() : entry.targetGrowth()), cited(level ? entry.achieved() : entry.growth()),
              entry.status().chinese() + why(entry)).stream().map(this::shown).toList());
        }
      }
    }
  }

  private static String why(Entry entry) {
    return entry.status() instanceof org.duibiao.comparison.Status.Undetermined(var _, var why) ? "：" + why.chinese() : "";
  }

  private void measures() {
    section("四、措施并列");
    Element body = table(regionsAfter("类别"));
    measures.categories().forEach((category, byRegion) -> {
      var cells = new ArrayList<>(List.of(category.chinese()));
      table.regions().forEach(region -> cells.add(byRegion.getOrDefault(region.id(), List.of()).stream()
          .map(item -> "· " + item.measure().title() + (item.onlyHere() ? "（仅此地区）" : "")).collect(Collectors.joining(" "))));
      page.row(body, "td", cells.stream().map(this::shown).toList());
    });
  }

  private void sources() {
    section("五、来源句子");
    for (int i = 0; i < notes.size(); i++) {
      StoredObservation note = notes.get(i);
      page.add(page.body, "p", shown("[" + (i + 1) + "] " + note.sentence() + " —— " + Charts.cited(note.document())));
    }
  }

  private void missing() {
    section("六、缺失与说明");
    Map<String, List<String>> reasons = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      for (int i = 0; i < row.entries().size(); i++) {
        String place = table.regions().get(i).name() + row.indicator().name();
        switch (row.entries().get(i).achieved()) {
          case Cell.Missing missing -> reasons.computeIfAbsent(missing.reason().chinese(), _ -> new ArrayList<>()).add(place);
          case Cell.Value value -> value.notes().stream().map(Note::chinese)
              .forEach(said -> reasons.computeIfAbsent(said, _ -> new ArrayList<>()).add(place));
        }
      }
    }
    Element list = page.add(page.body, "ul", "");
    reasons.forEach((reason, places) -> page.add(list, "li", shown(reason + "：" + String.join("、", places))));
  }

  /** The number with the footnote of its sentence. */
  private String cited(Cell cell) {
    return cell instanceof Cell.Value value
        ? (value.notes().isEmpty() ? Words.amount(value) : Words.amountWithUnit(value) + "*") + " [" + (notes.indexOf(value.source()) + 1) + "]"
        : Words.cell(cell);
  }

  private String shown(String text) {
    return Glyphs.shown(text, font);
  }
}
