package org.duibiao.quantity;

import java.math.BigDecimal;

/**
 * A unit or classifier that may follow a number.
 *
 * @param name as written, 平方公里
 * @param dimension what it measures
 * @param base the unit its numbers are compared in, 平方米
 * @param factor how many base units one of it is
 */
public record Unit(String name, Dimension dimension, String base, BigDecimal factor) {

  /** What a unit measures. */
  public enum Dimension {
    COUNT,
    PEOPLE,
    MONEY,
    AREA,
    LENGTH,
    MASS,
    VOLUME,
    ENERGY,
    DATA,
    RATIO,
    TRAFFIC,
    TIME,
    PART,
    POINTS,
    TIMES,
    RANK,
    UNIT;

    /** Whether its units count things one by one, so that a noun right behind them is the thing counted. */
    public boolean counts() {
      return this == COUNT || this == PEOPLE || this == UNIT;
    }
  }
}
