package org.duibiao.store;

import java.math.BigDecimal;

/** A number in the unit that its unit is a multiple of: 1.5 亿元 is 150000000 元. */
record BaseAmount(BigDecimal value, String unit) {

  private static final String MULTIPLES = "十百千万亿";
  private static final int[] POWERS = {1, 2, 3, 4, 8};

  static BaseAmount of(BigDecimal value, String unit) {
    int start = 0;
    int power = 0;
    while (start < unit.length() - 1 && MULTIPLES.indexOf(unit.charAt(start)) >= 0) {
      power += POWERS[MULTIPLES.indexOf(unit.charAt(start++))];
    }
    return unit.startsWith("千瓦") || unit.startsWith("千米") || unit.startsWith("千克")
        ? new BaseAmount(value, unit)
        : new BaseAmount(value.scaleByPowerOfTen(power), unit.substring(start));
  }
}
