package org.duibiao.quantity;

import static org.duibiao.quantity.Around.charAt;
import static org.duibiao.quantity.Around.isMore;

import org.jspecify.annotations.Nullable;

/**
 * What stands behind an Arabic numeral: a multiplier, 余, a unit.
 *
 * @param more whether 余 or 多 stands before or behind the multiplier
 * @param multiplier 百, 千, 万, 亿 and what is put together of them; empty where there is none
 * @param at where the unit starts or would start
 */
record Measuring(boolean more, String multiplier, int at, @Nullable Unit unit) {

  private static final String MAGNITUDES = "百千万亿";

  /** What stands behind the numeral that ends at {@code end}. */
  static Measuring read(String text, int end, Units units) {
    int i = end;
    if (charAt(text, i) == ' ' && charAt(text, i + 1) != '\n') {
      i++;
    }
    boolean more = isMore(charAt(text, i));
    i += more ? 1 : 0;
    int magnitude = i;
    while (MAGNITUDES.indexOf(charAt(text, i)) >= 0 && (charAt(text, i) != '千' || units.at(text, i) == null)) {
      i++;
    }
    String multiplier = text.substring(magnitude, i);
    if (isMore(charAt(text, i))) {
      more = true;
      i++;
    }
    return new Measuring(more, multiplier, i, units.at(text, i));
  }

  /** Whether the number has neither multiplier nor unit. */
  boolean isBare() {
    return unit == null && multiplier.isEmpty();
  }

  /** Whether it is no number but a class: 10亿级, 500千伏. */
  boolean isClass(String text) {
    char next = charAt(text, at);
    return unit == null && (next == '级' || next == '伏' || multiplier.indexOf('万') < 0 && multiplier.indexOf('亿') < 0);
  }
}
