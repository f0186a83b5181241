package org.duibiao.store;

import java.util.Set;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.RegionId;
import org.duibiao.extraction.Aspect;
import org.duibiao.extraction.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which observations. An empty set or text asks for nothing in particular.
 *
 * @param years years in which the period ends
 * @param text words that stand in the label or the sentence
 */
public record ObservationFilter(
    Set<RegionId> regions,
    Set<IndicatorId> indicators,
    Set<Integer> years,
    Set<Kind> kinds,
    Set<Aspect> aspects,
    @Nullable Long document,
    String text,
    double minConfidence,
    Set<ReviewState> reviews) {

  public static final ObservationFilter ALL =
      new ObservationFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, "", 0, Set.of());

  public ObservationFilter regions(Set<RegionId> only) {
    return new ObservationFilter(only, indicators, years, kinds, aspects, document, text, minConfidence, reviews);
  }

  public ObservationFilter indicators(Set<IndicatorId> only) {
    return new ObservationFilter(regions, only, years, kinds, aspects, document, text, minConfidence, reviews);
  }

  public ObservationFilter years(Set<Integer> only) {
    return new ObservationFilter(regions, indicators, only, kinds, aspects, document, text, minConfidence, reviews);
  }

  public ObservationFilter kinds(Set<Kind> only) {
    return new ObservationFilter(regions, indicators, years, only, aspects, document, text, minConfidence, reviews);
  }

  public ObservationFilter aspects(Set<Aspect> only) {
    return new ObservationFilter(regions, indicators, years, kinds, only, document, text, minConfidence, reviews);
  }

  public ObservationFilter document(@Nullable Long only) {
    return new ObservationFilter(regions, indicators, years, kinds, aspects, only, text, minConfidence, reviews);
  }

  public ObservationFilter text(String words) {
    return new ObservationFilter(regions, indicators, years, kinds, aspects, document, words, minConfidence, reviews);
  }

  public ObservationFilter minConfidence(double least) {
    return new ObservationFilter(regions, indicators, years, kinds, aspects, document, text, least, reviews);
  }

  public ObservationFilter reviews(Set<ReviewState> only) {
    return new ObservationFilter(regions, indicators, years, kinds, aspects, document, text, minConfidence, only);
  }
}
