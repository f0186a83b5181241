package org.duibiao.report.chart;

/** Breaks words of a chart into lines, as nothing in it wraps by itself. */
final class Wrap {

  private Wrap() {}

  /** The width of {@code text} in halves of a Chinese character. */
  static int width(String text) {
    return text.chars().map(c -> c < 0x2000 ? 1 : 2).sum();
  }

  /** {@code width} in halves of a Chinese character. */
  static String lines(String text, int width) {
    var lines = new StringBuilder();
    int used = 0;
    for (char c : text.toCharArray()) {
      int wide = c < 0x2000 ? 1 : 2;
      if (used + wide > width) {
        lines.append('\n');
        used = 0;
      }
      lines.append(c);
      used += wide;
    }
    return lines.toString();
  }
}
