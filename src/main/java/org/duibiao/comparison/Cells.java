package org.duibiao.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duibiao.catalog.Indicator;
import org.duibiao.catalog.RegionId;
import org.duibiao.comparison.Cell.Reason;
import org.duibiao.extraction.Aspect;
import org.duibiao.extraction.Kind;
import org.duibiao.quantity.Bound;
import org.duibiao.quantity.Period;
import org.duibiao.store.StoredObservation;
import org.jspecify.annotations.Nullable;

/** The cells of one indicator in one aspect. */
final class Cells {

  private final ComparisonQuery query;
  private final Held held;
  private final Aspect aspect;
  private final List<StoredObservation> facts;
  private final Alignment alignment;
  private final Naming naming;
  /** Of average growth: over how many years. */
  private final int span;

  Cells(ComparisonQuery query, Held held, List<StoredObservation> facts, Aspect aspect, Indicator indicator, String customaryUnit) {
    this.query = query;
    this.held = held;
    this.aspect = aspect;
    this.facts = facts.stream()
        .filter(fact -> fact.aspect() == aspect && fact.period() != null)
        .sorted(Trust.PREFERENCE)
        .toList();
    this.naming = new Naming(indicator);
    this.span = span(query, this.facts);
    this.alignment = Alignment.of(this.facts.stream().filter(Trust::shown).toList(), customaryUnit);
  }

  String unit() {
    return alignment.unit();
  }

  Cell cell(RegionId region, Kind kind) {
    if (!query.kinds().contains(kind)) {
      return new Cell.Missing(Reason.SILENT, List.of());
    }
    Cell asked = cell(region, kind, query.year());
    if (!(asked instanceof Cell.Missing missing) || kind == Kind.TARGET || missing.reason() == Reason.AWAITING_REVIEW) {
      return asked;
    }
    for (int year = query.year() - 1; year >= query.year() - query.reach(); year--) {
      if (cell(region, kind, year) instanceof Cell.Value value) {
        var notes = new ArrayList<Note>();
        notes.add(new Note.Substituted(query.year(), year, missing.reason()));
        notes.addAll(value.notes());
        return new Cell.Value(value.amount(), value.high(), value.unit(), value.bound(), value.period(), value.source(),
            value.others(), notes);
      }
    }
    return asked;
  }

  /** Comparable achieved values up to the year asked for, one a year, oldest first. */
  List<Cell.Value> history(RegionId region) {
    return facts.stream()
        .filter(fact -> region.equals(fact.region()) && period(fact).lastYear() <= query.year())
        .map(fact -> period(fact).lastYear())
        .distinct().sorted()
        .map(year -> cell(region, Kind.ACHIEVEMENT, year))
        .flatMap(cell -> cell instanceof Cell.Value value && value.comparable() ? java.util.stream.Stream.of(value) : null)
        .toList();
  }

  /** The cell of exactly this year. */
  Cell cell(RegionId region, Kind kind, int year) {
    var all = facts.stream()
        .filter(fact -> region.equals(fact.region()) && fact.kind() == kind && period(fact).lastYear() == year)
        .toList();
    var shown = all.stream().filter(Trust::shown).toList();
    if (shown.isEmpty()) {
      Reason reason = reason(region, year, all);
      return new Cell.Missing(reason, all, reason == Reason.AWAITING_REVIEW ? doubted(all) : null);
    }
    StoredObservation source = shown.stream().filter(fact -> alignment.fits(fact) && naming.fits(fact)).findFirst()
        .or(() -> shown.stream().filter(alignment::fits).findFirst()).orElse(shown.getFirst());
    boolean fits = alignment.fits(source);
    Period period = period(source);
    return new Cell.Value(
        fits ? alignment.amount(source.baseValue()) : source.value(),
        fits ? amount(source.baseValueHigh()) : source.valueHigh(),
        fits ? alignment.unit() : source.unit(),
        source.bound(), period, source,
        shown.stream().filter(fact -> fact != source && samePeriod(source, fact)).map(fact -> other(source, fact)).toList(),
        notes(fits, source, period));
  }

