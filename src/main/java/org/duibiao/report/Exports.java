package org.duibiao.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Indicator;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.Region;
import org.duibiao.catalog.RegionId;
import org.duibiao.comparison.Comparison;
import org.duibiao.comparison.ComparisonQuery;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.Held;
import org.duibiao.comparison.Opening;
import org.duibiao.comparison.MeasureColumns;
import org.duibiao.comparison.TargetPair;
import org.duibiao.extraction.Kind;
import org.duibiao.quantity.Period;
import org.duibiao.report.file.ListSheets;
import org.duibiao.report.file.Sheet;
import org.duibiao.store.DocumentRef;
import org.duibiao.store.DocumentStore;
import org.duibiao.store.DocumentSummary;
import org.duibiao.store.MeasureFilter;
import org.duibiao.store.MeasureStore;
import org.duibiao.store.ObservationFilter;
import org.duibiao.store.ObservationStore;
import org.duibiao.store.ReviewState;
import org.duibiao.text.Language;
import org.springframework.stereotype.Component;

/** What can be taken away of the store, the same for the command line, the screens and the API. Rejected facts are left out. */
@Component
public final class Exports {

  private static final Set<ReviewState> NOT_REJECTED = EnumSet.complementOf(EnumSet.of(ReviewState.REJECTED));
  private static final int REACH = 2;

  private final Catalog catalog;
  private final ObservationStore observations;
  private final MeasureStore measures;
  private final DocumentStore documents;

  public Exports(Catalog catalog, ObservationStore observations, MeasureStore measures, DocumentStore documents) {
    this.catalog = catalog;
    this.observations = observations;
    this.measures = measures;
    this.documents = documents;
  }

  /** Observations by region, indicator and year, however many there are. */
  public Sheet observations(ObservationFilter filter, Language language) {
    return sheets(language).observations(action -> observations.forEach(shown(filter), action::accept));
  }

  /** The observations of the choice: those whose period ends in its year. */
  public static ObservationFilter observations(Selection chosen) {
    return ObservationFilter.ALL.regions(new HashSet<>(chosen.regions())).indicators(new HashSet<>(chosen.indicators()))
        .years(years(chosen)).kinds(chosen.kinds());
  }

  /** Measures by region, category and date, however many there are. */
  public Sheet measures(MeasureFilter filter, Language language) {
    return sheets(language).measures(action -> measures.forEach(shown(filter), action::accept));
  }

  /** The measures of the choice: those of documents of its year. */
  public static MeasureFilter measures(Selection chosen) {
    return MeasureFilter.ALL.regions(new HashSet<>(chosen.regions())).years(years(chosen));
  }

  /** Targets with their status, by region, year and indicator. */
  public Sheet targets(Selection chosen, Language language) {
    return sheets(language).targets(targets(chosen)::forEach);
  }

  /** The targets that fall due in the chosen year, or in any; region by region, then by year. */
  public List<TargetPair> targets(Selection chosen) {
    var byRegion = documents.byRegion();
    List<RegionId> regions = chosen.regions().isEmpty() ? regionsWithDocuments(byRegion) : chosen.regions();
    if (regions.isEmpty()) {
      return List.of();
    }
    var facts = observations.find(shown(ObservationFilter.ALL.regions(new HashSet<>(regions))
        .indicators(new HashSet<>(chosen.indicators()))));
    var due = new TreeSet<Integer>();
    facts.stream().filter(fact -> fact.kind() == Kind.TARGET).map(org.duibiao.store.StoredObservation::period)
        .flatMap(java.util.stream.Stream::ofNullable).map(Period::lastYear)
        .filter(year -> chosen.year() == null || chosen.year().equals(year)).forEach(due::add);
    Held held = held(byRegion);
    var pairs = new ArrayList<TargetPair>();
    for (RegionId region : regions) {
      due.forEach(year -> pairs.addAll(TargetPair.due(year, List.of(region), facts, held, catalog::indicator)));
    }
    return pairs;
  }

  /** The documents held, newest first; those of the chosen regions and year, if any are chosen. */
  public Sheet documents(Selection chosen, Language language) {
    return sheets(language).documents(documents(chosen)::forEach);
  }

  public List<DocumentSummary> documents(Selection chosen) {
    return documents.list().stream()
        .filter(document -> chosen.regions().isEmpty() || (document.region() != null && chosen.regions().contains(document.region())))
        .filter(document -> chosen.year() == null
            || (document.ref().date() != null && document.ref().date().getYear() == chosen.year()))
        .toList();
  }

  /**
   * Regions not chosen are all that documents speak for, those with the most documents first; the year not chosen is the one
   * of which they have most in common.
   *
   * @throws Refused if nothing is stored of what was chosen, so that there is no such region or year
   */
  public ComparisonTable comparison(Selection chosen) {
    Map<RegionId, List<DocumentRef>> byRegion = documents.byRegion();
    List<RegionId> regions = chosen.regions().isEmpty() ? regionsWithDocuments(byRegion) : chosen.regions();
    if (regions.isEmpty()) {
      throw new Refused("no documents of any region are stored");
    }
    List<IndicatorId> indicators =
        chosen.indicators().isEmpty() ? catalog.indicators().stream().map(Indicator::id).toList() : chosen.indicators();
    var facts = observations.find(ObservationFilter.ALL.regions(new HashSet<>(regions)).indicators(new HashSet<>(indicators)));
    Integer year = chosen.year() != null ? chosen.year() : Opening.year(facts).orElse(null);
    if (year == null) {
      throw new Refused("nothing is stored of these regions and indicators");
    }
    Set<Kind> kinds = chosen.kinds().isEmpty() ? EnumSet.allOf(Kind.class) : chosen.kinds();
    var table = Comparison.of(new ComparisonQuery(regions, indicators, year, kinds, REACH), facts, held(byRegion), catalog);
    return chosen.named() ? table : table.fullestFirst();
  }

  /**
   * The measures that stand beside a comparison: of its regions, from the documents that speak about its year, those of the year and
   * of the next. What has no date is not known to be of another year and stays.
   */
  public MeasureColumns columns(ComparisonTable table) {
    List<RegionId> regions = table.query().regions();
    int year = table.query().year();
    return MeasureColumns.of(regions, measures.find(shown(MeasureFilter.ALL.regions(new HashSet<>(regions)))).stream()
        .filter(measure -> measure.document().date() == null
            || measure.document().date().getYear() == year || measure.document().date().getYear() == year + 1)
        .toList());
  }

  private ListSheets sheets(Language language) {
    return new ListSheets(language,
        id -> catalog.indicator(id).map(i -> language.of(i.name(), i.nameEnglish())).orElse(id.value()), catalog::region);
  }

  private static List<RegionId> regionsWithDocuments(Map<RegionId, List<DocumentRef>> byRegion) {
    return byRegion.entrySet().stream()
        .sorted(Comparator.<Map.Entry<RegionId, List<DocumentRef>>>comparingInt(e -> -e.getValue().size())
            .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey).toList();
  }

  private static Held held(Map<RegionId, List<DocumentRef>> byRegion) {
    return Held.of(byRegion);
  }

  private static ObservationFilter shown(ObservationFilter filter) {
    return filter.reviews().isEmpty() ? filter.reviews(NOT_REJECTED) : filter;
  }

  private static MeasureFilter shown(MeasureFilter filter) {
    return filter.reviews().isEmpty() ? filter.reviews(NOT_REJECTED) : filter;
  }

  private static Set<Integer> years(Selection chosen) {
    Integer year = chosen.year();
    return year == null ? Set.of() : Set.of(year);
  }
}
