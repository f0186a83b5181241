package org.duibiao.extraction;

/** How a list is taken apart. The example is a list; the reading is its members. */
enum MemberRule implements Rule {
  CUT("cut", "、, 和, 与 and 及 cut outside brackets", "汽车产量和家电产量", "汽车产量|家电产量"),
  WHOLE_WORD("whole word", "和, 与 and 及 at the edge of a member belong to a word", "和谐社区、普及率", "和谐社区|普及率"),
  HEAD("head of the last", "a modifier takes its head from the last member", "城镇、农村居民收入", "城镇居民收入|农村居民收入"),
  KIND("same kind", "a member that ends as the last one's kind does takes what follows there", "装备制造业、高新技术产业增加值", "装备制造业增加值|高新技术产业增加值"),
  ALONE("word of its own", "游客, 项目 and the like are no modifiers", "游客和旅游收入", "游客|旅游收入"),
  WITHIN("part of the last", "a member that the last one begins with takes what follows there", "技改、技改投资额", "技改投资额|技改投资额"),
  SHARED_END("shared ending", "a member whose ending stands in the last one takes what follows there", "规上工业、服务业工业增加值", "规上工业增加值|服务业工业增加值"),
  RATE("rate of each", "增速 at the end is of every member", "固定资产投资、进出口总额增速", "固定资产投资增速|进出口总额增速");

  private final Description description;

  MemberRule(String id, String says, String example, String reading) {
    description = new Description(id, says, example, reading);
  }

  @Override
  public Description description() {
    return description;
  }
}
