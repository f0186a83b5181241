package org.duibiao.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.duibiao.catalog.Region;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.Entry;
import org.duibiao.comparison.MeasureColumns;
import org.duibiao.comparison.Row;
import org.duibiao.comparison.Status;
import org.duibiao.comparison.TargetPair;
import org.duibiao.extraction.Aspect;
import org.duibiao.report.Words;
import org.duibiao.report.chart.Quoted;
import org.duibiao.store.StoredObservation;
import org.duibiao.text.Language;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The tables of the report: comparison, targets, measures. */
final class ReportTables {

  /** So many measures of a category and region are shown; the workbook has all. */
  private static final int MOST_MEASURES = 4;

  private final ComparisonTable table;
  private final MeasureColumns measures;
  private final Language language;
  private final Page page;
  private final Citations citations;

  ReportTables(ComparisonTable table, MeasureColumns measures, Language language, Page page, Citations citations) {
    this.table = table;
    this.measures = measures;
    this.language = language;
    this.page = page;
    this.citations = citations;
  }

  void comparison() {
    page.section("comparison", "指标对比", "Comparison");
    List<Row> shared = table.rows().stream().filter(ReportTables::shared).toList();
    Element body = page.table(regionsAfter(language.of("指标", "Indicator")));
    for (Row row : shared) {
      line(body, title(row), row, Entry::achieved);
      if (row.aspect() != Aspect.GROWTH) { // else the row itself is the growth
        part(body, row, language.of("　增速（%）", "\u00a0\u00a0growth (%)"), Entry::growth);
      }
    }
    page.add(page.body, "p", "quiet", language.of("* 须与说明一并阅读，见“缺失与说明”。方括号内为来源句子的编号。",
        "* To be read with its remark, see “What is missing and why”. Numbers in brackets lead to the sentences."));
    List<Row> single = table.rows().stream().filter(row -> !shared(row)).toList();
    if (!single.isEmpty()) {
      single(single);
    }
  }

  /** What only one region states stands below, not between blanks. */
  private void single(List<Row> rows) {
    page.add(page.body, "h3", language.of("只有一个地区写明的指标", "Stated by one region only"));
    Element body = page.table("single", List.of(language.of("指标", "Indicator"), language.of("地区", "Region"), language.of("数值", "Figure")));
    for (Row row : rows) {
      for (int i = 0; i < row.entries().size(); i++) {
        Entry entry = row.entries().get(i);
        one(body, title(row), table.regions().get(i), entry.achieved());
        if (row.aspect() != Aspect.GROWTH) {
          one(body, row.indicator().in(language) + language.of("增速（%）", ", growth (%)"), table.regions().get(i), entry.growth());
        }
      }
    }
  }

  private void one(Element body, String name, Region region, Cell cell) {
    if (cell instanceof Cell.Value value) {
      Element line = page.add(body, "tr", "");
      page.add(line, "th", name).setAttribute("scope", "row");
      page.add(line, "td", region.in(language));
      Element shown = page.add(line, "td", "");
      value(shown, value);
      if (!value.notes().isEmpty()) {
        page.add(shown, "div", "quiet", value.notes().stream().map(note -> note.in(language))
            .collect(Collectors.joining(language.of("；", "; "))));
      }
    }
  }

  /** Whether at least two regions state an amount, or two a rate. */
  static boolean shared(Row row) {
    return stated(row, Entry::achieved) > 1 || stated(row, Entry::growth) > 1;
  }

  private static long stated(Row row, java.util.function.Function<Entry, Cell> what) {
    return row.entries().stream().map(what).filter(Cell.Value.class::isInstance).count();
  }

  private String title(Row row) {
    return Words.title(row, language);
  }

  private void part(Element body, Row row, String name, java.util.function.Function<Entry, Cell> what) {
    if (row.entries().stream().map(what).anyMatch(Cell.Value.class::isInstance)) {
      line(body, name, row, what);
    }
  }

  private void line(Element body, String name, Row row, java.util.function.Function<Entry, Cell> what) {
    Element line = page.add(body, "tr", "");
    page.add(line, "th", name).setAttribute("scope", "row");
    for (Entry entry : row.entries()) {
      Element cell = page.add(line, "td", "");
      value(cell, what.apply(entry));
      Integer rank = what.apply(entry) == entry.achieved() ? entry.rank() : entry.growthRank();
      if (rank != null) {
        page.add(cell, "span", "rank", language.of(" 第 " + rank, " no. " + rank));
      }
    }
  }

