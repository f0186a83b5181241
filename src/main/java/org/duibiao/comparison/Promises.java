package org.duibiao.comparison;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duibiao.catalog.Region;
import org.duibiao.catalog.RegionId;
import org.duibiao.store.Stated;

/**
 * Whose targets of which year are shown where nobody has chosen: of regions of one level those and the year with most targets; of equals
 * the later year. Pure.
 *
 * @param regions of one level, in the order of their ids
 * @param targets how many targets they have for the year
 */
public record Promises(List<RegionId> regions, int year, long targets) {

  /** So many regions, with a page of targets each, are still read. */
  public static final int REGIONS = 4;

  public Promises {
    regions = List.copyOf(regions);
  }

  private record Frame(Region.Level level, int year) {}

  /** The strongest choice among these targets; empty where there is none. */
  public static Optional<Promises> strongest(Collection<Stated> targets, Function<RegionId, Optional<Region>> regionOf) {
    return targets.stream().filter(one -> regionOf.apply(one.region()).isPresent())
        .collect(Collectors.groupingBy(one -> new Frame(regionOf.apply(one.region()).orElseThrow().level(), one.year()),
            Collectors.groupingBy(Stated::region, Collectors.counting())))
        .entrySet().stream().map(frame -> of(frame.getKey().year(), frame.getValue()))
        .max(Comparator.comparingLong(Promises::targets).thenComparing(Promises::year)
            .thenComparing(one -> one.regions().getFirst(), Comparator.reverseOrder()));
  }

  private static Promises of(int year, Map<RegionId, Long> counts) {
    var most = counts.entrySet().stream()
        .sorted(Map.Entry.<RegionId, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).limit(REGIONS).toList();
    return new Promises(most.stream().map(Map.Entry::getKey).sorted().toList(), year, most.stream().mapToLong(Map.Entry::getValue).sum());
  }
}
