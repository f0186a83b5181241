package org.duibiao.web.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Indicator;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.Region.Level;
import org.duibiao.catalog.RegionId;
import org.duibiao.comparison.Held;
import org.duibiao.comparison.Trust;
import org.duibiao.store.DocumentStore;
import org.duibiao.extraction.Attributes;
import org.duibiao.extraction.measure.AttributeReader;
import org.duibiao.store.CategoryCount;
import org.duibiao.store.MeasureCount;
import org.duibiao.store.MeasureFilter;
import org.duibiao.store.MeasureStore;
import org.duibiao.store.ObservationFilter;
import org.duibiao.store.ObservationStore;
import org.duibiao.store.SimilarMeasure;
import org.duibiao.store.Standing;
import org.duibiao.store.Stated;
import org.duibiao.store.StoredMeasure;
import org.duibiao.store.StoredObservation;
import org.duibiao.store.Window;
import org.springframework.stereotype.Component;

/** What the screens read of the store. */
@Component
public class Library {

  private static final int CANDIDATES = 12;

  private final Catalog catalog;
  private final ObservationStore observations;
  private final MeasureStore measures;
  private final DocumentStore documents;
  private final Standing standing;

  private record WithDocuments() {}

  Library(Catalog catalog, ObservationStore observations, MeasureStore measures, DocumentStore documents, Standing standing) {
    this.standing = standing;
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

  /** All that is known of one indicator for these years, in every region. */
  public List<StoredObservation> observations(IndicatorId indicator, Set<Integer> years) {
    return years.isEmpty() ? List.of() : observations.find(ObservationFilter.ALL.indicators(Set.of(indicator)).years(years));
  }

  /** What a filter asks for. */
  public List<StoredObservation> observations(ObservationFilter filter) {
    return observations.find(filter);
  }

  /** The indicators of which anything is known, in the order of the catalogue. */
  public List<Indicator> indicatorsWithFacts() {
    var stated = observations.indicators();
    return catalog.indicators().stream().filter(indicator -> stated.contains(indicator.id())).toList();
  }

  /** The years for which anything is known of this indicator, latest first. */
  public List<Integer> years(IndicatorId indicator) {
    return observations.years(indicator);
  }

  public List<StoredMeasure> measures(Set<RegionId> regions) {
    return regions.isEmpty() ? List.of() : measures.find(MeasureFilter.ALL.regions(regions));
  }

  public List<StoredMeasure> measures(MeasureFilter filter, Window window) {
    return measures.find(filter, window);
  }

  /** Hands over every match in turn, in constant memory. */
  public void eachMeasure(MeasureFilter filter, Consumer<StoredMeasure> action) {
    measures.forEach(filter, action);
  }

  public long countMeasures(MeasureFilter filter) {
    return measures.count(filter);
  }

  /** Measures by region, category and instrument; one with two instruments counts under both. */
  public List<MeasureCount> measuresByInstrument(MeasureFilter filter) {
    return measures.counts(filter);
  }

  public List<CategoryCount> measuresByCategory(MeasureFilter filter) {
    return measures.countsByCategory(filter);
  }

  /** For each measure the other regions that do the same. */
  public Map<Long, List<RegionId>> alsoIn(List<StoredMeasure> of) {
    return measures.alsoIn(of);
  }

  public List<SimilarMeasure> similar(StoredMeasure measure) {
    return measures.similar(measure.id());
  }

  /** What the sentence of a measure says beyond its action. */
  public Attributes attributes(StoredMeasure measure) {
    return AttributeReader.of(measure.sentence());
  }

  public Optional<StoredObservation> observation(long id) {
    return observations.byId(id);
  }

  /** The clean text of a document, in which the places of its facts stand. */
  public Optional<String> text(long document) {
    return documents.byId(document).map(stored -> stored.text().text());
  }

  /** The documents held, with the regions they speak for. */
  public Held held() {
    return Held.of(documents.byRegion());
  }

  /** The documents held of these regions. */
  public Held held(Set<RegionId> regions) {
    return Held.of(documents.byRegion(regions));
  }

  /** What these regions state for full years, as far as it is shown. */
  public List<Stated> stated(Set<RegionId> regions) {
    return observations.stated(regions, Trust.SHOWN);
  }

  /** What these regions aimed at for full years and have a result of, so that it can be judged. */
  public List<Stated> judged(Set<RegionId> regions) {
    return observations.judged(regions, Trust.SHOWN);
  }

  /** What these regions aimed at for full years. */
  public List<Stated> aimed(Set<RegionId> regions) {
    return observations.aimed(regions, Trust.SHOWN);
  }

  /** Regions that documents speak for, those with the most documents first. */
  public List<RegionId> regionsWithFacts() {
    return standing.answer(new WithDocuments(), this::mostDocumentsFirst);
  }

  /** Of each level some regions, those with most documents, that may stand on a first page. @param held as {@link #regionsWithFacts} */
  public Set<RegionId> candidates(List<RegionId> held) {
    Map<Level, Integer> taken = new EnumMap<>(Level.class);
    return held.stream().filter(id -> catalog.region(id)
        .filter(region -> region.level() != Level.NATION && region.level() != Level.GROUP)
        .filter(region -> taken.merge(region.level(), 1, Integer::sum) <= CANDIDATES).isPresent()).collect(Collectors.toSet());
  }

  /** The answer to a question about facts, kept until any fact changes. */
  public <T> T standing(Object question, Supplier<T> find) {
    return standing.answer(question, find);
  }

  private List<RegionId> mostDocumentsFirst() {
    return documents.countByRegion().entrySet().stream()
        .sorted(Map.Entry.<RegionId, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
