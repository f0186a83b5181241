package org.duibiao.extraction;

/** Words of a clause that say its time or mood for the rest of the sentence. */
enum ClauseTimeRule implements Rule {
  NAMED("named", "the clause names a time that it does not merely compare with", "到2025年，粮食产量达到6万吨。", "2025 target"),
  RELATIVE("relative", "今年, 去年, 上年 at the head of a clause", "去年粮食产量达6万吨。", "2020 achievement"),
  AIMED("aimed", "力争, 预期目标, 将达 in a part that neither looks back nor ahead by its label", "今后力争粮食产量达到6万吨。", "2020 target");

  private final Description description;

  ClauseTimeRule(String id, String says, String example, String reading) {
    description = new Description(id, says, example, reading);
  }

  @Override
  public Description description() {
    return description;
  }
}
