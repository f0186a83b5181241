package org.duibiao.quantity;

import java.math.BigDecimal;

/** Reads single numerals, Arabic (also full-width, with thousands) and Chinese. Every method looks at each character once. */
final class Numerals {

  private static final String CHINESE_DIGITS = "零一二三四五六七八九";

  private Numerals() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }

  private static char ascii(char c) {
    return c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c;
  }

  /** The end of the Arabic numeral that starts at {@code start}. */
  static int arabicEnd(CharSequence text, int start) {
    int i = digits(text, start);
    int whole = i - start;
    while (whole <= 3 && i + 3 < text.length() && text.charAt(i) == ',' && digits(text, i + 1) == i + 4
        && text.charAt(start) != '0') {
      i += 4;
    }
    if (i + 1 < text.length() && ".．·".indexOf(text.charAt(i)) >= 0 && isDigit(text.charAt(i + 1))) {
      i = digits(text, i + 1);
    }
    return i;
  }

  private static int digits(CharSequence text, int start) {
    int i = start;
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The value of an Arabic numeral as {@link #arabicEnd} delimits it. */
  static BigDecimal arabic(CharSequence numeral) {
    var plain = new StringBuilder(numeral.length());
    for (int i = 0; i < numeral.length(); i++) {
      char c = ascii(numeral.charAt(i));
      if (c == '．' || c == '·') {
        plain.append('.');
      } else if (c != ',' && c != '，') {
        plain.append(c);
      }
    }
    return new BigDecimal(plain.toString());
  }

  static boolean isChinese(char c) {
    return switch (c) {
      case '零', '〇', '一', '二', '两', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千', '万', '亿' -> true;
      default -> false;
    };
  }

  /** The end of the run of Chinese numeral characters that starts at {@code start}; 点 counts between two digits. */
  static int chineseEnd(CharSequence text, int start) {
    int i = start;
    while (i < text.length()
        && (isChinese(text.charAt(i)) || text.charAt(i) == '点' && i > start && i + 1 < text.length() && digit(text.charAt(i + 1)) >= 0)) {
      i++;
    }
    return i;
  }

  private static int digit(char c) {
    return c == '两' ? 2 : c == '〇' ? 0 : CHINESE_DIGITS.indexOf(c);
  }

  static long magnitude(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1_000;
      case '万' -> 10_000;
      case '亿' -> 100_000_000;
      default -> 1;
    };
  }

  /** The value of a Chinese numeral: 三百二十 is 320, 百 is 100, 一点五 is 1.5, 二〇二一 is 2021. */
  static BigDecimal chinese(CharSequence numeral) {
    String text = numeral.toString();
    int point = text.indexOf('点');
    if (point > 0) {
      var decimals = new StringBuilder("0.");
      int i = point + 1;
      while (i < text.length() && digit(text.charAt(i)) >= 0) {
        decimals.append(digit(text.charAt(i++)));
      }
      BigDecimal value = chinese(text.substring(0, point)).add(new BigDecimal(decimals.toString()));
      return i < text.length() ? value.multiply(chinese(text.substring(i))) : value;
    }
    BigDecimal total = BigDecimal.ZERO;
    long section = 0;
    long current = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = digit(c);
      if (digit >= 0) {
        current = current > 0 && i > 0 && digit(text.charAt(i - 1)) >= 0 ? Math.min(current, 99_999_999) * 10 + digit : digit;
      } else if (c == '万' || c == '亿') {
        BigDecimal group = total.signum() > 0 && section == 0 && current <= 0
            ? total
            : BigDecimal.valueOf(Math.max(section + Math.max(current, 0), 1));
        total = group == total ? total.multiply(BigDecimal.valueOf(magnitude(c)))
            : total.add(group.multiply(BigDecimal.valueOf(magnitude(c))));
        section = 0;
        current = -1;
      } else {
        section += Math.max(current, current < 0 ? 1 : 0) * magnitude(c);
        current = -1;
      }
    }
    return total.add(BigDecimal.valueOf(section + Math.max(current, 0)));
  }
}
