package org.duibiao.extraction;

import java.util.Locale;

/** Which side of an indicator a number gives. */
public enum Aspect {
  /** An amount or count, also cumulative. */
  LEVEL("总量", "Level"),
  /** An added amount. */
  INCREASE("增量", "Increase"),
  /** A rate of change, in % or 倍; negative for a decline. */
  GROWTH("增速", "Growth"),
  /** A yearly rate of change over some years. */
  AVG_GROWTH("年均增速", "Average growth"),
  /** A proportion. */
  SHARE("占比", "Share"),
  /** Percentage points of change. */
  SHARE_CHANGE("占比变化", "Change of share"),
  /** A place in an order. */
  RANK("位次", "Rank"),
  /** A duration or deadline. */
  LIMIT("时限", "Time limit");

  private final String chinese;
  private final String english;

  Aspect(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String chinese() {
    return chinese;
  }

  public String english() {
    return english;
  }

  /**
   * The aspect with this {@link #id}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Aspect ofId(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
