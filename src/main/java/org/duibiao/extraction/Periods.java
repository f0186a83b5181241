package org.duibiao.extraction;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duibiao.quantity.Period;
import org.jspecify.annotations.Nullable;

/** Reads what the words of a clause say about time. {@code year} is the year the document speaks in. */
final class Periods {

  private static final Pattern LEADING = Pattern.compile(
      "^(?:[到至截自从在]*(?:[0-9０-９]{4}[—–\\-－至～]?)?[0-9０-９]{4}年(?:度|底|末|初|以来|来|期间|全年|前三季度|上半年|[0-9０-９]{1,2}月(?:底|末|份)?)?"
      + "|[0-9０-９]{1,2}[—–\\-－至][0-9０-９]{1,2}月份?|“?十[一二三四五]五”?(?:规划)?(?:时期|期间|末|以来)?|前三季度|上半年|[一二三四]季度)");
  private static final Pattern YEARS = Pattern.compile("([0-9０-９]{4})年?[—–\\-－至～]([0-9０-９]{4})年");
  private static final Pattern YEAR = Pattern.compile("([0-9０-９]{4})年(?:([0-9０-９]{1,2})月)?");
  private static final Pattern MONTHS = Pattern.compile("([0-9０-９]{1,2})[—–\\-－至～]([0-9０-９]{1,2})月");
  private static final Pattern PLAN = Pattern.compile("“?十([一二三四五])五”?(?:规划)?(时期|期间|以来|末|期末)?");

  private Periods() {}

  /** A time and whether it lies ahead of the document. */
  record Said(Period period, boolean ahead) {}

  static String withoutLeading(String text) {
    Matcher m = LEADING.matcher(text);
    return m.lookingAt() ? text.substring(m.end()) : text;
  }

  /** The last time {@code clause} names that is not merely compared with (比2015年); null where it names none. */
  static @Nullable Said read(String clause, int year) {
    Matcher years = YEARS.matcher(clause);
    if (years.find()) {
      int first = number(years.group(1));
      int last = number(years.group(2));
      if (first <= last) {
        return new Said(new Period.Years(first, last), last > year);
      }
    }
    Said said = null;
    Matcher m = YEAR.matcher(clause);
    while (m.find()) {
      if (!compared(clause, m.start())) {
        int stated = number(m.group(1));
        boolean asOf = m.group(2) != null && number(m.group(2)) >= 1 && number(m.group(2)) <= 12;
        Period period = asOf ? new Period.Month(YearMonth.of(stated, number(m.group(2)))) : new Period.Year(stated);
        if (stated >= 1949 && stated < 2100) {
          said = new Said(period, stated > year);
        }
      }
    }
    int stated = said == null ? year : said.period().lastYear();
    Matcher months = MONTHS.matcher(clause);
    if (months.find() && !compared(clause, months.start())) {
      int first = number(months.group(1));
      int last = number(months.group(2));
      if (first >= 1 && first <= last && last <= 12) {
        return new Said(new Period.Months(YearMonth.of(stated, first), YearMonth.of(stated, last)), stated > year);
      }
    }
    if (clause.contains("前三季度")) {
      return new Said(new Period.Months(YearMonth.of(stated, 1), YearMonth.of(stated, 9)), stated > year);
    }
    if (clause.contains("上半年") && !clause.contains("比上半年")) {
      return new Said(new Period.Months(YearMonth.of(stated, 1), YearMonth.of(stated, 6)), stated > year);
    }
    return said;
  }

  /** The span a five-year plan named in {@code text} covers; null where none is named. */
  static Period.@Nullable Years plan(String text) {
    Matcher m = PLAN.matcher(text);
    while (m.find()) {
      if (!compared(text, m.start()) && m.group(2) != null) {
        int first = 2001 + 5 * ("一二三四五".indexOf(m.group(1)) + 1);
        return new Period.Years(first, first + 4);
      }
    }
    return null;
  }

  private static boolean compared(String text, int at) {
    for (int i = at - 1; i >= 0 && i >= at - 3; i--) {
      if ("比较从由自以".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static int number(String digits) {
    return Integer.parseInt(java.text.Normalizer.normalize(digits, java.text.Normalizer.Form.NFKC));
  }
}
