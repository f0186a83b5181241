package org.duibiao.web.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.RegionId;
import org.duibiao.comparison.Held;
import org.duibiao.store.DocumentRef;
import org.duibiao.store.DocumentStore;
import org.duibiao.store.MeasureFilter;
import org.duibiao.store.MeasureStore;
import org.duibiao.store.ObservationFilter;
import org.duibiao.store.ObservationStore;
import org.duibiao.store.StoredMeasure;
import org.duibiao.store.StoredObservation;
import org.springframework.stereotype.Component;

/** What the screens read of the store. */
@Component
public class Library {

  private final Catalog catalog;
  private final ObservationStore observations;
  private final MeasureStore measures;
  private final DocumentStore documents;

  Library(Catalog catalog, ObservationStore observations, MeasureStore measures, DocumentStore documents) {
    this.catalog = catalog;
    this.observations = observations;
    this.measures = measures;
    this.documents = documents;
  }

  public Catalog catalog() {
    return catalog;
  }

  /** All that is known of these indicators in these regions, of any year. */
  public List<StoredObservation> observations(Set<RegionId> regions, Set<IndicatorId> indicators) {
    return regions.isEmpty() || indicators.isEmpty()
        ? List.of()
        : observations.find(ObservationFilter.ALL.regions(regions).indicators(indicators));
  }

  public List<StoredMeasure> measures(Set<RegionId> regions) {
    return regions.isEmpty() ? List.of() : measures.find(MeasureFilter.ALL.regions(regions));
  }

  public Optional<StoredObservation> observation(long id) {
    return observations.byId(id);
  }

  /** The documents held, with the regions they speak for. */
  public Held held() {
    return new Held(documents.byRegion().entrySet().stream()
        .flatMap(e -> e.getValue().stream().map(document -> new Held.HeldDocument(e.getKey(), document)))
        .toList());
  }

  /** Regions that documents speak for, those with the most documents first. */
  public List<RegionId> regionsWithFacts() {
    return documents.byRegion().entrySet().stream()
        .sorted(Comparator.<Map.Entry<RegionId, List<DocumentRef>>>comparingInt(e -> -e.getValue().size())
            .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }
}
