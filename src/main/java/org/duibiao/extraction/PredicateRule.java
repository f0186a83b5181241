package org.duibiao.extraction;


/**
 * What is peeled off the words before a number until its subject is bare. Rules of ends are tried round by round; the longest word wins,
 * of two as long the earlier rule. The example is the words before a number; the reading is what is left of them, and what was learned.
 */
enum PredicateRule implements Rule {
  RANKED("rank", "the verb of a place in an order and the whole it is among", "粮食产量均位居全省", "粮食产量 each"),
  WHEN("when reached", "a time between verb and number", "粮食产量提高到2010年的", "粮食产量 reached"),
  REACHED("reached", "达到, 为, 增至: what was reached", "粮食产量达到", "粮食产量 reached"),
  RISEN("risen", "增长, 提高", "粮食产量增长", "粮食产量 rise"),
  FALLEN("fallen", "下降, 减少", "粮食产量下降", "粮食产量 fall"),
  ADVERB("adverb", "均, 分别, 年均, 预计: how it is said", "粮食产量年均增长", "粮食产量 rise average"),
  MORE_OR_LESS("more or less", "an adjective of more or less behind a comparison", "税收比上年同期少收", "税收 fall"),
  COMPARED("compared", "what it is compared with", "城镇化率比上年提高", "城镇化率 rise");

  private final Description description;

  PredicateRule(String id, String says, String example, String reading) {
    description = new Description(id, says, example, reading);
  }

  @Override
  public Description description() {
    return description;
  }
}
