package org.duibiao.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.duibiao.catalog.Indicator.Polarity;
import org.duibiao.extraction.Aspect;
import org.duibiao.extraction.Kind;
import org.duibiao.quantity.Bound;
import org.duibiao.quantity.Period;
import org.duibiao.store.StoredObservation;
import org.jspecify.annotations.Nullable;

/** Sets a target against the outcome of the same region, indicator, aspect and period. */
public final class StatusRule {

  /** Up to so many percentage points between completion and elapsed time count as on time. */
  public static final BigDecimal ON_TIME = new BigDecimal("0.5");

  /** The rule in words, as reports and screens print it. */
  public static final String PRINTED =
      "目标与同一地区、同一指标、同一口径、同一时期的结果配对。结果达到目标数值（指标越低越好的，或目标写明“以内”“不超过”的，为不高于目标数值）"
          + "记为“已完成”，否则“未完成”；时期未满而有累计数的记为“进行中”，以完成率减去时间进度判断：相差 0.5 个百分点以内为达进度，"
          + "低为欠进度，高为超进度；增速、占比目标时期未满的记为“尚未到期”，未持有期满之后文档的记为“暂无结果”；“左右”未给出容差、口径或单位不同、之后的文档没有提及结果的，记为“无法判定”并写明原因。";

  private StatusRule() {}

  /**
   * The status of {@code target}.
   *
   * @param facts observations among which the outcome is looked for; those of other regions and indicators are passed over
   */
  public static Status of(StoredObservation target, Polarity polarity, Collection<StoredObservation> facts, Held held) {
    Period period = target.period();
    if (period == null) {
      return new Status.Undetermined(target, Status.Why.NO_OUTCOME);
    }
    List<StoredObservation> outcomes = facts.stream()
        .filter(fact -> fact.kind() == Kind.ACHIEVEMENT && Trust.shown(fact))
        .filter(fact -> fact.region() != null && fact.region().equals(target.region()))
        .filter(fact -> fact.indicator() != null && fact.indicator().equals(target.indicator()))
        .sorted(Trust.PREFERENCE)
        .toList();
    StoredObservation full = first(outcomes, fact -> fact.aspect() == target.aspect() && samePeriod(fact.period(), period));
    if (full != null) {
      return judged(target, full, polarity);
    }
    StoredObservation part = outcomes.stream()
        .filter(fact -> fact.aspect() == target.aspect() && within(fact.period(), period))
        .reduce((a, b) -> end(b).isAfter(end(a)) ? b : a)
        .orElse(null);
    if (part != null) {
      return underWay(target, part, period);
    }
    if (first(outcomes, fact -> samePeriod(fact.period(), period)) != null) {
      return new Status.Undetermined(target, Status.Why.OTHER_ASPECT);
    }
    boolean later = target.region() != null && held.writtenAfter(target.region(), Periods.end(period));
    return later ? new Status.Undetermined(target, Status.Why.NO_OUTCOME) : new Status.Awaited(target, Status.Why.NO_DOCUMENT);
  }

  /** The preferred number given for the period of {@code target}, of its aspect if there is one; null where there is none. */
  static @Nullable StoredObservation stated(StoredObservation target, Collection<StoredObservation> facts) {
    Period period = target.period();
    if (period == null) {
      return null;
    }
    var outcomes = facts.stream()
        .filter(fact -> fact.kind() == Kind.ACHIEVEMENT && Trust.shown(fact) && samePeriod(fact.period(), period))
        .filter(fact -> fact.region() != null && fact.region().equals(target.region()))
        .filter(fact -> fact.indicator() != null && fact.indicator().equals(target.indicator()))
        .sorted(Trust.PREFERENCE).toList();
    StoredObservation same = first(outcomes, fact -> fact.aspect() == target.aspect());
    return same != null || outcomes.isEmpty() ? same : outcomes.getFirst();
  }

  /** What a target of a year starts from: the preferred number of its aspect for the year before; null where there is none. */
  static @Nullable StoredObservation before(StoredObservation target, Collection<StoredObservation> facts) {
    if (!(target.period() instanceof Period.Year(int year))) {
      return null;
    }
    return facts.stream()
        .filter(fact -> fact.kind() == Kind.ACHIEVEMENT && Trust.shown(fact) && samePeriod(fact.period(), new Period.Year(year - 1)))
        .filter(fact -> fact.region() != null && fact.region().equals(target.region()))
        .filter(fact -> fact.indicator() != null && fact.indicator().equals(target.indicator()) && fact.aspect() == target.aspect())
        .filter(fact -> Alignment.same(fact.baseUnit(), target.baseUnit()))
        .min(Trust.PREFERENCE).orElse(null);
  }

