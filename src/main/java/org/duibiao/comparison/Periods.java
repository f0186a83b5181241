package org.duibiao.comparison;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.duibiao.extraction.Aspect;
import org.duibiao.quantity.Period;

/** What a period covers, and its name in both languages. */
public final class Periods {

  private Periods() {}

  /** How much of a year a period covers. */
  enum Extent {
    FULL_YEAR,
    PART_YEAR,
    OVER_YEARS
  }

  /** 12月 counts as the full year: what stands as of December is the year's figure. */
  static Extent extent(Period period) {
    return switch (period) {
      case Period.Year _ -> Extent.FULL_YEAR;
      case Period.Month(YearMonth month) -> month.getMonthValue() == 12 ? Extent.FULL_YEAR : Extent.PART_YEAR;
      case Period.Months(YearMonth first, YearMonth last) -> first.getYear() != last.getYear()
          ? Extent.OVER_YEARS
          : first.getMonthValue() == 1 && last.getMonthValue() == 12 ? Extent.FULL_YEAR : Extent.PART_YEAR;
      case Period.Years(int first, int last) -> first == last ? Extent.FULL_YEAR : Extent.OVER_YEARS;
    };
  }

  /** What is counted of a period: what was added in December, or its rate, is that of one month. */
  static Extent extent(Period period, Aspect aspect) {
    boolean stands = aspect == Aspect.LEVEL || aspect == Aspect.SHARE || aspect == Aspect.RANK || aspect == Aspect.LIMIT;
    return period instanceof Period.Month && !stands ? Extent.PART_YEAR : extent(period);
  }

  /** The last month a period covers. */
  static YearMonth end(Period period) {
    return switch (period) {
      case Period.Year(int year) -> YearMonth.of(year, 12);
      case Period.Month(YearMonth month) -> month;
      case Period.Months(YearMonth _, YearMonth last) -> last;
      case Period.Years(int _, int last) -> YearMonth.of(last, 12);
    };
  }

  /** 2021年, 2021年1—10月, 2017—2021年. */
  public static String chinese(Period period) {
    return switch (period) {
      case Period.Year(int year) -> year + "年";
      case Period.Month(YearMonth month) -> month.getYear() + "年" + month.getMonthValue() + "月";
      case Period.Months(YearMonth first, YearMonth last) -> first.getYear() == last.getYear()
          ? first.getYear() + "年" + first.getMonthValue() + "—" + last.getMonthValue() + "月"
          : chinese(new Period.Month(first)) + "—" + chinese(new Period.Month(last));
      case Period.Years(int first, int last) -> first + "—" + last + "年";
    };
  }

  /** 2021, January–October 2021, 2017–2021. */
  public static String english(Period period) {
    return switch (period) {
      case Period.Year(int year) -> String.valueOf(year);
      case Period.Month(YearMonth month) -> name(month) + " " + month.getYear();
      case Period.Months(YearMonth first, YearMonth last) -> first.getYear() == last.getYear()
          ? name(first) + "–" + english(new Period.Month(last))
          : english(new Period.Month(first)) + "–" + english(new Period.Month(last));
      case Period.Years(int first, int last) -> first + "–" + last;
    };
  }

  private static String name(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
