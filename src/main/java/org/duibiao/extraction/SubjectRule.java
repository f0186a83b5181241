package org.duibiao.extraction;

/**
 * The ways in which a number comes to its subject. Each carries an example of its own, which a test runs: a sentence and the fact that this
 * rule reads out of it.
 */
public enum SubjectRule implements Rule {
  SUBJECT_FIRST("subject first", "what is counted stands before the number", "地区生产总值达到321.5亿元。", "地区生产总值 level 321.5 亿元 ="),
  NUMBER_FIRST("number first", "what is counted stands behind the number", "全年建成12所幼儿园。", "幼儿园 level 12 所 ="),
  CARRIED_SUBJECT("carried subject", "the clause names nothing, the subject before goes on", "地区生产总值321亿元，增长6.1%。",
      "地区生产总值 growth 6.1 % ="),
  PAIRED_LIST("paired list", "as many members as numbers: each member takes its number", "城镇、农村居民人均可支配收入分别增长7.5%和8.2%。",
      "农村居民人均可支配收入 growth 8.2 % ="),
  UNPAIRED_LIST("unpaired list", "more or fewer numbers than members: read under the whole list, hardly trusted", "甲、乙、丙三类企业分别达到5家、6家。",
      "甲、乙、丙三类企业 level 6 家 ="),
  EACH_OF_LIST("each of a list", "one number said of every member: 均, 各, ranks and rates", "工业、技改投资均增长9%以上。", "技改投资 growth 9 % >="),
  RATIO("ratio", "three parts of a whole", "三次产业结构为10:40:50。", "第二产业（三次产业结构占比） share 40 % ="),
  ANNUAL_AIM("annual aim", "the aim of the year that the subject before is measured by", "招商到位资金272亿元，完成年度目标任务320亿元的85%。",
      "招商到位资金（年度目标任务） level 320 亿元 ="),
  NOTED_SUBJECT("noted subject", "words that only say something of the subject before", "保障性住房开工1200套，交付900套。",
      "保障性住房开工（交付） level 900 套 ="),
  NUMBER_AND_PREDICATE("number and predicate", "people or households counted by what they did", "8200人实现脱贫。", "脱贫人数 level 8200 人 ="),
  SPENT_ON("spent on", "money that is put into what follows", "投资6200万元实施河道清淤整治。", "河道清淤整治投资 level 6200 万元 ="),
  TIME_TAKEN("time taken", "how long it took from one step to another, also where the steps stand in the clause before", "从拿地到开工，只用了42天。",
      "从拿地到开工用时 limit 42 天 ="),
  PLACE_FIRST("place first", "a number right behind the name of its place counts what was counted last", "粮食产量5万吨，其中宣城经开区（0.8万吨）、广德经开区（0.9万吨）。",
      "粮食产量 level 0.9 万吨 ="),
  PART_OF_WHOLE("part of a whole", "其中 names a part, 占 its share of the subject before", "粮食产量5万吨，其中小麦占62.8%。",
      "小麦（占粮食产量比重） share 62.8 % ="),
  TABLE_ROW("table row", "a row under the heads of a table", "指标 绝对数（亿元） 增长（%）\n农业总产值 52.1 4.4\n", "农业总产值 growth 4.4 % =");

  private final Description description;

  SubjectRule(String id, String says, String example, String reading) {
    description = new Description(id, says, example, reading);
  }

  @Override
  public Description description() {
    return description;
  }

  /**
   * The rule with this {@link #id}.
   *
   * @throws IllegalArgumentException if there is none
   */
  static SubjectRule ofId(String id) {
    for (SubjectRule rule : values()) {
      if (rule.id().equals(id)) {
        return rule;
      }
    }
    throw new IllegalArgumentException("No rule " + id);
  }
}
