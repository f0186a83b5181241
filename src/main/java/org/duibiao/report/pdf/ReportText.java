package org.duibiao.report.pdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.MeasureColumns;
import org.duibiao.comparison.Row;
import org.duibiao.report.Findings;
import org.duibiao.report.chart.Chart;
import org.duibiao.report.chart.Charts;
import org.duibiao.report.image.Glyphs;
import org.duibiao.store.DocumentRef;
import org.duibiao.store.StoredObservation;
import org.duibiao.text.Language;
import org.w3c.dom.Element;

/** The report in its order: cover, findings, comparison, charts, targets, measures, sentences, what is missing, method. */
final class ReportText {

  /** As many as a page holds. */
  private static final int MOST_FINDINGS = 24;
  private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

  private final ComparisonTable table;
  private final MeasureColumns measures;
  private final Language language;
  private final List<DrawnChart> charts;
  private final Page page;
  private final Citations citations;

  /** A chart and its drawing. */
  record DrawnChart(Chart chart, Element svg, int height) {}

  ReportText(ComparisonTable table, MeasureColumns measures, Language language, TrueTypeFont font, List<DrawnChart> charts) {
    this.table = table;
    this.measures = measures;
    this.language = language;
    this.charts = charts;
    String title = language.of("区域对比报告", "Regions compared");
    this.page = new Page(language, title, title + " " + regions() + " " + table.query().year(), ReportStyle.css(title), text -> Glyphs.shown(text, font));
    this.citations = new Citations(page, table);
  }

  /** The newest of the documents it rests on. */
  LocalDate date() {
    return documents().stream().map(DocumentRef::date).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(UNDATED);
  }

  Page page() {
    cover();
    findings();
    var tables = new ReportTables(table, measures, language, page, citations);
    tables.comparison();
    if (!charts.isEmpty()) {
      page.section("charts", "图表", "Charts");
      charts.forEach(chart -> page.figure(chart.svg(), chart.chart().description(), chart.height()));
    }
    tables.targets();
    tables.measures();
    sentences();
    missing();
    method();
    return page;
  }

  private void cover() {
    Element cover = page.add(page.body, "div", "cover", "");
    page.add(cover, "h1", language.of("区域对比报告", "Regions compared"));
    page.add(cover, "p", "regions", regions());
    page.add(cover, "p", "period", language.of(table.query().year() + " 年 · " + table.rows().size() + " 项指标",
        table.query().year() + " · " + table.rows().size() + " indicators"));
    long shared = table.rows().stream().filter(ReportTables::shared).count();
    if (shared < table.rows().size()) {
      page.add(cover, "p", "date", language.of("其中 " + shared + " 项有两个以上地区的数值", shared + " of them with figures of two regions or more"));
    }
    List<DocumentRef> documents = documents();
    page.add(cover, "p", "date", documents.stream().noneMatch(document -> document.date() != null)
        ? language.of("所据文档未注明日期", "The documents carry no date")
        : language.of("所据文档截至 " + date(), "Documents up to " + date()));
    page.add(cover, "p", "rest", language.of("本报告依据以下 " + documents.size() + " 份文档：", "It rests on these " + documents.size() + " documents:"));
    Element list = page.add(cover, "ul", "");
    documents.forEach(document -> page.add(list, "li", Charts.cited(document)));
    page.contents(cover);
  }

  private void findings() {
    page.section("findings", "主要发现", "Findings");
    var findings = new Findings(table, language);
    List<Findings.Finding> all = findings.first(MOST_FINDINGS);
    if (all.isEmpty()) {
      page.add(page.body, "p", language.of("所选地区和年份没有可以比较的数值。", "There are no numbers of these regions and this year to compare."));
      return;
    }
    findings.leaders().ifPresent(leaders -> page.add(page.body, "p", leaders + language.of("。", ".")));
    Element list = page.add(page.body, "ul", "");
    all.forEach(finding -> {
      Element item = page.add(list, "li", finding.text() + language.of("。", "."));
      finding.sources().forEach(source -> citations.cite(item, source));
    });
  }

  private void sentences() {
    page.section("sentences", "来源句子", "Sentences");
    citations.list();
  }

  /** Reasons for blanks and what must be said with numbers, by region. */
  private void missing() {
    page.section("missing", "缺失与说明", "What is missing and why");
    Map<String, Map<String, List<String>>> reasons = new LinkedHashMap<>();
    for (Row row : table.rows().stream().filter(ReportTables::shared).toList()) {
      for (int i = 0; i < row.entries().size(); i++) {
        String region = table.regions().get(i).in(language);
        List<String> said = switch (row.entries().get(i).achieved()) {
          case Cell.Missing missing -> List.of(missing.reason().in(language));
          case Cell.Value value -> value.notes().stream().map(note -> note.in(language)).toList();
        };
        said.forEach(reason -> reasons.computeIfAbsent(reason, _ -> new LinkedHashMap<>())
            .computeIfAbsent(region, _ -> new ArrayList<>()).add(row.indicator().in(language)));
      }
    }
    if (reasons.isEmpty()) {
      page.add(page.body, "p", language.of("没有缺失。", "Nothing is missing."));
      return;
    }
    Element body = page.table("reasons", List.of(language.of("原因", "Reason"), language.of("地区", "Region"), language.of("指标", "Indicators")));
    reasons.forEach((reason, byRegion) -> byRegion.forEach((region, indicators) -> {
      Element line = page.add(body, "tr", "");
      page.add(line, "td", reason);
      page.add(line, "td", region);
      page.add(line, "td", String.join(language.of("、", ", "), indicators));
    }));
  }

  private void method() {
    page.section("method", "方法", "Method");
    ReportStyle.method(language).forEach(paragraph -> page.add(page.body, "p", paragraph));
  }

  private String regions() {
    return table.regions().stream().map(region -> region.in(language)).collect(Collectors.joining(language.of("、", ", ")));
  }

  private List<DocumentRef> documents() {
    return table.sources().stream().map(StoredObservation::document).distinct().toList();
  }
}
