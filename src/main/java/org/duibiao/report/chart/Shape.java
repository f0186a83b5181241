package org.duibiao.report.chart;

/** The kinds of charts. */
public enum Shape {
  BARS("条形图", "Bars"),
  DUMBBELL("目标与实际", "Target and actual"),
  BULLET("子弹图", "Bullet"),
  LINES("折线图", "Lines"),
  SLOPE("两年对比", "Slope"),
  SMALL_MULTIPLES("分面折线", "Small multiples"),
  HEAT_MAP("热力图", "Heat map"),
  RADAR("雷达图", "Radar");

  private final String chinese;
  private final String english;

  Shape(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String chinese() {
    return chinese;
  }

  public String english() {
    return english;
  }
}
