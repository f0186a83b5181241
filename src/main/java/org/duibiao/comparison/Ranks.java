package org.duibiao.comparison;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.duibiao.catalog.Indicator.Polarity;
import org.duibiao.catalog.RegionId;
import org.duibiao.quantity.Bound;

/**
 * Places among the regions: only over comparable values, only where at most a fifth of the regions is missing, and only where the
 * order is certain.
 */
final class Ranks {

  private Ranks() {}

  /** The place of each region that has one; equal values share a place. Empty where no rank says anything. */
  static Map<RegionId, Integer> of(List<Entry> entries, Function<Entry, Cell> what, Polarity polarity) {
    Map<RegionId, Integer> ranks = new HashMap<>();
    if (polarity == Polarity.NEUTRAL || !coverage(entries, what).enough()) {
      return ranks;
    }
    Map<RegionId, Cell.Value> values = new HashMap<>();
    entries.forEach(entry -> {
      if (what.apply(entry) instanceof Cell.Value value && counts(value)) {
        values.put(entry.region(), value);
      }
    });
    values.forEach((region, value) -> {
      var others = values.entrySet().stream().filter(other -> !other.getKey().equals(region)).map(Map.Entry::getValue).toList();
      if (others.stream().allMatch(other -> above(value, other) || above(other, value) || same(value, other))) {
        boolean low = polarity == Polarity.LOWER_IS_BETTER;
        ranks.put(region, 1 + (int) others.stream().filter(other -> low ? above(value, other) : above(other, value)).count());
      }
    });
    return ranks;
  }

  /** Whether the one is certainly more than the other: 超过 5 is more than 4.8, and may be more than 5.2. */
  private static boolean above(Cell.Value one, Cell.Value other) {
    BigDecimal least = switch (one.bound()) {
      case EXACT, AT_LEAST, MORE_THAN -> one.amount();
      case AT_MOST, LESS_THAN, ABOUT -> null;
    };
    BigDecimal most = switch (other.bound()) {
      case EXACT -> other.high() == null ? other.amount() : other.high();
      case AT_MOST, LESS_THAN -> other.amount();
      case AT_LEAST, MORE_THAN, ABOUT -> null;
    };
    if (least == null || most == null) {
      return false;
    }
    boolean open = one.bound() == Bound.MORE_THAN || other.bound() == Bound.LESS_THAN;
    return least.compareTo(most) > 0 || (open && least.compareTo(most) == 0);
  }

  private static boolean same(Cell.Value one, Cell.Value other) {
    return one.bound() == Bound.EXACT && other.bound() == Bound.EXACT && one.high() == null && other.high() == null
        && one.amount().compareTo(other.amount()) == 0;
  }

  static Coverage coverage(List<Entry> entries, Function<Entry, Cell> what) {
    int have = (int) entries.stream().filter(entry -> what.apply(entry) instanceof Cell.Value value && counts(value)).count();
    return new Coverage(have, entries.size());
  }

  private static boolean counts(Cell.Value value) {
    return value.comparable() && value.bound() != Bound.ABOUT;
  }
}
