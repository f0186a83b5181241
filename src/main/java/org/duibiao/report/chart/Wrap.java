package org.duibiao.report.chart;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Breaks words of a chart into lines, as nothing in it wraps by itself. */
final class Wrap {

  /** What is never broken: a number or word with the marks behind it, else one character with them. */
  private static final Pattern PART = Pattern.compile("(?:\\s*[\\x21-\\x7e]+|[\\s\\S])[，。、；：）》”％]*");

  private Wrap() {}

  /** The width of {@code text} in halves of a Chinese character. */
  static int width(String text) {
    return text.chars().map(c -> c < 0x2000 ? 1 : 2).sum();
  }

  /** {@code width} in halves of a Chinese character. Numbers and Latin words stay whole, no line begins with a mark that closes. */
  static String lines(String text, int width) {
    var lines = new StringBuilder();
    int used = 0;
    for (String part : PART.matcher(text).results().map(MatchResult::group).toList()) {
      int wide = width(part);
      if (used > 0 && used + wide > width) {
        lines.append('\n');
        used = 0;
        part = part.stripLeading();
      }
      for (char c : part.toCharArray()) { // a word longer than a line is broken all the same
        int one = c < 0x2000 ? 1 : 2;
        if (used + one > width && !closes(c)) {
          lines.append('\n');
          used = 0;
        }
        lines.append(c);
        used += one;
      }
    }
    return lines.toString();
  }

  private static boolean closes(char c) {
    return "，。、；：）》”％%".indexOf(c) >= 0;
  }
}
