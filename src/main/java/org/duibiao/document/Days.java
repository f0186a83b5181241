package org.duibiao.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as a text writes them: 2021年1月5日, 2021-01-05, 二〇二一年一月五日. */
final class Days {

  /** Pattern of a day, without a group. Months and half years, 2024年1-5月, are none. */
  static final String DAY = "(?:\\d{4}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日|\\d{4}-\\d{1,2}-\\d{1,2}(?!\\d)|\\d{4}/\\d{1,2}/\\d{1,2}(?!\\d)"
      + "|\\d{4}\\.\\d{1,2}\\.\\d{1,2}(?!\\d)|[一二][〇○零ОΟO一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)";

  private Days() {}

  /** The day that {@code words}, which match {@link #DAY}, mean; null where there is no such day. */
  static @Nullable LocalDate of(String words) {
    String[] parts = words.split("[年月日./\\-\\s]+");
    try {
      return LocalDate.of(year(parts[0]), Markers.number(parts[1]), Markers.number(parts[2]));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int year(String words) {
    int year = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      year = 10 * year + (c >= '0' && c <= '9' ? c - '0' : Math.max(0, "零一二三四五六七八九".indexOf(c)));
    }
    return year;
  }
}
