package org.duibiao.report.chart;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The unit of an axis, with 万 and 亿 where numbers would get long.
 *
 * @param factor how many units of the table one of it is
 */
record AxisUnit(String unit, BigDecimal factor) {

  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

  static AxisUnit of(String unit, BigDecimal largest) {
    boolean rate = unit.isEmpty() || unit.contains("%") || unit.contains("/") || unit.contains("点") || unit.contains("位");
    if (rate || largest.abs().compareTo(WAN) < 0 || unit.startsWith("万亿")) {
      return new AxisUnit(unit, BigDecimal.ONE);
    }
    if (unit.startsWith("万")) {
      return new AxisUnit("亿" + unit.substring(1), WAN);
    }
    if (!unit.startsWith("亿") && largest.abs().compareTo(WAN.multiply(WAN)) >= 0) {
      return new AxisUnit("亿" + unit, WAN.multiply(WAN));
    }
    return new AxisUnit("万" + unit, WAN);
  }

  BigDecimal scaled(BigDecimal amount) {
    return amount.divide(factor, MathContext.DECIMAL64).stripTrailingZeros();
  }
}
