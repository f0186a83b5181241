package org.duibiao.quantity;

import java.math.BigDecimal;
import org.duibiao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit as it stands in a text.
 *
 * @param span the numeral and its unit
 * @param reach the span and the words on either side that say how it bounds the true number: 超过…, …以上
 * @param form what sort of number it is
 * @param value as written in {@code unit}
 * @param high the upper end of a range
 * @param unit as written, multiplier included: 万亿元; empty where the number has none
 * @param dimension what the unit measures
 */
public record Quantity(
    Span span,
    Span reach,
    Form form,
    BigDecimal value,
    @Nullable BigDecimal high,
    String unit,
    Unit.Dimension dimension,
    Bound bound) {

  /** The same number, bound otherwise. */
  public Quantity with(Bound other) {
    return new Quantity(span, reach, form, value, high, unit, dimension, other);
  }

  /** What sort of number it is. */
  public enum Form {
    /** An amount or count with a unit. */
    AMOUNT,
    /** %, ‰, 成, 分之. */
    PERCENT,
    /** 个百分点. */
    POINTS,
    /** 倍, 番. */
    TIMES,
    /** 第4位, 首位. */
    RANK,
    /** Hours, days, years. */
    DURATION,
    /** One member of a ratio 5:38:57. */
    PART
  }
}
