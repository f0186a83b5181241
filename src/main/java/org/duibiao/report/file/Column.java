package org.duibiao.report.file;

import org.duibiao.text.Language;

/** The columns of all tables that people take away: one name and one width for the same thing everywhere. */
public enum Column {
  NUMBER("编号", "No.", 8),
  REGION("地区", "Region", 18),
  INDICATOR("指标", "Indicator", 26),
  WORDING("原文指标", "Wording", 26),
  ASPECT("口径", "Aspect", 10),
  YEAR("年份", "Year", 8),
  PERIOD("时期", "Period", 18),
  KIND("类型", "Kind", 8),
  VALUE("数值", "Value", 14),
  HIGH("上限", "Upper end", 12),
  UNIT("单位", "Unit", 12),
  BOUND("比较符", "Comparator", 10),
  GROWTH("增速（%）", "Growth (%)", 12),
  GROWTH_RANK("增速名次", "Growth rank", 12),
  BEFORE("上年实际", "Year before", 14),
  BEFORE_BOUND("上年比较符", "Comparator of the year before", 14),
  TARGET("目标", "Target", 14),
  TARGET_HIGH("目标上限", "Upper end of target", 12),
  TARGET_BOUND("目标比较符", "Target comparator", 14),
  TARGET_GROWTH("目标增速（%）", "Target growth (%)", 16),
  RANK("名次", "Rank", 8),
  STATUS("目标状态", "Target status", 20),
  REASON("原因", "Reason", 36),
  OUTCOME("实际", "Outcome", 14),
  OUTCOME_BOUND("实际比较符", "Outcome comparator", 14),
  OUTCOME_PERIOD("实际时期", "Outcome period", 18),
  MARGIN("实际减目标", "Outcome less target", 14),
  COMPLETION("完成率（%）", "Completion (%)", 14),
  ELAPSED("时间进度（%）", "Time elapsed (%)", 16),
  REMARKS("说明", "Remarks", 36),
  REVIEW("核对", "Review", 12),
  CONFIDENCE("置信度", "Confidence", 10),
  CATEGORY("类别", "Category", 14),
  FURTHER("其他类别", "Further categories", 22),
  INSTRUMENTS("政策工具", "Instruments", 24),
  PROGRESS("状态", "Status", 10),
  MEASURE("措施", "Measure", 40),
  TITLE("标题", "Title", 46),
  CHARACTERS("字数", "Characters", 10),
  OBSERVATIONS("数据条数", "Observations", 12),
  MEASURES("措施条数", "Measures", 12),
  DOCUMENT("文档", "Document", 40),
  DOCUMENT_KIND("文档类型", "Document kind", 14),
  ISSUER("发布机构", "Issuer", 26),
  DATE("日期", "Date", 12),
  SENTENCE("句子", "Sentence", 70),
  BEFORE_DOCUMENT("上年出处", "Document of the year before", 40),
  BEFORE_DATE("上年出处日期", "Date of that document", 14),
  BEFORE_SENTENCE("上年句子", "Sentence of the year before", 70),
  OUTCOME_DOCUMENT("实际出处", "Outcome document", 40),
  OUTCOME_DATE("实际出处日期", "Outcome date", 14),
  OUTCOME_SENTENCE("实际句子", "Outcome sentence", 70),
  SOURCE("来源网址", "Address", 36);

  private final String chinese;
  private final String english;
  private final int width;

  Column(String chinese, String english, int width) {
    this.chinese = chinese;
    this.english = english;
    this.width = width;
  }

  /** The heading. */
  public String name(Language language) {
    return language.of(chinese, english);
  }

  /** In characters of the standard font; a Chinese one takes two. */
  int width() {
    return width;
  }
}
