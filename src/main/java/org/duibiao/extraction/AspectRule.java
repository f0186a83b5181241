package org.duibiao.extraction;

import org.duibiao.quantity.Quantity;

/**
 * Which side of its indicator a number gives: by its form, the verb before it and the noun. The example is a sentence; the reading is the
 * aspect of its first number.
 */
enum AspectRule implements Rule {
  PLACE("rank", "an ordinal is a place in an order", "粮食产量居全省第3位。", Aspect.RANK),
  POINTS("points", "percentage points change a share", "城镇化率提高1.2个百分点。", Aspect.SHARE_CHANGE),
  TIMES_OF("times of", "是…的3倍 and ratios are amounts themselves", "居民收入是2015年的3倍。", Aspect.LEVEL),
  TIMES("times", "so many times more", "旅游收入增长2倍。", Aspect.GROWTH),
  RATIO("part of a ratio", "A:B:C are parts of a whole", "三次产业结构为10:40:50。", Aspect.SHARE),
  AVERAGE("average change", "a change said of a yearly average", "粮食产量年均增长2%。", Aspect.AVG_GROWTH),
  CHANGE("change in per cent", "a verb of rise or fall, or a noun like 增速, before per cent", "地区生产总值增长6.1%。", Aspect.GROWTH),
  INDEX("index", "an index in per cent is an amount", "满意度指数为96%。", Aspect.LEVEL),
  PROPORTION("per cent", "per cent without a change", "森林覆盖率达43%。", Aspect.SHARE),
  DAYS("days counted", "days that are counted and no limit", "优良天数330天。", Aspect.LEVEL),
  DURATION("duration", "a length of time sets a limit", "审批时限压缩至5个工作日。", Aspect.LIMIT),
  ADDED("added amount", "an amount after 新增 or a verb of rise or fall", "新增养老床位500张。", Aspect.INCREASE),
  AMOUNT("amount", "any other number", "粮食产量达5万吨。", Aspect.LEVEL);

  private final Description description;
  private final Aspect aspect;

  AspectRule(String id, String says, String example, Aspect aspect) {
    description = new Description(id, says, example, aspect.id());
    this.aspect = aspect;
  }

  /**
   * The rule that gives one number its aspect.
   *
   * @param increasing whether the clause is led by 新增 or the like
   * @param near the words around the number
   */
  static AspectRule of(Quantity quantity, Subject subject, boolean increasing, String near) {
    String noun = subject.noun();
    boolean moved = subject.direction() != 0;
    boolean rate = noun.endsWith("增速") || noun.endsWith("增幅") || noun.endsWith("涨幅") || noun.endsWith("增长率") && !noun.endsWith("自然增长率") || noun.endsWith("降幅") || noun.endsWith("跌幅") || noun.endsWith("减幅");
    return switch (quantity.form()) {
      case RANK -> PLACE;
      case POINTS -> POINTS;
      case TIMES -> quantity.unit().endsWith("1") || quantity.unit().equals("倍") && (subject.predicate().reached() && !noun.endsWith("增长") || !moved && (near.contains("是") || near.contains("相当于")) || ratio(noun)) ? TIMES_OF : subject.average() ? AVERAGE : TIMES;
      case PART -> RATIO;
      case PERCENT -> moved || rate ? subject.average() ? AVERAGE : CHANGE : noun.endsWith("指数") ? INDEX : PROPORTION;
      case DURATION -> noun.contains("天数") ? DAYS : DURATION;
      case AMOUNT -> quantity.unit().equals("位") && (near.contains("排名从") || near.contains("排名由")) ? PLACE : moved || increasing ? ADDED : AMOUNT;
    };
  }

  /** Whether the noun is itself so many times something: 城乡居民收入倍差, 产值（上年同期之比）. */
  private static boolean ratio(String noun) {
    return noun.endsWith("倍差") || noun.endsWith("之比") || noun.endsWith("收入比") || noun.endsWith("差距");
  }

  Aspect aspect() {
    return aspect;
  }

  @Override
  public Description description() {
    return description;
  }
}
