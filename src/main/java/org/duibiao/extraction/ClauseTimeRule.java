package org.duibiao.extraction;

import org.duibiao.text.Span;

/** Words of a clause that say its time or mood for the rest of the sentence. The example is a sentence of a report of 2021, or a paper of its own. */
enum ClauseTimeRule implements Rule {
  NAMED("named", "the clause names a time that it does not merely compare with", "到2025年，粮食产量达到6万吨。", "2025 target"),
  RELATIVE("relative", "今年, 去年, 上年, 明年 at the head of a clause", "去年粮食产量达6万吨。", "2020 achievement"),
  GRANTED("granted", "what is awarded for a year that is over is awarded in the year of the paper",
      "甲市人民政府关于2020年度招商工作情况的通报\n招商工作成效明显。市财政安排奖励资金2600万元。\n2021年3月5日", "2021 achievement"),
  AUDITED("audited", "what an audit found is of the year it audited", "关于2020年度审计查出问题整改情况的报告\n审计指出，6个部门资金沉淀。\n2021年3月5日", "2020 achievement"),
  PRESENT("present", "已, 目前, 截至 in a part that aims say what has come about", "甲市2021年工作要点\n一、主要任务\n新建学校12所。目前已建成幼儿园5所。", "2021 achievement"),
  AIMED("aimed", "力争, 预期目标, 将达 in a part that neither looks back nor ahead by its label", "今后力争粮食产量达到6万吨。", "2020 target");

  private final Description description;

  ClauseTimeRule(String id, String says, String example, String reading) {
    description = new Description(id, says, example, reading);
  }

  /** The ground for a fact where {@code said}, words of a clause at {@code start} of the text, says its time or mood. */
  Ground in(String clause, int start, String said) {
    int at = start + Math.max(0, clause.lastIndexOf(said));
    return Ground.said(this, new Span(at, at + said.length()));
  }

  @Override
  public Description description() {
    return description;
  }
}
