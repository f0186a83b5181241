package org.duibiao.store;

import java.math.BigDecimal;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.RegionId;
import org.duibiao.extraction.Aspect;
import org.duibiao.extraction.Kind;
import org.duibiao.quantity.Bound;
import org.duibiao.quantity.Period;
import org.duibiao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An observation as it is kept, with what is needed to show and to defend it.
 *
 * @param label the indicator in the document's words; empty where the subject is not certain
 * @param value as written in {@code unit}
 * @param baseValue the value in {@code baseUnit}, for example 元 for a value in 亿元
 * @param quote the clause, and its place in the clean text of the document
 * @param number the place of the number with its unit, in the clean text
 * @param sentence the sentence around it, and its place in the clean text
 * @param section the headings above it, joined by " › "
 */
public record StoredObservation(
    long id,
    DocumentRef document,
    @Nullable RegionId region,
    String regionName,
    @Nullable IndicatorId indicator,
    String label,
    Aspect aspect,
    BigDecimal value,
    @Nullable BigDecimal valueHigh,
    String unit,
    BigDecimal baseValue,
    @Nullable BigDecimal baseValueHigh,
    String baseUnit,
    Bound bound,
    Kind kind,
    @Nullable Period period,
    String quote,
    Span quoteSpan,
    Span number,
    String sentence,
    Span sentenceSpan,
    String section,
    String rule,
    double confidence,
    ReviewState review) {

  /** The {@link #rule} of what a person corrected. */
  public static final String BY_PERSON = "person";
}
