package org.duibiao.report.chart;

/** Keeps words of documents from being read as ECharts templates: {@code {b}} and <code>{style|text}</code>. */
final class Braces {

  private Braces() {}

  static String literal(String text) {
    return text.replace('{', '｛').replace('}', '｝');
  }
}
