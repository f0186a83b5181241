package org.duibiao.comparison;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.duibiao.catalog.Indicator.Polarity;
import org.duibiao.catalog.RegionId;
import org.duibiao.quantity.Bound;

/** Places among the regions: only over comparable values, and only where at most a fifth of the regions is missing. */
final class Ranks {

  private Ranks() {}

  /** The place of each region that has one; equal values share a place. Empty where no rank says anything. */
  static Map<RegionId, Integer> of(List<Entry> entries, Function<Entry, Cell> what, Polarity polarity) {
    Map<RegionId, Integer> ranks = new HashMap<>();
    if (polarity == Polarity.NEUTRAL || !coverage(entries, what).enough()) {
      return ranks;
    }
    Map<RegionId, BigDecimal> amounts = new HashMap<>();
    entries.forEach(entry -> {
      if (what.apply(entry) instanceof Cell.Value value && counts(value)) {
        amounts.put(entry.region(), value.amount());
      }
    });
    int direction = polarity == Polarity.LOWER_IS_BETTER ? -1 : 1;
    amounts.forEach((region, amount) -> ranks.put(region,
        1 + (int) amounts.values().stream().filter(other -> other.compareTo(amount) * direction > 0).count()));
    return ranks;
  }

  static Coverage coverage(List<Entry> entries, Function<Entry, Cell> what) {
    int have = (int) entries.stream().filter(entry -> what.apply(entry) instanceof Cell.Value value && counts(value)).count();
    return new Coverage(have, entries.size());
  }

  private static boolean counts(Cell.Value value) {
    return value.comparable() && value.bound() != Bound.ABOUT;
  }
}