  /** The number with its citation, or why there is none. */
  private void value(Element to, Cell cell) {
    switch (cell) {
      case Cell.Value value -> {
        page.text(to, value.notes().isEmpty() ? Words.amount(value, language) : Words.amountWithUnit(value, language) + "*");
        citations.cite(to, value.source());
      }
      case Cell.Missing missing -> page.add(to, "span", "quiet", Words.cell(missing, language));
    }
  }

  /** The number as its document has it, with its citation; nothing where there is none. */
  private void number(Element to, @Nullable StoredObservation fact) {
    if (fact != null) {
      page.text(to, Quoted.of(fact, language));
      citations.cite(to, fact);
    }
  }

  void targets() {
    page.section("targets", "目标与完成", "Targets");
    boolean none = table.rows().stream().flatMap(row -> row.entries().stream()).allMatch(entry -> entry.pair() == null);
    if (none) {
      page.add(page.body, "p", language.of("所持文档没有提出这一年的目标。", "The documents held state no targets for this year."));
      return;
    }
    Element body = page.table(List.of(language.of("指标", "Indicator"), language.of("地区", "Region"),
        language.of((table.query().year() - 1) + " 年实际", "In " + (table.query().year() - 1)), language.of("目标", "Target"),
        language.of("实际", "Outcome"), language.of("状态", "Status")));
    for (Row row : table.rows()) {
      for (Entry entry : row.entries()) {
        TargetPair pair = entry.pair();
        if (pair != null) {
          target(body, row, pair);
        }
      }
    }
  }

  /** Every number is of the period that its column says: what a neighbouring year had would be read as the outcome. */
  private void target(Element body, Row row, TargetPair pair) {
    Status status = pair.status();
    Element line = page.add(body, "tr", "");
    page.add(line, "td", row.indicator().in(language));
    page.add(line, "td", pair.target().regionName());
    number(page.add(line, "td", ""), pair.before());
    number(page.add(line, "td", ""), pair.target());
    number(page.add(line, "td", ""), pair.outcome() == null ? pair.unjudged() : pair.outcome());
    Element said = page.add(line, "td", "");
    page.add(said, "b", status.in(language));
    switch (status) {
      case Status.Pending(var _, var _, var completion, var elapsed) -> page.text(said, language.of(
          "：完成 %s%%，时间过去 %s%%".formatted(Words.number(completion), Words.number(elapsed)),
          ": %s%% done, %s%% of the time gone".formatted(Words.number(completion), Words.number(elapsed))));
      case Status.Unjudged unjudged -> page.text(said, language.of("：", ": ") + unjudged.why().in(language));
      case Status.Met _, Status.Missed _ -> { }
    }
  }

  void measures() {
    page.section("measures", "措施并列", "Measures side by side");
    if (measures.categories().isEmpty()) {
      page.add(page.body, "p", language.of("所持文档没有这一年的措施。", "The documents held state no measures for this year."));
      return;
    }
    Element body = page.table("categories", regionsAfter(language.of("类别", "Category")));
    measures.categories().forEach((category, byRegion) -> {
      Element line = page.add(body, "tr", "");
      page.add(line, "th", category.in(language)).setAttribute("scope", "row");
      for (Region region : table.regions()) {
        column(page.add(line, "td", ""), byRegion.getOrDefault(region.id(), List.of()));
      }
    });
  }

  private void column(Element cell, List<MeasureColumns.Item> items) {
    if (items.isEmpty()) {
      page.add(cell, "span", "quiet", language.of("未见", "none found"));
      return;
    }
    items.stream().limit(MOST_MEASURES).forEach(item -> {
          Element one = page.add(cell, "div", "measure", "· " + item.measure().title());
          if (item.onlyHere()) {
            page.add(one, "span", "quiet", language.of("（仅此地区）", " (only here)"));
          }
        });
    if (items.size() > MOST_MEASURES) {
      page.add(cell, "div", "quiet", language.of("另有 " + (items.size() - MOST_MEASURES) + " 条，见工作簿",
          (items.size() - MOST_MEASURES) + " more in the workbook"));
    }
  }

  private List<String> regionsAfter(String first) {
    var header = new ArrayList<>(List.of(first));
    table.regions().forEach(region -> header.add(region.in(language)));
    return header;
  }
}
