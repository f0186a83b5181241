package org.duibiao.report.chart;

/** The charts of the sample, for tests of what is made of them. */
public final class ChartsTestAccess {

  private ChartsTestAccess() {}

  public static Chart chart(String name) {
    return ChartsTest.chart(name);
  }
}
