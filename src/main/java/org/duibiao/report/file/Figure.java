package org.duibiao.report.file;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * A number of which a workbook shows 万 or 亿, as long numbers are read in Chinese; the number itself stays what it is.
 *
 * @param scale the same for all numbers that are read together, so that 万 and 亿 never mix
 */
public record Figure(BigDecimal number, Scale scale) {

  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

  /** How a workbook shows a number. The format moves the point, the value is not divided. */
  public enum Scale {
    PLAIN("0.####"),
    WAN("0\\.0000\"万\""),
    YI("0\\.00,,\"亿\"");

    private final String format;

    Scale(String format) {
      this.format = format;
    }

    String format() {
      return format;
    }

    /** For amounts in {@code unit}: none where the unit has a magnitude of its own or is a rate. */
    public static Scale of(String unit, Collection<BigDecimal> amounts) {
      BigDecimal largest = amounts.stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::max);
      boolean counted = !unit.isEmpty() && unit.codePoints().noneMatch(c -> "%‰万亿千百倍点位/".indexOf(c) >= 0);
      if (!counted || largest.compareTo(Figure.WAN) < 0) {
        return PLAIN;
      }
      return largest.compareTo(Figure.WAN.multiply(Figure.WAN)) < 0 ? WAN : YI;
    }
  }
}
