package org.duibiao.extraction;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duibiao.quantity.Period;
import org.duibiao.text.Finder;
import org.jspecify.annotations.Nullable;

/**
 * Which time a number is about within the time its text speaks of. Over a span of years what was done belongs to the span, what was
 * reached to its last year; yearly rates always belong to a span.
 */
final class PeriodRule {

  /** 从上年的83.8%, also before the second of two: 从上年的83.8%、85.6%. */
  private static final Pattern LAST_YEAR = Pattern.compile("^(?:上年|去年)(?:末|底|同期)?的?[0-9.%％、：:∶亿万千百元件家个户人和]*$");

  /**
   * A time and what made it so.
   *
   * @param base where in the words before the number the time stands itself; -1 where the text around says it
   */
  record Dated(@Nullable Period period, TimeRule rule, int base) {

    Dated(@Nullable Period period, TimeRule rule) {
      this(period, rule, -1);
    }

    /** Whether the number is where something comes from, which has come about also where an aim is set: 由|45天|压减至20天. */
    boolean start() {
      return rule == TimeRule.START || rule == TimeRule.LAST_YEARS_BASE;
    }
  }

  private static final Finder NOW = Finder.of("目前|现在|当前|现有");

  /** Where something comes from, which is no start in time: 从机关抽调的|62名干部. */
  private static final Pattern SOURCE = Pattern.compile("^[^0-9年月初末期原去前]{2,}的$");

  /** The value that the number behind is compared with: 比2016年的|61%|提高8个百分点. */
  private static final Finder COMPARED = Finder.of("[比较](?:([0-9]{4})年|上年|去年)(?:同期|末)?的$");
  private static final int NEAR_COMPARED = 12;

  private final Words words;

  PeriodRule(Words words) {
    this.words = words;
  }

  /**
   * The period of one number.
   *
   * @param before the words of the clause before the number
   * @param after the words of the clause behind it
   * @param catalogued whether the subject is a series of the catalogue, which is stated by the year
   */
  Dated of(Timeline time, Aspect aspect, Subject subject, String before, String after, boolean catalogued) {
    Period period = time.period();
    if (period == null) {
      return new Dated(null, TimeRule.STATED);
    }
    Matcher compared = COMPARED.in(before, Math.max(0, before.length() - NEAR_COMPARED));
    if (compared != null) {
      int base = compared.group(1) == null ? period.lastYear() - 1 : Integer.parseInt(compared.group(1));
      return new Dated(new Period.Year(base), TimeRule.START, compared.start() + 1);
    }
    int from = Math.max(before.lastIndexOf('由'), before.lastIndexOf('从'));
    if (from >= 0 && LAST_YEAR.matcher(before.substring(from + 1)).find()) {
      return new Dated(new Period.Year(period.lastYear() - 1), TimeRule.LAST_YEARS_BASE, from + 1);
    }
    boolean start = from >= 0 && !SOURCE.matcher(before.substring(from + 1)).find() && (after.contains("到") || after.contains("至") || after.contains("为") || after.contains("跃居"))
        && before.substring(from).chars().noneMatch(c -> c == '到' || c == '至');
    if (start) {
      String base = before.substring(from + 1);
      if (base.startsWith("年初") && period.lastYear() > 0 && !(period instanceof Period.Years)) {
        return new Dated(new Period.Month(YearMonth.of(period.lastYear(), 1)), TimeRule.START, from + 1);
      }
      if (base.startsWith("上月") && period instanceof Period.Month(YearMonth month)) {
        return new Dated(new Period.Month(month.minusMonths(1)), TimeRule.START, from + 1);
      }
      if (NOW.opening(base) != null && time.year() > 0) {
        return new Dated(new Period.Year(time.year()), TimeRule.START, from + 1);
      }
      Periods.Said said = Periods.read(base, 9999);
      if (said == null) {
        said = Periods.read(base, period.lastYear());
      }
      Period.Years span = time.span();
      return said != null ? new Dated(said.period(), TimeRule.START, from + 1)
          : new Dated(new Period.Year(span != null && !time.named() ? span.first() - 1 : period.lastYear() - 1), TimeRule.START);
    }
    if (aspect == Aspect.AVG_GROWTH) {
      return new Dated(yearly(time, period), TimeRule.YEARLY);
    }
    if (!(period instanceof Period.Years span)) {
      return new Dated(period, TimeRule.STATED);
    }
    return throughout(aspect, subject, before, after, catalogued) ? new Dated(span, TimeRule.ACT) : new Dated(new Period.Year(span.last()), TimeRule.STATE);
  }

  private static Period yearly(Timeline time, Period period) {
    int last = period.lastYear();
    if (time.compared() > 0 && time.compared() + 1 < last) {
      return new Period.Years(time.compared() + 1, last);
    }
    Period.Years span = time.span();
    return span != null ? span : period instanceof Period.Year && last % 5 == 0 && time.named() ? new Period.Years(last - 4, last) : period;
  }

  /** Whether the number holds for, or was gathered over, the whole span: 累计, 保持在, 新增, something done. */
  private boolean throughout(Aspect aspect, Subject subject, String before, String after, boolean catalogued) {
    boolean kept = before.endsWith("保持") || before.endsWith("保持在") || before.endsWith("稳定在") || before.endsWith("维持在")
        || before.endsWith("控制在") && aspect == Aspect.SHARE;
    return switch (aspect) {
      case SHARE, RANK -> kept || before.contains("连续");
      case SHARE_CHANGE, INCREASE, GROWTH -> !comparison(before);
      case LEVEL -> before.contains("累计") && !before.contains("累计达") || before.contains("年均") || kept || subject.noun().contains("新增")
          || done(subject, before, after, catalogued);
      case LIMIT -> false;
      case AVG_GROWTH -> true;
    };
  }

  /** Whether a count tells of something done over the span rather than of how things stand at its end. */
  private boolean done(Subject subject, String before, String after, boolean catalogued) {
    boolean yearly = catalogued && words.suffix(subject.noun(), "work").isEmpty() && (subject.action().isEmpty() || subject.action().equals("实现") || subject.action().equals("完成"));
    if (yearly || !words.suffix(before, "state").isEmpty()) {
      return false;
    }
    return !subject.action().isEmpty() || words.first(before, 0, "deed") >= 0
        || subject.behind() && words.first(after, 0, "stative") < 0;
  }

  private static boolean comparison(String before) {
    for (int i = Math.max(0, before.length() - 16); i < before.length(); i++) {
      char c = before.charAt(i);
      if (c == '较' || c == '比' && (i == 0 || before.charAt(i - 1) != '占')
          && (i + 1 == before.length() || "重例率值较武特".indexOf(before.charAt(i + 1)) < 0)) {
        return true;
      }
    }
    return false;
  }
}
