package org.duibiao.extraction;

import org.duibiao.quantity.Quantity;

/** Which side of its indicator a number gives: by its form, the verb before it and the noun. */
final class AspectRule {

  private AspectRule() {}

  /**
   * The aspect of one number.
   *
   * @param increasing whether the clause is led by 新增 or the like
   * @param near the words around the number
   */
  static Aspect of(Quantity quantity, Subject subject, boolean increasing, String near) {
    String noun = subject.noun();
    boolean moved = subject.direction() != 0;
    boolean rate = noun.endsWith("增速") || noun.endsWith("增幅") || noun.endsWith("涨幅") || noun.endsWith("增长率") || noun.endsWith("降幅");
    Aspect growth = subject.average() ? Aspect.AVG_GROWTH : Aspect.GROWTH;
    return switch (quantity.form()) {
      case RANK -> Aspect.RANK;
      case POINTS -> Aspect.SHARE_CHANGE;
      case TIMES -> quantity.unit().endsWith("1") || quantity.unit().equals("倍") && (!moved && near.contains("是") || ratio(noun)) ? Aspect.LEVEL : growth;
      case PART -> Aspect.SHARE;
      case PERCENT -> moved || rate ? growth : noun.endsWith("指数") ? Aspect.LEVEL : Aspect.SHARE;
      case DURATION -> noun.contains("天数") ? Aspect.LEVEL : Aspect.LIMIT;
      case AMOUNT -> moved || increasing ? Aspect.INCREASE : Aspect.LEVEL;
    };
  }

  /** Whether the noun is itself so many times something: 城乡居民收入倍差, 产值（上年同期之比）. */
  private static boolean ratio(String noun) {
    return noun.endsWith("倍差") || noun.endsWith("之比") || noun.endsWith("收入比") || noun.endsWith("差距");
  }
}
