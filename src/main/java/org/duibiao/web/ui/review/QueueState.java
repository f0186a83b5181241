package org.duibiao.web.ui.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.RegionId;
import org.duibiao.store.MeasureFilter;
import org.duibiao.store.ObservationFilter;
import org.duibiao.store.ReviewState;
import org.duibiao.web.ui.facts.Link;
import org.jspecify.annotations.Nullable;

/**
 * Which facts a person goes through; the address says all of it.
 *
 * @param measures whether these are measures; otherwise numbers
 * @param reviewed whether those that people have spoken about are shown instead of those that nobody has looked at
 * @param current the fact that is looked at; null for the first of the queue
 */
record QueueState(
    List<RegionId> regions, @Nullable IndicatorId indicator, @Nullable Integer year, @Nullable Long document, boolean measures,
    boolean reviewed, @Nullable Long current) {

  private static final int MOST_REGIONS = 20;

  static final QueueState EMPTY = new QueueState(List.of(), null, null, null, false, false, null);

  static QueueState of(Map<String, List<String>> parameters, Catalog catalog) {
    String indicator = first(parameters, "i");
    String year = first(parameters, "y");
    Long measure = number(parameters, "m");
    Long observation = number(parameters, "o");
    return new QueueState(
        List.of(first(parameters, "r").split(",")).stream().map(RegionId::new).filter(id -> catalog.region(id).isPresent())
            .distinct().limit(MOST_REGIONS).toList(),
        catalog.indicator(new IndicatorId(indicator)).map(found -> found.id()).orElse(null),
        year.matches("(19|20)\\d\\d") ? Integer.valueOf(year) : null, number(parameters, "d"),
        measure != null || first(parameters, "f").equals("measure"), first(parameters, "s").equals("reviewed"),
        measure != null ? measure : observation);
  }

  String address() {
    var parameters = new LinkedHashMap<String, List<String>>();
    put(parameters, "r", String.join(",", regions.stream().map(RegionId::value).toList()));
    put(parameters, "i", indicator == null ? null : indicator.value());
    put(parameters, "y", year);
    put(parameters, "d", document);
    put(parameters, "f", measures ? "measure" : null);
    put(parameters, "s", reviewed ? "reviewed" : null);
    put(parameters, measures ? "m" : "o", current);
    return Link.to("review", parameters);
  }

  ObservationFilter observations() {
    return ObservationFilter.ALL.regions(Set.copyOf(regions)).indicators(indicator == null ? Set.of() : Set.of(indicator))
        .years(year == null ? Set.of() : Set.of(year)).document(document).reviews(states());
  }

  MeasureFilter deeds() {
    return MeasureFilter.ALL.regions(Set.copyOf(regions)).years(year == null ? Set.of() : Set.of(year)).document(document)
        .reviews(states());
  }

  private Set<ReviewState> states() {
    return reviewed ? Set.of(ReviewState.ACCEPTED, ReviewState.CORRECTED, ReviewState.REJECTED) : Set.of(ReviewState.UNREVIEWED);
  }

  boolean narrowed() {
    return !regions.isEmpty() || indicator != null || year != null || document != null;
  }

  QueueState withRegions(List<RegionId> chosen) {
    return new QueueState(chosen, indicator, year, document, measures, reviewed, null);
  }

  QueueState withIndicator(@Nullable IndicatorId chosen) {
    return new QueueState(regions, chosen, year, document, measures, reviewed, null);
  }

  QueueState withMeasures(boolean chosen) {
    return new QueueState(regions, chosen ? null : indicator, year, document, chosen, reviewed, null);
  }

  QueueState withReviewed(boolean chosen) {
    return new QueueState(regions, indicator, year, document, measures, chosen, null);
  }

  QueueState withCurrent(@Nullable Long id) {
    return new QueueState(regions, indicator, year, document, measures, reviewed, id);
  }

  /** Without what narrows it. */
  QueueState wide() {
    return new QueueState(List.of(), null, null, null, measures, reviewed, null);
  }

  private static void put(Map<String, List<String>> parameters, String name, @Nullable Object value) {
    if (value != null && !value.toString().isEmpty()) {
      parameters.put(name, List.of(value.toString()));
    }
  }

  private static String first(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("");
  }

  private static @Nullable Long number(Map<String, List<String>> parameters, String name) {
    String text = first(parameters, name);
    return text.matches("[0-9]{1,18}") ? Long.valueOf(text) : null;
  }
}
