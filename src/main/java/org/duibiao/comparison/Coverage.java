package org.duibiao.comparison;

import org.duibiao.text.Named;

/**
 * For how many of the regions there is a comparable value.
 *
 * @param have regions with a value
 * @param of regions asked for
 */
public record Coverage(int have, int of) implements Named {

  /** The share of regions, in %, below which no rank is given. */
  public static final int ENOUGH_PERCENT = 80;

  /** Whether a rank says something: at least two regions, and at most a fifth missing. */
  public boolean enough() {
    return have >= 2 && have * 100 >= of * ENOUGH_PERCENT;
  }

  @Override
  public String chinese() {
    return "%d 个地区中的 %d 个".formatted(of, have);
  }

  @Override
  public String english() {
    return "%d of %d regions".formatted(have, of);
  }
}
