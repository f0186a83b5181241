package org.duibiao.report.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.duibiao.comparison.Cell;
import org.duibiao.report.Words;
import org.duibiao.text.Language;

/**
 * The unit of an axis and of the labels beside it, with 万 and 亿 where numbers would get long.
 *
 * @param factor how many units of the table one of it is
 */
public record AxisUnit(String unit, BigDecimal factor) {

  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
  /** So many decimals are read; smaller numbers keep as many significant digits. */
  private static final int DECIMALS = 2;
  private static final MathContext DIGITS = new MathContext(3, RoundingMode.HALF_UP);

  /** The unit as it is where the smallest number would fall below one in the larger. */
  static AxisUnit of(String unit, BigDecimal largest, BigDecimal smallest) {
    AxisUnit larger = of(unit, largest);
    return smallest.compareTo(larger.factor) < 0 ? new AxisUnit(unit, BigDecimal.ONE) : larger;
  }

  /** The unit in which numbers up to {@code largest} stay short: 53000 亿元 is 5.3 万亿元. */
  public static AxisUnit of(String unit, BigDecimal largest) {
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

  /** A number in this unit, rounded as far as people read. */
  public String label(BigDecimal amount) {
    return Words.number(rounded(amount));
  }

  /** The number as a label says it: in this unit, with its sign, rounded as far as people read. */
  public String label(Cell.Value value, Language language) {
    return Words.amount(rounded(value), language);
  }

  /** The same with the unit behind it: 3.28 万亿元. */
  public String labelWithUnit(Cell.Value value, Language language) {
    return Words.amountWithUnit(rounded(value), language);
  }

  /** Any number of the table, rounded and with the unit. */
  public String withUnit(BigDecimal amount, Language language) {
    return Words.withUnit(Words.number(rounded(amount)), unit, language);
  }

  private Cell.Value rounded(Cell.Value value) {
    BigDecimal high = value.high();
    return new Cell.Value(rounded(value.amount()), high == null ? null : rounded(high), unit, value.bound(), value.period(),
        value.source(), value.others(), value.notes());
  }

  private BigDecimal rounded(BigDecimal amount) {
    BigDecimal number = scaled(amount);
    return number.abs().compareTo(BigDecimal.ONE) < 0 ? number.round(DIGITS) : number.setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
