package org.duibiao.extraction;

/**
 * Which time a number takes of those its text speaks of. The example stands in a look-back on the five years 2016 to 2020; the reading
 * tells of its first number.
 */
enum TimeRule implements Rule {
  STATED("stated", "the time the text speaks of here", "2019年粮食产量达5万吨。", "2019"),
  LAST_YEARS_BASE("base of last year", "从上年的…: the first of two numbers is of the year before", "2020年城镇化率从上年的41%提高到43%。", "2019"),
  START("start of a change", "从…到…: the first of two numbers is of the time it names, or of the eve of the change", "城镇化率从41%提高到43%。", "2015"),
  YEARLY("yearly rate", "an average rate is of the years it runs over", "粮食产量年均增长2%。", "2016/2020"),
  ACT("act of a span", "what was done, added or kept up over a span of years is of the whole span", "累计新建学校12所。", "2016/2020"),
  STATE("state at the end", "what was reached in a span of years is of its last year", "粮食产量达到5万吨。", "2020");

  private final Description description;

  TimeRule(String id, String says, String example, String reading) {
    description = new Description(id, says, example, reading);
  }

  @Override
  public Description description() {
    return description;
  }
}
