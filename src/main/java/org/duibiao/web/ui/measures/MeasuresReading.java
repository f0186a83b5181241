package org.duibiao.web.ui.measures;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Instrument;
import org.duibiao.catalog.MeasureCategory;
import org.duibiao.catalog.RegionId;
import org.duibiao.extraction.Measure;
import org.duibiao.store.MeasureFilter;
import org.duibiao.store.ReviewState;
import org.duibiao.store.StoredMeasure;
import org.duibiao.store.Window;
import org.duibiao.text.Term;
import org.duibiao.web.ui.Library;
import org.duibiao.web.ui.parts.Address;

/** The measures that an address asks for: counted for the heat map, a page of them as a list. */
final class MeasuresReading {

  static final int MOST_REGIONS = 8;
  static final int COLUMNS = 4;
  static final int PAGE = 20;

  private static final int LONGEST_QUERY = 100;
  private static final Set<ReviewState> KEPT =
      java.util.EnumSet.complementOf(java.util.EnumSet.of(ReviewState.REJECTED));

  /** How many measures of a region are of a category or use an instrument. */
  record Count(RegionId region, Term kind, int measures) {}

  final List<RegionId> chosen;
  final List<RegionId> regions;
  final int further;
  final List<MeasureCategory> categories;
  final List<Instrument> instruments;
  final List<Measure.Status> statuses;
  final String query;
  final List<Count> counts;
  final boolean byInstrument;
  final boolean side;
  final MeasureFilter filter;
  final long total;
  final int page;

  private final Library library;

  MeasuresReading(Library library, Address address) {
    this.library = library;
    Catalog catalog = library.catalog();
    this.chosen = address.regions(catalog, MOST_REGIONS);
    this.categories = address.chosen("c", MeasureCategory.class);
    this.instruments = address.chosen("n", Instrument.class);
    this.statuses = address.chosen("s", Measure.Status.class);
    String typed = address.text("q").strip();
    this.query = typed.substring(0, Math.min(LONGEST_QUERY, typed.length()));
    this.byInstrument = address.text("x").equals("instrument");
    this.side = address.text("v").equals("side");
    // the map keeps all its rows while one of them is looked at in the list
    var map = MeasureFilter.ALL.reviews(KEPT).regions(new HashSet<>(chosen)).statuses(new HashSet<>(statuses)).text(query);
    this.counts = byInstrument
        ? library.measuresByInstrument(map).stream().map(one -> new Count(one.region(), one.instrument(), one.measures())).toList()
        : library.measuresByCategory(map).stream().map(one -> new Count(one.region(), one.category(), one.measures())).toList();
    var ordered = counts.stream().collect(Collectors.groupingBy(Count::region, Collectors.summingInt(Count::measures)))
        .entrySet().stream()
        .sorted(Map.Entry.<RegionId, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey).toList();
    this.regions = chosen.isEmpty() ? ordered.stream().limit(MOST_REGIONS).toList() : chosen;
    this.further = chosen.isEmpty() ? Math.max(0, ordered.size() - MOST_REGIONS) : 0;
    var only = address.one("o", id -> catalog.region(new RegionId(id)).isPresent()).map(RegionId::new);
    this.filter = map.regions(only.map(Set::of).orElse(new HashSet<>(chosen))).categories(new HashSet<>(categories))
        .instruments(new HashSet<>(instruments));
    this.total = library.countMeasures(filter);
    int pages = (int) Math.max(1, (total + PAGE - 1) / PAGE);
    this.page = Math.clamp(address.one("p", text -> text.matches("\\d{1,6}")).map(Integer::parseInt).orElse(1), 1, pages);
  }

  int pages() {
    return (int) Math.max(1, (total + PAGE - 1) / PAGE);
  }

  List<StoredMeasure> list() {
    return library.measures(filter, new Window((page - 1) * PAGE, PAGE));
  }

  /** The measures of the columns. */
  List<StoredMeasure> beside() {
    return regions.isEmpty() ? List.of() : library.measures(filter.regions(new HashSet<>(columns())), new Window(0, Window.MOST));
  }

  List<RegionId> columns() {
    return regions.stream().limit(COLUMNS).toList();
  }

  /** For each measure the other regions that do the same. */
  Map<Long, List<RegionId>> alsoIn(List<StoredMeasure> measures) {
    return library.alsoIn(measures.stream().filter(Objects::nonNull).toList());
  }

  boolean filtered() {
    return !categories.isEmpty() || !instruments.isEmpty() || !statuses.isEmpty() || !query.isEmpty() || !chosen.isEmpty();
  }
}
