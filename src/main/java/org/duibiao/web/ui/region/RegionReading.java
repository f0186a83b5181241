package org.duibiao.web.ui.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.Region;
import org.duibiao.catalog.RegionId;
import org.duibiao.catalog.Theme;
import org.duibiao.comparison.Comparison;
import org.duibiao.comparison.ComparisonQuery;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.Held;
import org.duibiao.comparison.Peers;
import org.duibiao.comparison.TargetPair;
import org.duibiao.extraction.Aspect;
import org.duibiao.extraction.Kind;
import org.duibiao.store.DocumentRef;
import org.duibiao.store.ObservationFilter;
import org.duibiao.store.StoredMeasure;
import org.duibiao.store.StoredObservation;
import org.duibiao.web.ui.Library;
import org.duibiao.web.ui.parts.Address;
import org.jspecify.annotations.Nullable;

/** What is known of one region, and of its peers where it is set against them. */
final class RegionReading {

  static final int MOST_PEERS = 30;

  private static final int REACH = 2;
  /** A year of which less is said than of the fullest one by this factor is not the one to begin with. */
  private static final int THIN = 3;

  final Region region;
  final Peers peers;
  final Held held;
  final List<StoredObservation> facts;
  final List<StoredMeasure> measures;
  final List<Integer> years;
  final @Nullable Integer year;
  final List<Theme> themes;
  final @Nullable Theme theme;

  private final Library library;
  private final Catalog catalog;

  RegionReading(Library library, Region region, Address address) {
    this.library = library;
    this.catalog = library.catalog();
    this.region = region;
    this.held = library.held();
    this.peers = Peers.of(region, held, catalog::region, MOST_PEERS);
    this.facts = library.observations(ObservationFilter.ALL.regions(Set.of(region.id())));
    this.measures = library.measures(Set.of(region.id()));
    var counts = indicatorsByYear();
    this.years = List.copyOf(counts.descendingKeySet());
    this.year = address.year().orElseGet(() -> usual(counts));
    var stated = facts.stream().filter(this::near).map(StoredObservation::indicator).filter(Objects::nonNull).collect(Collectors.toSet());
    this.themes = catalog.themes().stream().filter(t -> catalog.indicators().stream()
        .anyMatch(indicator -> indicator.theme().equals(t.id()) && stated.contains(indicator.id()))).toList();
    this.theme = themes.stream().filter(t -> t.id().equals(address.text(Address.THEME))).findFirst()
        .orElse(themes.isEmpty() ? null : themes.getFirst());
  }

  private TreeMap<Integer, Long> indicatorsByYear() {
    Map<Integer, Set<IndicatorId>> byYear = new HashMap<>();
    facts.stream().filter(fact -> fact.kind() == Kind.ACHIEVEMENT && fact.period() != null && fact.indicator() != null)
        .forEach(fact -> byYear.computeIfAbsent(Objects.requireNonNull(fact.period()).lastYear(), _ -> new HashSet<>())
            .add(Objects.requireNonNull(fact.indicator())));
    var counts = new TreeMap<Integer, Long>();
    byYear.forEach((y, indicators) -> counts.put(y, (long) indicators.size()));
    return counts;
  }

  /** The latest year of which enough is said. */
  private static @Nullable Integer usual(TreeMap<Integer, Long> counts) {
    long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    return counts.descendingMap().entrySet().stream().filter(e -> e.getValue() * THIN >= most).map(Map.Entry::getKey).findFirst().orElse(null);
  }

  private boolean near(StoredObservation fact) {
    return year != null && fact.period() != null && fact.period().lastYear() <= year && fact.period().lastYear() >= year - REACH;
  }

  boolean empty() {
    return facts.isEmpty() && measures.isEmpty() && documents().isEmpty();
  }

  /** The region and its peers, under the indicators of the theme that the region states. */
  ComparisonTable table() {
    var regions = new ArrayList<RegionId>(List.of(region.id()));
    peers.regions().forEach(peer -> regions.add(peer.id()));
    var own = facts.stream().map(StoredObservation::indicator).filter(Objects::nonNull).collect(Collectors.toSet());
    var indicators = catalog.indicators().stream()
        .filter(indicator -> theme != null && indicator.theme().equals(theme.id()) && own.contains(indicator.id()))
        .map(indicator -> indicator.id()).toList();
    int asked = year == null ? 0 : year;
    var others = regions.size() == 1 || indicators.isEmpty()
        ? List.<StoredObservation>of()
        : library.observations(ObservationFilter.ALL.regions(new HashSet<>(regions.subList(1, regions.size())))
            .indicators(new HashSet<>(indicators)).years(IntStream.rangeClosed(asked - REACH, asked).boxed().collect(Collectors.toSet())));
    var table = Comparison.of(new ComparisonQuery(regions, indicators, asked), Stream.concat(facts.stream(), others.stream()).toList(),
        held, catalog);
    return new ComparisonTable(table.query(), table.regions(), table.rows().stream().filter(row -> {
      var entry = row.entries().getFirst();
      return Stream.of(entry.achieved(), entry.growth(), entry.target(), entry.targetGrowth())
          .anyMatch(org.duibiao.comparison.Cell.Value.class::isInstance);
    }).toList());
  }

  /** The targets of the year, or of the next later year that has any. */
  List<TargetPair> targets() {
    return facts.stream().filter(fact -> fact.kind() == Kind.TARGET && fact.period() != null)
        .map(fact -> Objects.requireNonNull(fact.period()).lastYear()).distinct().sorted()
        .filter(due -> year != null && due >= year)
        .map(due -> TargetPair.due(due, List.of(region.id()), facts, held, catalog::indicator))
        .filter(pairs -> !pairs.isEmpty()).findFirst().orElse(List.of());
  }

  /** 首位, 第4位, 前三: places that documents state, newest first, the best of a year first. */
  List<StoredObservation> honours() {
    return facts.stream()
        .filter(fact -> fact.aspect() == Aspect.RANK && fact.kind() == Kind.ACHIEVEMENT && !fact.label().isBlank())
        .sorted(Comparator.comparing((StoredObservation fact) -> fact.period() == null ? 0 : fact.period().lastYear()).reversed()
            .thenComparing(StoredObservation::value))
        .toList();
  }

  List<DocumentRef> documents() {
    return held.documents().stream().filter(one -> one.region().equals(region.id())).map(Held.HeldDocument::document)
        .sorted(Comparator.comparing(DocumentRef::date, Comparator.nullsFirst(Comparator.naturalOrder())).reversed()).toList();
  }
}
