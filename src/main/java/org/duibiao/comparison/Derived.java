package org.duibiao.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duibiao.extraction.Aspect;
import org.duibiao.quantity.Bound;
import org.duibiao.store.StoredObservation;
import org.duibiao.text.Term;
import org.duibiao.text.Wording;

/**
 * A number that no document states and that follows from two that do. It is always shown as computed, with both its sources.
 *
 * @param amount in {@code unit}
 * @param from the observations it follows from, the divided one first
 */
public record Derived(How how, BigDecimal amount, String unit, List<StoredObservation> from) {

  /** Four digits say more than the year-end population can carry, fewer hide differences of a percent. */
  private static final MathContext DIGITS = new MathContext(4, RoundingMode.HALF_UP);
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public Derived {
    from = List.copyOf(from);
  }

  /** How a number is computed, in words that stand beside it. */
  public enum How implements Term {
    PER_HEAD("计算值：除以同年常住人口", "Computed: divided by the resident population of the same year"),
    NOMINAL_GROWTH("计算值：由两年数值相比，未扣除价格因素", "Computed from the amounts of two years, prices not taken out");

    private final Wording words;

    How(String chinese, String english) {
      this.words = new Wording(chinese, english);
    }

    @Override
    public Wording words() {
      return words;
    }
  }

  /**
   * {@code achieved} for each resident, sums of money in 元 and whatever else is counted for each ten thousand residents.
   *
   * @param population resident population, in people
   * @return empty unless both are plain levels of the same full year; averages and rates are not divided once more
   */
  public static Optional<Derived> perHead(Cell achieved, Cell population) {
    if (!(achieved instanceof Cell.Value value) || !(population instanceof Cell.Value people) || !plain(value) || !plain(people)
        || !Alignment.same(people.source().baseUnit(), "人") || people.source().baseValue().signum() <= 0
        || value.period().lastYear() != people.period().lastYear() || !dividable(value.source())) {
      return Optional.empty();
    }
    BigDecimal each = value.source().baseValue().divide(people.source().baseValue(), MathContext.DECIMAL64);
    boolean money = value.source().baseUnit().endsWith("元");
    String unit = value.source().baseUnit() + (money ? "/人" : "/万人");
    return Optional.of(new Derived(How.PER_HEAD, rounded(money ? each : each.multiply(TEN_THOUSAND)), unit,
        List.of(value.source(), people.source())));
  }

  /**
   * The change of {@code history}'s last value on that of the year before, in %.
   *
   * @param history comparable values of one aspect in one unit, one a year, oldest first
   * @return empty without a value of the year before
   */
  public static Optional<Derived> growth(List<Cell.Value> history, int year) {
    var now = history.stream().filter(value -> value.period().lastYear() == year).findFirst();
    var before = history.stream().filter(value -> value.period().lastYear() == year - 1).findFirst();
    if (now.isEmpty() || before.isEmpty() || !plain(now.get()) || !plain(before.get()) || before.get().amount().signum() <= 0
        || now.get().source().aspect() != Aspect.LEVEL || !now.get().unit().equals(before.get().unit())
        || now.get().unit().contains("%")) {
      return Optional.empty();
    }
    BigDecimal rate = now.get().amount().subtract(before.get().amount()).multiply(HUNDRED)
        .divide(before.get().amount(), 1, RoundingMode.HALF_UP);
    return Optional.of(new Derived(How.NOMINAL_GROWTH, rate, "%", List.of(now.get().source(), before.get().source())));
  }

  private static boolean plain(Cell.Value value) {
    return value.comparable() && value.high() == null && value.bound() == Bound.EXACT && value.source().aspect() == Aspect.LEVEL;
  }

  /** Shares, indices and what is already an average: 元 of income a head, 微克/立方米, %. */
  private static boolean dividable(StoredObservation fact) {
    String unit = fact.baseUnit();
    boolean ratio = unit.isEmpty() || unit.contains("%") || unit.contains("‰") || unit.contains("/") || unit.contains("点");
    boolean average = fact.label().contains("人均") || fact.label().contains("平均") || fact.label().contains("每万");
    boolean people = Alignment.same(unit, "人") && fact.label().contains("人口");
    return !ratio && !average && !people;
  }

  private static BigDecimal rounded(BigDecimal number) {
    BigDecimal round = number.round(DIGITS).stripTrailingZeros();
    return round.scale() < 0 ? round.setScale(0) : Objects.requireNonNull(round);
  }
}
