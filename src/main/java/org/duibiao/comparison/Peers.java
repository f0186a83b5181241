package org.duibiao.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.duibiao.catalog.Region;
import org.duibiao.catalog.RegionId;

/**
 * The regions that one region is measured against: those of its level of which documents are held.
 *
 * @param siblings whether all of them lie in the same region as it does; where fewer than two of these are held, others join them
 * @param regions without the region itself, those with most documents first
 */
public record Peers(boolean siblings, List<Region> regions) {

  private static final int FEW = 2;

  public Peers {
    regions = List.copyOf(regions);
  }

  /** The peers of {@code region}, at most {@code most}. */
  public static Peers of(Region region, Held held, Function<RegionId, Optional<Region>> regionOf, int most) {
    var counts = held.documents().stream()
        .collect(java.util.stream.Collectors.groupingBy(Held.HeldDocument::region, java.util.stream.Collectors.counting()));
    Comparator<Region> order = Comparator.comparing((Region other) -> counts.getOrDefault(other.id(), 0L)).reversed()
        .thenComparing(Region::id);
    var level = counts.keySet().stream().flatMap(id -> regionOf.apply(id).stream())
        .filter(other -> other.level() == region.level() && !other.id().equals(region.id()))
        .sorted(order).toList();
    var siblings = level.stream().filter(other -> other.parent() != null && other.parent().equals(region.parent())).toList();
    if (siblings.size() >= FEW || siblings.size() == level.size()) {
      return new Peers(true, siblings.stream().limit(most).toList());
    }
    var nearFirst = java.util.stream.Stream.concat(siblings.stream(), level.stream().filter(other -> !siblings.contains(other)));
    return new Peers(false, nearFirst.limit(most).toList());
  }
}
