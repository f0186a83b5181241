package org.duibiao.quantity;

import static org.duibiao.quantity.Around.charAt;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the upper end of a range of Arabic numerals, 30—35, 5%—6%, 3到5年, and tells years from numbers. */
final class Ranges {

  private static final String DASHES = "—–-~～－至";

  private Ranges() {}

  /**
   * A numeral up to where it ends.
   *
   * @param high the upper end if it is a range
   */
  record Numeral(int end, @Nullable BigDecimal high) {}

  /** The numeral whose first number ends at {@code end}. */
  static Numeral read(String text, int end) {
    char after = charAt(text, end);
    boolean years = after == '到' && charAt(text, Numerals.arabicEnd(text, end + 1)) == '年' && Numerals.arabicEnd(text, end + 1) < end + 4;
    if ((isMark(text, end) || years) && Numerals.isDigit(charAt(text, end + 1))) {
      int second = Numerals.arabicEnd(text, end + 1);
      return new Numeral(second, Numerals.arabic(text.substring(end + 1, second)));
    }
    if ((after == '%' || after == '％') && isMark(text, end + 1) && Numerals.isDigit(charAt(text, end + 2))) {
      int second = Numerals.arabicEnd(text, end + 2);
      if (charAt(text, second) == after) {
        return new Numeral(second, Numerals.arabic(text.substring(end + 2, second)));
      }
    }
    return new Numeral(end, null);
  }

  /** Whether the numeral at [start, end) is a year: 2021年, 2021/, 2021—2025年, 2021-25年. */
  static boolean isYear(String text, int start, int end) {
    if (end - start != 4 || "12１２".indexOf(text.charAt(start)) < 0) {
      return false;
    }
    char second = text.charAt(start + 1);
    boolean century = second == '9' || second == '0' || second == '９' || second == '０';
    char after = charAt(text, end);
    return century && (after == '年' || after == '/' || isMark(text, end) && isYearAt(text, end + 1));
  }

  private static boolean isYearAt(String text, int start) {
    int end = start;
    while (end - start <= 4 && Numerals.isDigit(charAt(text, end))) {
      end++;
    }
    return (end - start == 4 || end - start == 2) && charAt(text, end) == '年';
  }

  private static boolean isMark(String text, int at) {
    return DASHES.indexOf(charAt(text, at)) >= 0;
  }
}
