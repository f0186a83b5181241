package org.duibiao.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.duibiao.comparison.Cell;
import org.duibiao.quantity.Bound;

/** Numbers and cells in words, the same on every screen and in every file. */
public final class Words {

  private Words() {}

  /** A number as people write it: no grouping, no exponent, at most four decimals. */
  public static String number(BigDecimal number) {
    BigDecimal plain = number.setScale(Math.min(4, Math.max(0, number.scale())), RoundingMode.HALF_UP).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
  }

  /** ≥8, 2—3, 约 5; without the unit. */
  public static String amount(Cell.Value value) {
    String number = number(value.amount()) + (value.high() == null ? "" : "—" + number(value.high()));
    return sign(value.bound()) + number;
  }

  /** The amount with its unit; a percentage without a blank. */
  public static String amountWithUnit(Cell.Value value) {
    return value.unit().equals("%") ? amount(value) + "%" : amount(value) + " " + value.unit();
  }

  /** The amount, or why there is none. */
  public static String cell(Cell cell) {
    return switch (cell) {
      case Cell.Value value -> amount(value);
      case Cell.Missing missing -> missing.reason().chinese();
    };
  }

  private static String sign(Bound bound) {
    return switch (bound) {
      case EXACT -> "";
      case AT_LEAST -> "≥";
      case MORE_THAN -> ">";
      case AT_MOST -> "≤";
      case LESS_THAN -> "<";
      case ABOUT -> "约 ";
    };
  }
}
