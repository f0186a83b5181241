package org.duibiao.quantity;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time a number is about. Its text form is the one used in files: {@code 2021}, {@code 2021-10} (in or as of that month),
 * {@code 2021-01/2021-10}, {@code 2016/2020}.
 */
public sealed interface Period {

  /** One calendar year. */
  record Year(int year) implements Period {
    @Override
    public String toString() {
      return "%04d".formatted(year);
    }
  }

  /** In, or as of, one month. */
  record Month(YearMonth month) implements Period {
    @Override
    public String toString() {
      return month.toString();
    }
  }

  /** From the first to the last of some months, both included: 1—10月, 上半年. */
  record Months(YearMonth first, YearMonth last) implements Period {
    public Months {
      if (last.isBefore(first)) {
        throw new IllegalArgumentException(last + " is before " + first);
      }
    }

    @Override
    public String toString() {
      return first + "/" + last;
    }
  }

  /** From the first to the last of some years, both included: 五年来, “十三五”时期. */
  record Years(int first, int last) implements Period {
    public Years {
      if (last < first) {
        throw new IllegalArgumentException(last + " is before " + first);
      }
    }

    @Override
    public String toString() {
      return "%04d/%04d".formatted(first, last);
    }
  }

  Pattern TEXT = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:/(\\d{4})(?:-(\\d{2}))?)?");

  /** The year in which the period ends: the year a comparison puts the number under. */
  default int lastYear() {
    return switch (this) {
      case Year(int year) -> year;
      case Month(YearMonth month) -> month.getYear();
      case Months(YearMonth _, YearMonth last) -> last.getYear();
      case Years(int _, int last) -> last;
    };
  }

  /** The year in which the period begins. */
  default int firstYear() {
    return switch (this) {
      case Year(int year) -> year;
      case Month(YearMonth month) -> month.getYear();
      case Months(YearMonth first, YearMonth _) -> first.getYear();
      case Years(int first, int _) -> first;
    };
  }

  /**
   * Reads the text form.
   *
   * @throws IllegalArgumentException if {@code text} is not one
   */
  static Period parse(String text) {
    Matcher m = TEXT.matcher(text);
    if (!m.matches() || m.group(3) != null && (m.group(2) == null) != (m.group(4) == null)) {
      throw new IllegalArgumentException("Not a period: " + text);
    }
    int year = Integer.parseInt(m.group(1));
    if (m.group(3) == null) {
      return m.group(2) == null ? new Year(year) : new Month(YearMonth.of(year, Integer.parseInt(m.group(2))));
    }
    int last = Integer.parseInt(m.group(3));
    return m.group(2) == null
        ? new Years(year, last)
        : new Months(YearMonth.of(year, Integer.parseInt(m.group(2))), YearMonth.of(last, Integer.parseInt(m.group(4))));
  }
}
