package org.duibiao.store;

import java.util.Set;
import org.duibiao.catalog.Instrument;
import org.duibiao.catalog.MeasureCategory;
import org.duibiao.catalog.RegionId;
import org.duibiao.extraction.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Which measures. An empty set or text asks for nothing in particular.
 *
 * @param categories main or further categories
 * @param years years of the document's date
 * @param text words that stand in the sentence
 */
public record MeasureFilter(
    Set<RegionId> regions,
    Set<MeasureCategory> categories,
    Set<Instrument> instruments,
    Set<Measure.Status> statuses,
    Set<Integer> years,
    @Nullable Long document,
    String text,
    double minConfidence,
    Set<ReviewState> reviews) {

  public static final MeasureFilter ALL =
      new MeasureFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, "", 0, Set.of());

  public MeasureFilter regions(Set<RegionId> only) {
    return new MeasureFilter(only, categories, instruments, statuses, years, document, text, minConfidence, reviews);
  }

  public MeasureFilter categories(Set<MeasureCategory> only) {
    return new MeasureFilter(regions, only, instruments, statuses, years, document, text, minConfidence, reviews);
  }

  public MeasureFilter instruments(Set<Instrument> only) {
    return new MeasureFilter(regions, categories, only, statuses, years, document, text, minConfidence, reviews);
  }

  public MeasureFilter statuses(Set<Measure.Status> only) {
    return new MeasureFilter(regions, categories, instruments, only, years, document, text, minConfidence, reviews);
  }

  public MeasureFilter years(Set<Integer> only) {
    return new MeasureFilter(regions, categories, instruments, statuses, only, document, text, minConfidence, reviews);
  }

  public MeasureFilter document(@Nullable Long only) {
    return new MeasureFilter(regions, categories, instruments, statuses, years, only, text, minConfidence, reviews);
  }

  public MeasureFilter text(String words) {
    return new MeasureFilter(regions, categories, instruments, statuses, years, document, words, minConfidence, reviews);
  }

  public MeasureFilter reviews(Set<ReviewState> only) {
    return new MeasureFilter(regions, categories, instruments, statuses, years, document, text, minConfidence, only);
  }
}
