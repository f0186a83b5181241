package org.duibiao.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.extraction.Aspect;
import org.duibiao.extraction.Kind;
import org.duibiao.store.StoredObservation;
import org.duibiao.text.Term;
import org.duibiao.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What became of a target from one document of a region to the next.
 *
 * @param before as the earlier document has it; null where it is new
 * @param after as the later document has it; null where it was dropped
 */
public record TargetChange(What what, @Nullable StoredObservation before, @Nullable StoredObservation after) {

  /** What became of it. */
  public enum What implements Term {
    CARRIED_FORWARD("沿用", "Carried forward"),
    RAISED("上调", "Raised"),
    LOWERED("下调", "Lowered"),
    RESTATED("数值不变、表述改变", "Same number, worded otherwise"),
    REWORDED("单位改变", "Other unit"),
    DROPPED("未再提出", "Dropped"),
    NEW("新提出", "New");

    private final Wording words;

    What(String chinese, String english) {
      this.words = new Wording(chinese, english);
    }

    @Override
    public Wording words() {
      return words;
    }
  }

  private record Key(IndicatorId indicator, Aspect aspect, int years) {}

  /** The changes from {@code earlier} to {@code later}, facts of one region in two documents; 上调, 下调 speak of the number. */
  public static List<TargetChange> between(List<StoredObservation> earlier, List<StoredObservation> later) {
    Map<Key, StoredObservation> before = targets(earlier);
    Map<Key, StoredObservation> after = targets(later);
    var changes = new ArrayList<TargetChange>();
    before.forEach((key, old) -> {
      StoredObservation now = after.get(key);
      changes.add(new TargetChange(now == null ? What.DROPPED : compare(old, now), old, now));
    });
    after.forEach((key, now) -> {
      if (!before.containsKey(key)) {
        changes.add(new TargetChange(What.NEW, null, now));
      }
    });
    return changes;
  }

  private static What compare(StoredObservation before, StoredObservation after) {
    if (!Alignment.same(before.baseUnit(), after.baseUnit())) {
      return What.REWORDED;
    }
    int sign = after.baseValue().compareTo(before.baseValue());
    if (sign == 0) {
      return before.bound() == after.bound() ? What.CARRIED_FORWARD : What.RESTATED;
    }
    return sign > 0 ? What.RAISED : What.LOWERED;
  }

  /** Targets of one year are set against those of another; a five-year target against a five-year one. */
  private static Map<Key, StoredObservation> targets(List<StoredObservation> facts) {
    Map<Key, StoredObservation> targets = new LinkedHashMap<>();
    facts.stream()
        .filter(fact -> fact.kind() == Kind.TARGET && Trust.shown(fact))
        .sorted(Trust.PREFERENCE)
        .forEach(fact -> {
          if (fact.indicator() != null && fact.period() != null) {
            int years = fact.period().lastYear() - fact.period().firstYear();
            targets.putIfAbsent(new Key(fact.indicator(), fact.aspect(), years), fact);
          }
        });
    return targets;
  }
}