  private static Status judged(StoredObservation target, StoredObservation outcome, Polarity polarity) {
    if (!Alignment.same(outcome.baseUnit(), target.baseUnit())) {
      return new Status.Undetermined(target, Status.Why.OTHER_UNIT);
    }
    if (target.bound() == Bound.ABOUT) {
      return new Status.Undetermined(target, Status.Why.TARGET_ROUGH);
    }
    if (target.bound() == Bound.EXACT && polarity == Polarity.NEUTRAL) {
      return new Status.Undetermined(target, Status.Why.NO_DIRECTION);
    }
    boolean upwards = upwards(target, polarity);
    BigDecimal aim = upwards || target.baseValueHigh() == null ? target.baseValue() : target.baseValueHigh();
    int compared = outcome.baseValue().compareTo(aim) * (upwards ? 1 : -1);
    boolean strict = target.bound() == Bound.MORE_THAN || target.bound() == Bound.LESS_THAN;
    boolean met = strict ? compared > 0 || (compared == 0 && beyond(outcome, upwards)) : compared >= 0;
    if (outcome.bound() != Bound.EXACT && met != safe(outcome, upwards)) {
      return new Status.Undetermined(target, Status.Why.OUTCOME_ROUGH);
    }
    BigDecimal margin = outcome.baseValue().subtract(aim).divide(Alignment.factor(target), MathContext.DECIMAL64);
    return met ? new Status.Met(target, outcome, margin) : new Status.Missed(target, outcome, margin);
  }

  /** Of a decline, 下降 3% 以上 asks for more decline. */
  private static boolean upwards(StoredObservation target, Polarity polarity) {
    boolean decline = target.baseValue().signum() < 0;
    return switch (target.bound()) {
      case AT_LEAST, MORE_THAN -> !decline;
      case AT_MOST, LESS_THAN -> decline;
      case EXACT, ABOUT -> polarity != Polarity.LOWER_IS_BETTER;
    };
  }

  /** Whether the true outcome lies strictly on the good side of its stated number. */
  private static boolean beyond(StoredObservation outcome, boolean upwards) {
    return upwards ? outcome.bound() == Bound.MORE_THAN : outcome.bound() == Bound.LESS_THAN;
  }

  /** Whether the true outcome can only be as good as or better than its stated number. */
  private static boolean safe(StoredObservation outcome, boolean upwards) {
    return switch (outcome.bound()) {
      case EXACT -> true;
      case AT_LEAST, MORE_THAN -> upwards;
      case AT_MOST, LESS_THAN -> !upwards;
      case ABOUT -> false;
    };
  }

  private static Status underWay(StoredObservation target, StoredObservation outcome, Period period) {
    if (target.aspect() != Aspect.LEVEL && target.aspect() != Aspect.INCREASE) {
      return new Status.Awaited(target, Status.Why.RATE_NOT_DUE);
    }
    if (!Alignment.same(outcome.baseUnit(), target.baseUnit())) {
      return new Status.Undetermined(target, Status.Why.OTHER_UNIT);
    }
    if (target.bound() == Bound.ABOUT || target.baseValue().signum() <= 0) {
      return new Status.Undetermined(target, Status.Why.TARGET_ROUGH);
    }
    if (outcome.bound() == Bound.ABOUT) {
      return new Status.Undetermined(target, Status.Why.OUTCOME_ROUGH);
    }
    YearMonth start = YearMonth.of(period.firstYear(), 1);
    long all = start.until(Periods.end(period), java.time.temporal.ChronoUnit.MONTHS) + 1;
    long gone = start.until(end(outcome), java.time.temporal.ChronoUnit.MONTHS) + 1;
    return new Status.Pending(target, outcome, percent(outcome.baseValue(), target.baseValue()),
        percent(BigDecimal.valueOf(gone), BigDecimal.valueOf(all)));
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(BigDecimal.valueOf(100)).divide(whole, 1, RoundingMode.HALF_UP);
  }

  private static boolean samePeriod(@Nullable Period outcome, Period target) {
    return outcome != null && (outcome.equals(target)
        || (Periods.extent(outcome) == Periods.Extent.FULL_YEAR && Periods.extent(target) == Periods.Extent.FULL_YEAR
            && outcome.lastYear() == target.lastYear()));
  }

  /** A part counts from the start of the target's period: January to October of its year, or its first years. */
  private static boolean within(@Nullable Period outcome, Period target) {
    if (outcome == null || !Periods.end(outcome).isBefore(Periods.end(target)) || outcome.firstYear() != target.firstYear()) {
      return false;
    }
    return switch (outcome) {
      case Period.Months(YearMonth first, YearMonth _) -> first.getMonthValue() == 1;
      case Period.Month _, Period.Years _, Period.Year _ -> true;
    };
  }

  private static YearMonth end(StoredObservation observation) {
    return Periods.end(java.util.Objects.requireNonNull(observation.period()));
  }

  private static @Nullable StoredObservation first(
      List<StoredObservation> facts, java.util.function.Predicate<StoredObservation> wanted) {
    return facts.stream().filter(wanted).findFirst().orElse(null);
  }
}
