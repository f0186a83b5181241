package org.duibiao.web.ui.indicator;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Indicator;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.Region;
import org.duibiao.catalog.RegionId;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.Comparison;
import org.duibiao.comparison.ComparisonQuery;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.Derived;
import org.duibiao.comparison.Entry;
import org.duibiao.comparison.Held;
import org.duibiao.comparison.Opening;
import org.duibiao.comparison.Row;
import org.duibiao.extraction.Kind;
import org.duibiao.store.ObservationFilter;
import org.duibiao.store.StoredObservation;
import org.duibiao.web.ui.Library;
import org.duibiao.web.ui.parts.Address;
import org.jspecify.annotations.Nullable;

/** What is known of one indicator in all regions of a level, for one year and over the years. */
final class IndicatorReading {

  static final IndicatorId RESIDENTS = new IndicatorId("pop_resident");
  static final int MOST_CHOSEN = 8;

  private static final int REACH = 2;
  private static final int LINES = 4;
  private static final int YEARS = 10;

  final Indicator indicator;
  final List<Integer> years;
  final @Nullable Integer year;
  final Map<Region.Level, Long> levels;
  final Region.@Nullable Level level;
  final List<RegionId> chosen;
  final Held held;
  final List<StoredObservation> facts;
  final ComparisonTable table;
  /** All that is stored of the indicator in the regions of the table, of the latest years. */
  final List<StoredObservation> all;

  private final Library library;
  private final Catalog catalog;

  IndicatorReading(Library library, Indicator indicator, Address address) {
    this.library = library;
    this.catalog = library.catalog();
    this.indicator = indicator;
    this.held = library.held();
    this.chosen = address.regions(catalog, MOST_CHOSEN);
    this.years = library.years(indicator.id());
    this.year = address.year().orElseGet(() -> usual(library, indicator, years));
    var near = year == null
        ? List.<StoredObservation>of()
        : library.observations(indicator.id(), IntStream.rangeClosed(year - REACH, year).boxed().collect(Collectors.toSet()));
    var stating = near.stream().map(StoredObservation::region).filter(Objects::nonNull).collect(Collectors.toSet());
    this.levels = stating.stream().flatMap(id -> catalog.region(id).stream())
        .filter(region -> region.level() != Region.Level.NATION && region.level() != Region.Level.GROUP)
        .collect(Collectors.groupingBy(Region::level, java.util.TreeMap::new, Collectors.counting()));
    this.level = address.one("l", text -> Arrays.stream(Region.Level.values()).anyMatch(l -> l.name().equalsIgnoreCase(text)))
        .map(text -> Region.Level.valueOf(text.toUpperCase(java.util.Locale.ROOT)))
        .or(() -> levels.entrySet().stream().max(Map.Entry.<Region.Level, Long>comparingByValue()
            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).map(Map.Entry::getKey))
        .orElse(null);
    this.facts = near;
    this.table = table(regions(stating), near, REACH);
    this.all = table.query().regions().isEmpty()
        ? List.of()
        : library.observations(ObservationFilter.ALL.regions(new HashSet<>(table.query().regions())).indicators(Set.of(indicator.id()))
            .years(new HashSet<>(shownYears())));
  }

  /** The year about which most regions say something, not later than the last that any has achieved. */
  private static @Nullable Integer usual(Library library, Indicator indicator, List<Integer> years) {
    if (years.isEmpty()) {
      return null;
    }
    var achieved = library.observations(indicator.id(), new HashSet<>(years.subList(0, Math.min(6, years.size())))).stream()
        .filter(fact -> fact.kind() == Kind.ACHIEVEMENT).toList();
    return Opening.year(achieved).orElse(years.getFirst());
  }

  /** All regions of the level that are held or stated, then the chosen ones of other levels. */
  private List<RegionId> regions(Set<RegionId> stating) {
    return Stream.of(held.documents().stream().map(Held.HeldDocument::region), stating.stream())
        .flatMap(ids -> ids)
        .distinct()
        .filter(id -> catalog.region(id).map(region -> region.level() == level).orElse(false))
        .sorted()
        .toList();
  }

  private ComparisonTable table(List<RegionId> regions, List<StoredObservation> from, int reach) {
    var query = new ComparisonQuery(regions, List.of(indicator.id()), year == null ? 0 : year, Set.of(Kind.values()), reach);
    return Comparison.of(query, from, held, catalog);
  }

  Row row() {
    return table.rows().getFirst();
  }

  boolean empty() {
    return row().entries().stream().noneMatch(entry ->
        Stream.of(entry.achieved(), entry.growth(), entry.target(), entry.targetGrowth()).anyMatch(Cell.Value.class::isInstance));
  }

  /** The regions that are shown over time: the chosen ones, else those with most years, of equals the first of the ranking. */
  List<RegionId> followed() {
    return chosen.isEmpty()
        ? row().entries().stream().filter(entry -> years(entry.region()) > 0)
            .sorted(Comparator.comparing((Entry entry) -> years(entry.region())).reversed()
                .thenComparing(entry -> amount(entry).orElse(null), Comparator.nullsLast(Comparator.reverseOrder())))
            .limit(LINES).map(Entry::region).toList()
        : chosen;
  }

  /** For how many years an amount of the region is known. */
  private long years(RegionId region) {
    return all.stream().filter(fact -> region.equals(fact.region()) && fact.kind() == Kind.ACHIEVEMENT
        && fact.aspect() == row().aspect() && fact.period() != null)
        .map(fact -> Objects.requireNonNull(fact.period()).lastYear()).distinct().count();
  }

  /** The latest years, oldest first. */
  List<Integer> shownYears() {
    return years.stream().limit(YEARS).sorted().toList();
  }

  /** The followed regions, with all their years. */
  ComparisonTable overTime() {
    var followed = followed();
    return table(followed, table.query().regions().containsAll(followed) && years.size() <= YEARS
        ? all
        : library.observations(new LinkedHashSet<>(followed), Set.of(indicator.id())), REACH);
  }

  /** The computed value for each resident; regions whose population of the year is not held are left out. */
  Map<RegionId, Derived> perHead() {
    if (year == null || indicator.id().equals(RESIDENTS) || catalog.indicator(RESIDENTS).isEmpty()) {
      return Map.of();
    }
    var people = Comparison.of(new ComparisonQuery(table.query().regions(), List.of(RESIDENTS), year, Set.of(Kind.ACHIEVEMENT), 0),
        library.observations(RESIDENTS, Set.of(year)), held, catalog).rows().getFirst().entries();
    Map<RegionId, Derived> each = new HashMap<>();
    for (int i = 0; i < people.size(); i++) {
      RegionId region = people.get(i).region();
      Derived.perHead(row().entries().get(i).achieved(), people.get(i).achieved()).ifPresent(derived -> each.put(region, derived));
    }
    return each;
  }

  static Optional<java.math.BigDecimal> amount(Entry entry) {
    return entry.achieved() instanceof Cell.Value value && value.comparable() ? Optional.of(value.amount()) : Optional.empty();
  }
}