  /** A number in another unit, or of a part of the year, would be taken for one of the row. */
  private @Nullable BigDecimal doubted(List<StoredObservation> seen) {
    return seen.stream().filter(fact -> alignment.fits(fact) && Periods.extent(period(fact), aspect) == Periods.Extent.FULL_YEAR)
        .max(Comparator.comparingDouble(StoredObservation::confidence)).map(fact -> alignment.amount(fact.baseValue())).orElse(null);
  }

  private Reason reason(RegionId region, int year, List<StoredObservation> doubtful) {
    if (doubtful.stream().anyMatch(fact -> fact.confidence() >= Trust.WORTH_A_REVIEW)) {
      return Reason.AWAITING_REVIEW;
    }
    if (!doubtful.isEmpty()) {
      return Reason.UNSURE;
    }
    return held.speaksAbout(region, year) ? Reason.SILENT : Reason.NO_DOCUMENT;
  }

  private List<Note> notes(boolean fits, StoredObservation source, Period period) {
    var notes = new ArrayList<Note>();
    if (!fits) {
      notes.add(new Note.OtherUnit(source.unit(), alignment.unit()));
    }
    if (!naming.fits(source)) {
      notes.add(new Note.OtherWording(source.label()));
    }
    if (aspect == Aspect.AVG_GROWTH) {
      if (years(source) != span) {
        notes.add(new Note.OtherSpan(period, span));
      }
      return notes;
    }
    switch (Periods.extent(period, aspect)) {
      case FULL_YEAR -> { }
      case PART_YEAR -> notes.add(new Note.PartYear(period));
      case OVER_YEARS -> notes.add(new Note.OverYears(new Period.Years(period.firstYear(), period.lastYear())));
    }
    return notes;
  }

  private Cell.Other other(StoredObservation source, StoredObservation fact) {
    if (!alignment.fits(source) || !alignment.fits(fact)) {
      return new Cell.Other(fact, null, false);
    }
    BigDecimal gap = fact.baseValue().subtract(source.baseValue());
    BigDecimal rougher = lastDigit(source).max(lastDigit(fact));
    boolean agrees = gap.abs().compareTo(rougher.divide(BigDecimal.TWO)) <= 0 || within(source, fact) || within(fact, source);
    return new Cell.Other(fact, alignment.amount(gap), agrees);
  }

  /** Whether {@code bound} only sets a limit, 超过 1800 亿元, that the plain number keeps. */
  private static boolean within(StoredObservation number, StoredObservation bound) {
    int compared = number.baseValue().compareTo(bound.baseValue());
    return number.bound() == Bound.EXACT && switch (bound.bound()) {
      case AT_LEAST, MORE_THAN -> compared >= 0;
      case AT_MOST, LESS_THAN -> compared <= 0;
      case EXACT, ABOUT -> false;
    };
  }

  /** A number for ten months or for five years does not contradict that of the year. */
  private boolean samePeriod(StoredObservation one, StoredObservation two) {
    return Objects.equals(one.period(), two.period())
        || (Periods.extent(period(one), aspect) == Periods.Extent.FULL_YEAR && Periods.extent(period(two), aspect) == Periods.Extent.FULL_YEAR);
  }

  private static int years(StoredObservation fact) {
    return period(fact).lastYear() - period(fact).firstYear() + 1;
  }

  /** Over how many years most regions average up to the year asked for; of equals the most years. */
  private static int span(ComparisonQuery query, List<StoredObservation> facts) {
    Map<Integer, Long> spans = facts.stream().filter(fact -> Trust.shown(fact) && period(fact).lastYear() == query.year())
        .collect(Collectors.groupingBy(Cells::years, Collectors.mapping(StoredObservation::region,
            Collectors.collectingAndThen(Collectors.toSet(), set -> (long) set.size()))));
    return spans.entrySet().stream().max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey).orElseGet(() -> facts.isEmpty() ? 1 : years(facts.getFirst()));
  }

  /** One in the last digit as written, in base units. */
  private static BigDecimal lastDigit(StoredObservation fact) {
    return BigDecimal.ONE.movePointLeft(Math.max(0, fact.value().scale())).multiply(Alignment.factor(fact));
  }

  private @Nullable BigDecimal amount(@Nullable BigDecimal base) {
    return base == null ? null : alignment.amount(base);
  }

  private static Period period(StoredObservation fact) {
    return Objects.requireNonNull(fact.period());
  }
}
