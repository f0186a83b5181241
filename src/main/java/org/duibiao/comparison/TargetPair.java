package org.duibiao.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.duibiao.catalog.Indicator;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.RegionId;
import org.duibiao.extraction.Aspect;
import org.duibiao.extraction.Kind;
import org.duibiao.quantity.Period;
import org.duibiao.store.StoredObservation;
import org.jspecify.annotations.Nullable;

/**
 * A target with what became of it.
 *
 * @param status of the preferred wording of the target, as {@link StatusRule} finds it
 * @param unjudged the number a document gives for the target's period where the rule does not judge by it; null where there is none
 * @param before what the region achieved in the year before a target of one year, in the same aspect; null where no document says it
 * @param others further statements of the same target, in order of preference
 */
public record TargetPair(Indicator indicator, Status status, @Nullable StoredObservation unjudged, @Nullable StoredObservation before,
    List<StoredObservation> others) {

  public TargetPair {
    others = List.copyOf(others);
  }

  private record Key(RegionId region, IndicatorId indicator, Aspect aspect, Period period) {}

  public StoredObservation target() {
    return status.target();
  }

  /** The target that these wordings state, the preferred one first, with what {@code facts} say of it. */
  static TargetPair of(Indicator indicator, List<StoredObservation> wordings, Collection<StoredObservation> facts, Held held) {
    StoredObservation target = wordings.getFirst();
    Status status = StatusRule.of(target, indicator.polarity(), facts, held);
    return new TargetPair(indicator, status, status instanceof Status.Unjudged ? StatusRule.stated(target, facts) : null,
        StatusRule.before(target, facts), wordings.subList(1, wordings.size()));
  }

  /** What the target is set against; null where nothing is. */
  public @Nullable StoredObservation outcome() {
    return switch (status) {
      case Status.Met met -> met.outcome();
      case Status.Missed missed -> missed.outcome();
      case Status.Pending pending -> pending.outcome();
      case Status.Unjudged _ -> null;
    };
  }

  /** What can stand in one column with the target, of its aspect and in its unit, whether the rule judges by it or not; null where nothing can. */
  public @Nullable StoredObservation beside() {
    StoredObservation outcome = outcome();
    if (outcome != null || unjudged == null) {
      return outcome;
    }
    return unjudged.aspect() == target().aspect() && Alignment.same(unjudged.baseUnit(), target().baseUnit()) ? unjudged : null;
  }

  /**
   * The targets that fall due in {@code year}, region by region in the order given, then in the order of {@code facts}. A target
   * whose indicator is not in the catalogue is left out: nothing says which outcome is its own.
   */
  public static List<TargetPair> due(
      int year,
      List<RegionId> regions,
      List<StoredObservation> facts,
      Held held,
      Function<IndicatorId, Optional<Indicator>> indicatorOf) {
    var pairs = new ArrayList<TargetPair>();
    for (RegionId region : regions) {
      var own = facts.stream().filter(fact -> region.equals(fact.region())).toList();
      Map<Key, List<StoredObservation>> stated = new LinkedHashMap<>();
      own.stream()
          .filter(fact -> fact.kind() == Kind.TARGET && Trust.shown(fact))
          .filter(fact -> fact.period() != null && fact.period().lastYear() == year && fact.indicator() != null)
          .sorted(Trust.PREFERENCE)
          .forEach(fact -> stated.computeIfAbsent(key(region, fact), _ -> new ArrayList<>()).add(fact));
      stated.forEach((key, wordings) ->
          indicatorOf.apply(key.indicator()).ifPresent(indicator -> pairs.add(of(indicator, wordings, own, held))));
    }
    return pairs;
  }

  /** The targets of these regions that fall due in {@code year} and cannot be paired, as their indicator is not catalogued. */
  public static List<StoredObservation> unpaired(int year, List<RegionId> regions, List<StoredObservation> facts) {
    return facts.stream()
        .filter(fact -> fact.kind() == Kind.TARGET && Trust.shown(fact) && fact.indicator() == null && !fact.label().isEmpty())
        .filter(fact -> fact.region() != null && regions.contains(fact.region()))
        .filter(fact -> fact.period() != null && fact.period().lastYear() == year)
        .toList();
  }

  private static Key key(RegionId region, StoredObservation fact) {
    return new Key(region, java.util.Objects.requireNonNull(fact.indicator()), fact.aspect(),
        java.util.Objects.requireNonNull(fact.period()));
  }
}
