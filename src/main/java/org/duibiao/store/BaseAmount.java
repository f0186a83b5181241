package org.duibiao.store;

import java.math.BigDecimal;
import org.duibiao.quantity.Units;

/** A number in the unit that its unit is a multiple of: 1.5 亿元 is 150000000 元. */
record BaseAmount(BigDecimal value, String unit) {

  private static final Units UNITS = Units.load();

  static BaseAmount of(BigDecimal value, String unit) {
    Units.Amount amount = UNITS.base(value, unit);
    return new BaseAmount(amount.value(), amount.unit());
  }
}
