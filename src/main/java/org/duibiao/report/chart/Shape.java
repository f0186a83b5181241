package org.duibiao.report.chart;

import org.duibiao.text.Term;
import org.duibiao.text.Wording;

/** The kinds of charts. */
public enum Shape implements Term {
  BARS("条形图", "Bars"),
  DUMBBELL("目标与实际", "Target and actual"),
  BULLET("子弹图", "Bullet"),
  LINES("折线图", "Lines"),
  SLOPE("两年对比", "Slope"),
  SMALL_MULTIPLES("分面折线", "Small multiples"),
  HEAT_MAP("热力图", "Heat map"),
  RADAR("雷达图", "Radar");

  private final Wording words;

  Shape(String chinese, String english) {
    this.words = new Wording(chinese, english);
  }

  @Override
  public Wording words() {
    return words;
  }
}
