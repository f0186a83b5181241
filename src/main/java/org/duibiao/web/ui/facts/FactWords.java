package org.duibiao.web.ui.facts;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Instrument;
import org.duibiao.catalog.MeasureCategory;
import org.duibiao.catalog.RegionId;
import org.duibiao.comparison.Trust;
import org.duibiao.document.DocumentKind;
import org.duibiao.extraction.Aspect;
import org.duibiao.extraction.Kind;
import org.duibiao.extraction.Measure;
import org.duibiao.quantity.Bound;
import org.duibiao.quantity.Period;
import org.duibiao.store.ReviewState;
import org.duibiao.store.StoredMeasure;
import org.duibiao.store.StoredObservation;
import org.duibiao.web.ui.i18n.Words;
import org.jspecify.annotations.Nullable;

/** The fields of facts in the language of the screen. */
public final class FactWords {

  private FactWords() {}

  /**
   * A number in one line, in the language of the screen: 江苏省 · 政策 84 项; Jiangsu · Gross regional product 14.2 (trillion yuan). In
   * Chinese the indicator is in the document's words, in English only one that is not catalogued.
   */
  public static String title(StoredObservation fact, Catalog catalog) {
    return region(fact.region(), fact.regionName(), catalog) + " · " + indicator(fact, catalog) + " "
        + org.duibiao.report.Words.withUnit(sign(fact.bound()) + plain(fact.value())
            + (fact.valueHigh() == null ? "" : "—" + plain(fact.valueHigh())), fact.unit(), Words.language());
  }

  /** A measure in one line. */
  public static String title(StoredMeasure measure, Catalog catalog) {
    return region(measure.region(), measure.regionName(), catalog) + " · " + measure.title();
  }

  private static String region(@Nullable RegionId id, String name, Catalog catalog) {
    return id == null ? region(name) : catalog.region(id).map(Words::of).orElse(name);
  }

  /** Without the region in front of it, which has been said. */
  private static String indicator(StoredObservation fact, Catalog catalog) {
    if (!Words.chinese() && fact.indicator() != null) {
      return catalog.indicator(fact.indicator()).map(Words::of).orElse(fact.label());
    }
    boolean twice = fact.label().startsWith(fact.regionName()) && fact.label().length() > fact.regionName().length();
    return twice ? fact.label().substring(fact.regionName().length()) : label(fact);
  }

  /** ≥1833.9亿元; for a range both ends. */
  public static String number(StoredObservation fact) {
    return number(fact.bound(), fact.value(), fact.valueHigh(), fact.unit());
  }

  public static String number(Bound bound, BigDecimal value, @Nullable BigDecimal high, String unit) {
    return sign(bound) + plain(value) + (high == null ? "" : "–" + plain(high)) + unit;
  }

  /** Nothing for an exact number. */
  public static String sign(Bound bound) {
    return switch (bound) {
      case EXACT -> "";
      case AT_LEAST -> "≥";
      case MORE_THAN -> ">";
      case AT_MOST -> "≤";
      case LESS_THAN -> "<";
      case ABOUT -> "≈";
    };
  }

  public static String bound(Bound bound) {
    return Words.t("bound." + bound.name().toLowerCase(Locale.ROOT));
  }

  public static String period(@Nullable Period period) {
    return switch (period) {
      case null -> Words.t("fact.noPeriod");
      case Period.Year(int year) -> Words.t("fact.year", year);
      case Period.Month(YearMonth month) -> Words.t("fact.month", month.getYear(), month.getMonthValue());
      case Period.Months(YearMonth first, YearMonth last) -> Words.t("fact.months", first.getYear(), first.getMonthValue(),
          last.getYear(), last.getMonthValue());
      case Period.Years(int first, int last) -> Words.t("fact.years", first, last);
    };
  }

  /** The indicator in the document's words, or that it is not certain. */
  public static String label(StoredObservation fact) {
    return fact.label().isEmpty() ? Words.t("fact.noIndicator") : fact.label();
  }

  public static String region(String name) {
    return name.isEmpty() ? Words.t("fact.noRegion") : name;
  }

  public static String kind(Kind kind) {
    return Words.t("kind." + kind.id());
  }

  public static String kind(DocumentKind kind) {
    return Words.of(kind);
  }

  public static String aspect(Aspect aspect) {
    return Words.of(aspect);
  }

  public static String status(Measure.Status status) {
    return Words.t("fact.status." + status.id());
  }

  public static String category(MeasureCategory category) {
    return Words.of(category);
  }

  public static String categories(Set<MeasureCategory> categories) {
    return categories.stream().map(FactWords::category).collect(Collectors.joining(Words.t("app.comma")));
  }

  public static String instrument(Instrument instrument) {
    return Words.of(instrument);
  }

  public static String instruments(Set<Instrument> instruments) {
    return instruments.stream().map(FactWords::instrument).collect(Collectors.joining(Words.t("app.comma")));
  }

  /** With a sign in front, so that it is not told by colour alone. */
  public static String review(ReviewState state) {
    return Words.t("fact.review." + state.name().toLowerCase(Locale.ROOT));
  }

  /** How sure the reading is, and what that means for where it is shown. */
  public static String confidence(double confidence) {
    String words = confidence >= Trust.SHOWN ? "fact.sure" : confidence >= Trust.WORTH_A_REVIEW ? "fact.waits" : "fact.unsure";
    return Words.t(words, Math.round(confidence * 100));
  }

  /** Without zeros that say nothing. */
  public static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
