package org.duibiao.report.pdf;

import java.util.List;
import org.duibiao.comparison.MeasureColumns;
import org.duibiao.comparison.StatusRule;
import org.duibiao.comparison.Trust;
import org.duibiao.text.Language;

/** How the report looks, and the words on its method that are the same in every report. */
final class ReportStyle {

  private static final String CSS = """
      @page { size: A4; margin: 18mm 17mm 20mm 17mm;
        @bottom-left { font-family: 'Noto Sans SC'; font-size: 8pt; color: #404040; content: '%s'; }
        @bottom-right { font-family: 'Noto Sans SC'; font-size: 8pt; color: #404040; content: counter(page) ' / ' counter(pages); } }
      @page :first { @bottom-left { content: ''; } @bottom-right { content: ''; } }
      body { font-family: 'Noto Sans SC'; font-size: 9pt; line-height: 1.5; color: #000; }
      h1 { font-size: 28pt; margin: 0 0 8mm 0; }
      h2 { font-size: 14pt; margin-top: 7mm; padding-bottom: 1mm; page-break-after: avoid; border-bottom: 1pt solid #12436D; }
      .cover { page-break-after: always; padding-top: 45mm; } #measures { page-break-before: always; }
      .contents a { color: #000; text-decoration: none; } .contents a::after { content: leader('.') target-counter(attr(href), page); }
      .contents { width: 90mm; margin-top: 14mm; }
      .regions { font-size: 16pt; } .period, .date { font-size: 12pt; margin: 2mm 0; } .rest { margin-top: 14mm; }
      ul { padding-left: 5mm; } li { margin-bottom: 1mm; }
      table { width: 100%%; border-collapse: collapse; -fs-table-paginate: paginate; table-layout: fixed; margin-top: 2mm; }
      th, td { border-bottom: 0.5pt solid #999; padding: 2pt 3pt; text-align: left; vertical-align: top; word-wrap: break-word;
        font-weight: normal; }
      .reasons th:first-child { width: 36mm; } .reasons th:nth-child(2) { width: 30mm; }
      .categories th:first-child { width: 24mm; }
      .single th:first-child { width: 66mm; } .single th:nth-child(2) { width: 34mm; }
      thead th { background: #eeeeee; font-weight: bold; } tr { page-break-inside: avoid; }
      tbody tr:first-child { page-break-before: avoid; } h3 { page-break-after: avoid; }
      .figure { page-break-inside: avoid; margin-top: 4mm; }
      .cite { color: #12436D; text-decoration: none; font-size: 7pt; } .quiet { color: #4d4d4d; }
      .rank { color: #4d4d4d; font-size: 8pt; white-space: nowrap; } .measure { margin-bottom: 1mm; }
      .note { margin: 0 0 1.5mm 0; padding-left: 7mm; text-indent: -7mm; page-break-inside: avoid; } .from { color: #4d4d4d; }
      """;

  private ReportStyle() {}

  static String css(String title) {
    return CSS.formatted(title);
  }

  static List<String> method(Language language) {
    return language == Language.CHINESE
        ? List.of(
            "数据来源：报告只使用所持文档中写明的数字和措施，每个数字都附有原句。数值由规则从文本中读出，未经人工核对的可能有误，引用前请核对原句。",
            "来源次序：" + Trust.ORDER,
            "年份：所选年份没有数值时，可用前两年以内的数值代替，并逐一说明。",
            "目标状态：" + StatusRule.PRINTED,
            "名次：只在至少五分之四的地区有可比数值时给出；替代年份、不足全年、多年累计、口径或单位不同的数值不排名。",
            "主要发现：只比较两个以上地区都写明的确定数值；级别不同的地区只比较比率和平均数；相差五十倍以上的多半不是同一口径，不作比较。",
            "措施比较：" + MeasureColumns.PRINTED,
            "空白：“未持有文档”指没有该地区该年的文档；“文档未提及”指文档没有写；“有记载，不确定”和“待核对”指读到了但把握不足。")
        : List.of(
            "Sources: only numbers and measures that the documents held state are used, each with its sentence. Rules read them from the "
                + "text; what nobody has reviewed may be wrong. Check the sentence before you quote a number.",
            "Order of sources: reviewed by a person first; then bulletin, work report, plan, notice, rectification report, news, digest, "
                + "other; among equals the later.",
            "Years: where the year has no number, one of at most two years before stands in, and is said to do so.",
            "Status of targets: a target is set against an outcome of the same region, indicator, aspect and period. Met: the outcome "
                + "reaches the target (for indicators where less is better: does not exceed it). Pending: completion less time elapsed, "
                + "on time within 0.5 percentage points. No outcome yet: no document from after the period is held. Undetermined: with its reason.",
            "Rank: only where at least four fifths of the regions have comparable numbers; figures of another series, unit or period have none.",
            "Findings: only definite figures that two regions or more state are set against each other; of regions of different levels only "
                + "rates and averages; amounts more than fifty times apart are hardly the same thing and are left out.",
            "Measures: alike are those that share a category and where at least a quarter of the words of the shorter sentence, rarer ones weighing "
                + "more, stand in the other; what no other region has is marked “only here”.",
            "Blanks: “No document held”, “Document silent”, “Found but not sure” and “Awaiting review” are four different things.");
  }
}
