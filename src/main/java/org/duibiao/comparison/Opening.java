package org.duibiao.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duibiao.catalog.Indicator;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.Region;
import org.duibiao.catalog.RegionId;
import org.duibiao.extraction.Aspect;
import org.duibiao.extraction.Kind;
import org.duibiao.quantity.Period;
import org.duibiao.store.Stated;
import org.duibiao.store.StoredObservation;

/**
 * What is compared where nobody has chosen: the strongest comparison that the facts allow. One is stronger than another if more pairs
 * of numbers can be set against each other in it: the same indicator in the same aspect for the same year in two regions. Of equals
 * the one with more numbers is stronger, then the later one. Pure.
 *
 * @param regions of one level, in the order of their ids
 * @param theme whose indicators they have most in common
 */
public record Opening(List<RegionId> regions, String theme, int year) {

  /** More columns than this are not taken in at a glance. */
  public static final int REGIONS = 5;

  public Opening {
    regions = List.copyOf(regions);
  }

  private record Subject(IndicatorId indicator, Aspect aspect) {}

  private record Frame(String theme, int year) {}

  private record Candidate(Opening opening, long pairs, long numbers) {}

  private static final Comparator<Candidate> STRENGTH = Comparator.comparingLong(Candidate::pairs)
      .thenComparing(Candidate::numbers).thenComparing(candidate -> candidate.opening().year());

  /** The strongest comparison of up to {@link #REGIONS} regions of one level; empty where nothing is stated. */
  public static Optional<Opening> strongest(Collection<Stated> stated, Function<RegionId, Optional<Region>> regionOf,
      Function<IndicatorId, Optional<Indicator>> indicatorOf) {
    Map<Region.Level, List<Stated>> levels = new TreeMap<>();
    stated.forEach(one -> regionOf.apply(one.region()).ifPresent(region ->
        levels.computeIfAbsent(region.level(), _ -> new ArrayList<>()).add(one)));
    return best(levels.values().stream().flatMap(level -> frames(level, indicatorOf).entrySet().stream())
        .map(frame -> candidate(frame.getKey(), frame.getValue(), alike(frame.getValue()))));
  }

  /** The theme and the year in which these regions have most in common; empty where nothing is stated of them. */
  public static Optional<Opening> of(
      List<RegionId> regions, Collection<Stated> stated, Function<IndicatorId, Optional<Indicator>> indicatorOf) {
    var own = stated.stream().filter(one -> regions.contains(one.region())).toList();
    return best(frames(own, indicatorOf).entrySet().stream().map(frame -> candidate(frame.getKey(), frame.getValue(), regions)));
  }

  /** The year of which the regions have most achieved numbers in common; where none has achieved any, of which most is said at all. */
  public static Optional<Integer> year(Collection<StoredObservation> facts) {
    var achieved = facts.stream().filter(fact -> fact.kind() == Kind.ACHIEVEMENT && Trust.shown(fact)).flatMap(Opening::stated).toList();
    Map<Integer, Map<RegionId, Set<Subject>>> years = new TreeMap<>();
    (achieved.isEmpty() ? facts.stream().flatMap(Opening::stated).toList() : achieved).forEach(one -> put(
        years.computeIfAbsent(one.year(), _ -> new HashMap<>()), one));
    return best(years.entrySet().stream().map(year ->
        candidate(new Frame("", year.getKey()), year.getValue(), List.copyOf(year.getValue().keySet())))).map(Opening::year);
  }

  private static Stream<Stated> stated(StoredObservation fact) {
    Period period = fact.period();
    return period == null || fact.region() == null || fact.indicator() == null || Periods.extent(period, fact.aspect()) != Periods.Extent.FULL_YEAR
        ? Stream.empty()
        : Stream.of(new Stated(fact.region(), fact.indicator(), fact.aspect(), period.lastYear()));
  }

  private static Optional<Opening> best(Stream<Candidate> candidates) {
    return candidates.max(STRENGTH).map(Candidate::opening);
  }

  /** What each region states, by theme and year. */
  private static Map<Frame, Map<RegionId, Set<Subject>>> frames(
      Collection<Stated> stated, Function<IndicatorId, Optional<Indicator>> indicatorOf) {
    Map<Frame, Map<RegionId, Set<Subject>>> frames = new TreeMap<>(Comparator.comparing(Frame::theme).thenComparing(Frame::year));
    stated.forEach(one -> indicatorOf.apply(one.indicator()).ifPresent(indicator ->
        put(frames.computeIfAbsent(new Frame(indicator.theme(), one.year()), _ -> new HashMap<>()), one)));
    return frames;
  }

  private static void put(Map<RegionId, Set<Subject>> regions, Stated one) {
    regions.computeIfAbsent(one.region(), _ -> new HashSet<>()).add(new Subject(one.indicator(), one.aspect()));
  }

  /** One after the other the region that has most in common with those taken; the first one with all others. */
  private static List<RegionId> alike(Map<RegionId, Set<Subject>> stated) {
    var left = new ArrayList<>(stated.keySet().stream().sorted().toList());
    var taken = new ArrayList<RegionId>();
    Map<Subject, Integer> counts = count(stated.values());
    while (!left.isEmpty() && taken.size() < REGIONS) {
      var others = counts;
      RegionId next = left.stream().max(Comparator.comparingInt((RegionId id) ->
              stated.getOrDefault(id, Set.of()).stream().mapToInt(subject -> others.getOrDefault(subject, 0)).sum())
          .thenComparing(Comparator.<RegionId>naturalOrder().reversed())).orElseThrow();
      left.remove(next);
      taken.add(next);
      counts = count(taken.stream().map(id -> stated.getOrDefault(id, Set.of())).toList());
    }
    return taken.stream().sorted().toList();
  }

  private static Candidate candidate(Frame frame, Map<RegionId, Set<Subject>> stated, List<RegionId> regions) {
    var counts = count(regions.stream().map(id -> stated.getOrDefault(id, Set.of())).toList()).values();
    return new Candidate(new Opening(regions, frame.theme(), frame.year()),
        counts.stream().mapToLong(count -> (long) count * (count - 1) / 2).sum(), counts.stream().mapToLong(Integer::longValue).sum());
  }

  private static Map<Subject, Integer> count(Collection<Set<Subject>> sets) {
    Map<Subject, Integer> counts = new HashMap<>();
    sets.forEach(set -> set.forEach(subject -> counts.merge(subject, 1, Integer::sum)));
    return counts;
  }
}
