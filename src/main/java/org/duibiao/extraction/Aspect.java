package org.duibiao.extraction;

import java.util.Locale;
import org.duibiao.text.Term;
import org.duibiao.text.Wording;

/** Which side of an indicator a number gives. */
public enum Aspect implements Term {
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

  private final Wording words;

  Aspect(String chinese, String english) {
    this.words = new Wording(chinese, english);
  }

  @Override
  public Wording words() {
    return words;
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
