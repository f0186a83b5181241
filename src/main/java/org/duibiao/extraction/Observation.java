package org.duibiao.extraction;

import java.math.BigDecimal;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.RegionId;
import org.duibiao.quantity.Bound;
import org.duibiao.quantity.Period;
import org.duibiao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One number that a document states about a region.
 *
 * @param number the place of the number itself, sign words and unit included
 * @param region the region it is about; null where the text does not say
 * @param regionName the region's full name as the text or the catalogue has it; empty where the text does not say
 * @param indicator what is counted, in the document's words; empty where the subject is not certain
 * @param indicatorId the catalogue's id, null where it is not catalogued
 * @param value as written in {@code unit}, negative for a decline
 * @param valueHigh the upper end of a range
 * @param unit as written, 亿元
 * @param period null if the text gives no clue
 * @param confidence how often a fact like this is right, 0 to 1
 */
public record Observation(
    Evidence evidence,
    Span number,
    @Nullable RegionId region,
    String regionName,
    String indicator,
    @Nullable IndicatorId indicatorId,
    Aspect aspect,
    BigDecimal value,
    @Nullable BigDecimal valueHigh,
    String unit,
    Bound bound,
    Kind kind,
    @Nullable Period period,
    double confidence) {

  /** The same fact, believed to another degree. */
  public Observation with(double other) {
    return new Observation(evidence, number, region, regionName, indicator, indicatorId, aspect, value, valueHigh, unit, bound, kind, period,
        other);
  }
}
