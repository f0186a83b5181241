package org.duibiao.comparison;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Indicator;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.Region;
import org.duibiao.catalog.RegionId;
import org.duibiao.extraction.Aspect;
import org.duibiao.extraction.Kind;
import org.duibiao.store.ReviewState;
import org.duibiao.store.StoredObservation;
import org.jspecify.annotations.Nullable;

/** Sets regions side by side: the one place that decides what may be compared with what. Pure. */
public final class Comparison {

  private static final Set<Aspect> RATES = EnumSet.of(Aspect.GROWTH, Aspect.AVG_GROWTH, Aspect.SHARE_CHANGE);

  private final ComparisonQuery query;
  private final Held held;

  private Comparison(ComparisonQuery query, Held held) {
    this.query = query;
    this.held = held;
  }

  /** The comparison table, with regions and indicators from {@code catalog}. */
  public static ComparisonTable of(ComparisonQuery query, List<StoredObservation> observations, Held held, Catalog catalog) {
    return of(query, observations, held, catalog::region, catalog::indicator);
  }

  /**
   * The comparison table.
   *
   * @param observations all that is stored of these regions and indicators, of any year; others are passed over
   * @param regionOf looks a region up in the catalogue
   * @param indicatorOf looks an indicator up in the catalogue
   * @throws IllegalArgumentException if the catalogue has no such region or indicator
   */
  public static ComparisonTable of(
      ComparisonQuery query,
      List<StoredObservation> observations,
      Held held,
      Function<RegionId, Optional<Region>> regionOf,
      Function<IndicatorId, Optional<Indicator>> indicatorOf) {
    var comparison = new Comparison(query, held);
    var regions = query.regions().stream()
        .map(id -> regionOf.apply(id).orElseThrow(() -> new IllegalArgumentException("No region " + id)))
        .toList();
    var facts = observations.stream()
        .filter(fact -> fact.review() != ReviewState.REJECTED && fact.indicator() != null && fact.region() != null)
        .collect(Collectors.groupingBy(fact -> java.util.Objects.requireNonNull(fact.indicator())));
    var rows = query.indicators().stream()
        .map(id -> indicatorOf.apply(id).orElseThrow(() -> new IllegalArgumentException("No indicator " + id)))
        .map(indicator -> comparison.row(indicator, facts.getOrDefault(indicator.id(), List.of())))
        .toList();
    return new ComparisonTable(query, regions, rows);
  }

  private Row row(Indicator indicator, List<StoredObservation> facts) {
    var asked = facts.stream().filter(fact -> query.regions().contains(fact.region())).toList();
    Aspect aspect = mainAspect(asked);
    var levels = new Cells(query, held, asked, aspect, indicator, indicator.unit());
    var growths = new Cells(query, held, asked, Aspect.GROWTH, indicator, "%");
    var entries = query.regions().stream().map(region -> entry(region, indicator, asked, levels, growths)).toList();
    var achieved = Ranks.of(entries, Entry::achieved, indicator.polarity());
    var growth = Ranks.of(entries, Entry::growth, indicator.polarity());
    var ranked = entries.stream().map(entry -> new Entry(entry.region(), entry.achieved(), entry.growth(), entry.target(),
        entry.targetGrowth(), achieved.get(entry.region()), growth.get(entry.region()), entry.pair(), entry.history())).toList();
    return new Row(indicator, aspect, levels.unit(), ranked, Ranks.coverage(entries, Entry::achieved));
  }

  private Entry entry(RegionId region, Indicator indicator, Collection<StoredObservation> facts, Cells levels, Cells growths) {
    Cell target = levels.cell(region, Kind.TARGET);
    Cell targetGrowth = growths.cell(region, Kind.TARGET);
    return new Entry(region, levels.cell(region, Kind.ACHIEVEMENT), growths.cell(region, Kind.ACHIEVEMENT), target, targetGrowth,
        null, null, pair(indicator, facts, target, targetGrowth), levels.history(region));
  }

  private @Nullable TargetPair pair(Indicator indicator, Collection<StoredObservation> facts, Cell target, Cell targetGrowth) {
    Cell stated = target instanceof Cell.Value ? target : targetGrowth;
    return stated instanceof Cell.Value value ? TargetPair.of(indicator, List.of(value.source()), facts, held) : null;
  }

  /**
   * The aspect that most regions state for the year asked for, an amount before a rate; what is stated only for other years counts
   * where there is none. An amount where none states any.
   */
  private Aspect mainAspect(Collection<StoredObservation> facts) {
    var shown = facts.stream().filter(fact -> fact.period() != null && Trust.shown(fact)).toList();
    var ofYear = shown.stream().filter(fact -> java.util.Objects.requireNonNull(fact.period()).lastYear() == query.year()).toList();
    Set<Aspect> amounts = EnumSet.complementOf(EnumSet.copyOf(RATES));
    return Stream.of(mostStated(ofYear, amounts), mostStated(ofYear, RATES), mostStated(shown, amounts), mostStated(shown, RATES))
        .flatMap(Optional::stream).findFirst().orElse(Aspect.LEVEL);
  }

  private static Optional<Aspect> mostStated(Collection<StoredObservation> facts, Set<Aspect> among) {
    Map<Aspect, Set<RegionId>> stating = new EnumMap<>(Aspect.class);
    for (StoredObservation fact : facts) {
      RegionId region = fact.region();
      if (region != null && among.contains(fact.aspect())) {
        stating.computeIfAbsent(fact.aspect(), _ -> new java.util.HashSet<>()).add(region);
      }
    }
    return stating.entrySet().stream()
        .collect(Collectors.groupingBy(e -> e.getValue().size(), TreeMap::new, Collectors.mapping(Map.Entry::getKey,
            Collectors.toCollection(() -> EnumSet.noneOf(Aspect.class)))))
        .descendingMap().values().stream().findFirst().map(set -> set.iterator().next());
  }
}
