package org.duibiao.report.chart;

/** Breaks words of a chart into lines, as nothing in it wraps by itself. */
final class Wrap {

  private Wrap() {}

  static String lines(String text, int width) {
    var lines = new StringBuilder();
    for (int start = 0; start < text.length(); start += width) {
      lines.append(lines.isEmpty() ? "" : "\n").append(text, start, Math.min(text.length(), start + width));
    }
    return lines.toString();
  }
}
