package org.duibiao.document;

import org.jspecify.annotations.Nullable;

/** The marks that number headings and list items: 一、 (一) 1. 一是; 一〓 where the 、 was damaged. */
final class Markers {

  private static final String NUMERALS = "一二三四五六七八九十百零〇";
  private static final int LONGEST = 4;

  /**
   * A mark at the start of a heading.
   *
   * @param depth 1 for 一、, 2 for (一), 3 for 1. or (1), 4 for 一是
   * @param number its number
   * @param length of the mark itself
   */
  record Marker(int depth, int number, int length) {}

  private Markers() {}

  static @Nullable Marker at(String text, int start, int end) {
    if (start >= end) {
      return null;
    }
    char c = text.charAt(start);
    if (c == '(' || c == '（') {
      int i = numeral(text, start + 1, end);
      int j = i > start + 1 ? i : digits(text, start + 1, end);
      boolean closed = j > start + 1 && j < end && (text.charAt(j) == ')' || text.charAt(j) == '）');
      return closed ? new Marker(i > start + 1 ? 2 : 3, number(text.substring(start + 1, j)), j + 1 - start) : null;
    }
    int i = numeral(text, start, end);
    if (i > start && i < end) {
      int number = number(text.substring(start, i));
      char after = text.charAt(i);
      return after == '、' || after == '．' || after == '〓' || after == '.' && number > 0 ? new Marker(1, number, i + 1 - start)
          : after == '是' && i - start == 1 ? new Marker(4, number, 2) : null;
    }
    if (c == '第') {
      int j = numeral(text, start + 1, end);
      boolean part = j > start + 1 && j < end && "章部".indexOf(text.charAt(j)) >= 0 && !text.startsWith("部门", j);
      return part ? new Marker(1, number(text.substring(start + 1, j)), j + 1 - start) : null;
    }
    int j = digits(text, start, end);
    if (j > start && j + 1 < end && ".．、".indexOf(text.charAt(j)) >= 0 && !digit(text.charAt(j + 1))) {
      return new Marker(3, number(text.substring(start, j)), j + 1 - start);
    }
    return null;
  }

  private static int numeral(String text, int from, int end) {
    int i = from;
    while (i < end && i - from < LONGEST && NUMERALS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static int digits(String text, int from, int end) {
    int i = from;
    while (i < end && i - from < 2 && digit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  /** What a number in digits or in Chinese numerals below a hundred means. */
  static int number(String words) {
    int total = 0;
    int unit = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      int value = digit(c) ? c - '0' : "零一二三四五六七八九".indexOf(c);
      if (digit(c)) {
        total = total * 10 + value;
      } else if (c == '十') {
        total += (unit == 0 ? 1 : unit) * 10;
        unit = 0;
      } else {
        unit = Math.max(0, value);
      }
    }
    return total + unit;
  }
}
