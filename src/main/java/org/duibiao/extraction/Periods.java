package org.duibiao.extraction;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duibiao.quantity.Period;
import org.duibiao.text.Finder;
import org.jspecify.annotations.Nullable;

/** Reads what the words of a clause say about time. {@code year} is the year the document speaks in. */
final class Periods {

  private static final Finder LEADING = Finder.of(
      "^(?:[到至截自从在]*(?:[0-9０-９]{4}[—–\\-－~至～]?)?[0-9０-９]{4}年(?:度|底前?|末前?|初|以来|来|期间|全年|前三季度|上半年|[0-9０-９]{1,2}月(?:底前?|末前?|份)?)?"
      + "|[0-9０-９]{1,2}[—–\\-－~至～][0-9０-９]{1,2}月份?|[0-9０-９]{1,2}月(?:份|当月|末前?|底前?|(?=[\\u4e00-\\u9fff]{4}))|前[0-9０-９一二三四五六七八九十]{1,2}个月|“?十[一二三四五]五”?(?:规划)?(?:时期|期间|末|以来)?|前三季度|上半年|[一二三四]季度)");
  private static final Finder YEARS = Finder.of("([0-9０-９]{4})年?[—–\\-－~至～]([0-9０-９]{4})年");
  private static final Finder YEAR = Finder.of("([0-9０-９]{4})年(?:([0-9０-９]{1,2})月)?");
  private static final Finder MONTHS = Finder.of("([0-9０-９]{1,2})月?[—–\\-－~至～]([0-9０-９]{1,2})月");
  private static final Finder PLAN = Finder.of("[“‘]?十([一二三四五六])五[”’]?(?:规划)?(时期|期间|以来|末|期末|规划|发展|工作|五年)?|第十([一二三四五六])个(五年)");

  /** 三年内培训1.5万人次: a span that begins now; not what holds for each case, 认定后三年内. */
  private static final Finder WITHIN = Finder.of("(?:(?<=^|力争|争取|用|未来|今后|计划)|^)([两三四五])年(?:内|时间|左右时间|左右的时间)(?!累计)");

  private static final Finder TERM = Finder.of(
      "(?<![近连续第])([两二三四五六七八])年(?:来|间|共|累计)|(?:过去|这|走过的|回首|回顾)的?([两二三四五六七八])年|(?:本届|上届|届)政府");
  private static final Finder TOPIC = Finder.of(
      "^(?:整个|在|预计|全[省市区县]|我[省市区县])?[“‘]?十([一二三四五六])五[”’]?(?:时期|期间)?(以来)?(?![第首末初规目任建收开纲发战蓝的”’、和，])");
  private static final Finder PLAN_END = Finder.of("(?:^|截至|到|至|力争|紧盯|瞄准|锚定|确保)[“‘]?十([一二三四五六])五[”’]?(?:规划)?(?:期末|末|收官)");
  private static final Finder SINCE = Finder.of("^(?:自|从)?([0-9０-９]{4})年以来");
  private static final Finder CONGRESS = Finder.of("^(?:自|从)?党的(十[六七八九]|二十)大以来");
  private static final String CONGRESSES = "六七八九";
  private static final Finder BASE = Finder.of("[比较从由](?:[0-9０-９]{4}年|“?十[一二三四五]五”?(?:规划)?(?:末|期末))");

  private static final Finder FIRST_MONTHS = Finder.of("前([0-9０-９]{1,2}|[一二两三四五六七八九十]{1,2})个月");
  private static final Finder QUARTER = Finder.of("(?<![每前两三逐各])([一二三四])季度");
  private static final Finder MONTH = Finder.of("(?<![0-9０-９年—–\\-－~至～每])([0-9０-９]{1,2})月(?:[0-9０-９]{1,2}日|份|当月|[末底初](?!前)|上旬|中旬|下旬|(?=[，,]))"
      + "|(?<![^市省区县])([0-9０-９]{1,2})月(?=[\\u4e00-\\u9fff]{4})|(?:今年|[已将]于)([0-9０-９]{1,2})月(?!.*[0-9０-９]{4}年)");
  private static final String COUNTED = "一二三四五六七八九十";
  private static final Finder BY_MONTH = Finder.of("截[至止到](?:[今去当]年)?([0-9０-９]{1,2})月|(?<![0-9０-９年])([0-9０-９]{1,2})月(?:底|末)?前");

  /** What makes a year the measure of a number: 是2020年|的2.4倍, 在2020年|的基础上. */
  private static final Pattern TIMES = Pattern.compile("(?:全年|末|底|同期)?(?:的(?:近|约|超)?[0-9０-９.．]+(?:多|余)?倍|的?(?:基础|水平)上)");

  /** How long a time may be that stands between 与 and 相比. */
  private static final int LONGEST_COMPARED = 10;

  private Periods() {}

  /** A time, whether it lies ahead of the document, and the words that say it. */
  record Said(Period period, boolean ahead, String words) {}

  static String withoutLeading(String text) {
    return LEADING.withoutOpening(text);
  }

  /** The last time {@code clause} names that is not merely compared with (比2015年); null where it names none. */
  static @Nullable Said read(String clause, int year) {
    return read(clause, year, year);
  }

  /** The same, where months without a year belong to {@code ofMonths}. */
  static @Nullable Said read(String clause, int year, int ofMonths) {
    if (timeless(clause)) {
      return null;
    }
    Matcher years = YEARS.in(clause);
    if (years != null) {
      int first = number(years.group(1));
      int last = number(years.group(2));
      if (first <= last) {
        return new Said(new Period.Years(first, last), last > year, years.group());
      }
    }
    Matcher within = year < 9999 ? WITHIN.in(clause) : null;
    if (within != null) {
      return new Said(new Period.Years(year, year + "一二三四五".indexOf(within.group(1)) + (within.group(1).equals("两") ? 2 : 0)), true, within.group());
    }
    Said topic = topic(clause, year);
    if (topic != null) {
      return topic;
    }
    Said said = null;
    for (Matcher m = YEAR.in(clause); m != null; m = YEAR.in(clause, m.end())) {
      if (!compared(clause, m.start()) && !TIMES.matcher(clause).region(m.end(), clause.length()).lookingAt()) {
        int stated = number(m.group(1));
        boolean asOf = m.group(2) != null && number(m.group(2)) >= 1 && number(m.group(2)) <= 12;
        Period period = asOf ? new Period.Month(YearMonth.of(stated, number(m.group(2)))) : new Period.Year(stated);
        boolean since = clause.startsWith("以来", m.end());
        if (stated >= 1949 && stated < 2100 && !since) {
          said = new Said(period, stated > year, m.group());
        }
      }
    }
    int stated = said == null ? ofMonths : said.period().lastYear();
    Matcher months = MONTHS.in(clause);
    if (months != null && !compared(clause, months.start())) {
      int first = number(months.group(1));
      int last = number(months.group(2));
      if (first >= 1 && first <= last && last <= 12 && stated < 9999) {
        return new Said(months(stated, first, last), stated > year, months.group());
      }
    }
    Said part = part(clause, stated, stated > year && year != 9999);
    if (part != null) {
      return part;
    }
    Matcher by = said == null && stated < 9999 ? BY_MONTH.in(clause) : null;
    if (by != null) {
      int month = number(by.group(1) != null ? by.group(1) : by.group(2));
      return month >= 1 && month <= 12 ? new Said(new Period.Month(YearMonth.of(stated, month)), false, by.group()) : null;
    }
    return said;
  }

  /** Whether a clause has none of the characters that every time has one of: 2020年, 9月份, 一季度, “十四五”, 党的十九大以来. Most have none. */
  private static boolean timeless(String clause) {
    for (int i = 0; i < clause.length(); i++) {
      switch (clause.charAt(i)) {
        case '年', '月', '季', '五', '党' -> {
          return false;
        }
        default -> {}
      }
    }
    return true;
  }

  /** A part of the year {@code stated}: 前三季度, 上半年, 前4个月, 一季度, 9月份; null where the clause names none. */
  private static @Nullable Said part(String clause, int stated, boolean ahead) {
    if (stated >= 9999) {
      return null;
    }
    if (opens(clause, "前三季度")) {
      return new Said(months(stated, 1, 9), ahead, "前三季度");
    }
    if (opens(clause, "上半年")) {
      return new Said(months(stated, 1, 6), ahead, "上半年");
    }
    if (opens(clause, "下半年")) {
      return new Said(months(stated, 7, 12), ahead, "下半年");
    }
    Matcher m = FIRST_MONTHS.in(clause);
    if (m != null && !compared(clause, m.start())) {
      String count = m.group(1).replace('两', '二');
      int last = COUNTED.indexOf(count.charAt(0)) < 0 ? number(count) : count.length() == 1 ? COUNTED.indexOf(count) + 1
          : 10 + COUNTED.indexOf(count.charAt(1)) + 1;
      return last >= 1 && last <= 12 ? new Said(months(stated, 1, last), ahead, m.group()) : null;
    }
    m = QUARTER.in(clause);
    if (m != null && !compared(clause, m.start())) {
      int quarter = COUNTED.indexOf(m.group(1));
      return new Said(months(stated, 3 * quarter + 1, 3 * quarter + 3), ahead, m.group());
    }
    m = MONTH.in(clause);
    if (m != null && !compared(clause, m.start())) {
      int month = number(m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3));
      return month >= 1 && month <= 12 ? new Said(new Period.Month(YearMonth.of(stated, month)), ahead, m.group()) : null;
    }
    return null;
  }

  private static Period months(int year, int first, int last) {
    return new Period.Months(YearMonth.of(year, first), YearMonth.of(year, last));
  }

  /** A span that a clause opens with: “十一五”累计…, 2005年以来, 党的十八大以来; {@code year} is the one that has not ended yet. */
  private static @Nullable Said topic(String clause, int year) {
    Matcher m = TOPIC.opening(clause);
    if (m != null) {
      int first = 2001 + 5 * ("一二三四五六".indexOf(m.group(1)) + 1);
      int last = m.group(2) != null && first + 4 >= year && first < year ? year - 1 : first + 4;
      return new Said(new Period.Years(first, last), last >= year, m.group());
    }
    m = PLAN_END.in(clause);
    if (m != null && !compared(clause, m.start())) {
      int last = 2005 + 5 * ("一二三四五六".indexOf(m.group(1)) + 1);
      return new Said(new Period.Year(last), last >= year, m.group());
    }
    if (year == 9999) {
      return null;
    }
    m = SINCE.opening(clause);
    if (m != null && number(m.group(1)) < year) {
      return new Said(new Period.Years(number(m.group(1)), year - 1), false, m.group());
    }
    m = CONGRESS.opening(clause);
    if (m != null) {
      int first = m.group(1).equals("二十") ? 2022 : 2002 + 5 * CONGRESSES.indexOf(m.group(1).charAt(1));
      return first < year ? new Said(new Period.Years(first, year - 1), false, m.group()) : null;
    }
    return null;
  }

  /** The span of years {@code text} looks back on: 五年来, 过去六年, 本届政府; null where it names none. */
  static Period.@Nullable Years term(String text, int year) {
    Matcher m = TERM.in(text);
    if (m == null) {
      return null;
    }
    String count = m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : "五";
    int years = count.equals("两") ? 2 : "一二三四五六七八".indexOf(count) + 1;
    return new Period.Years(year - years, year - 1);
  }

  /** The year {@code clause} compares with: 比2015年, 较“十二五”末; 0 where it compares with none. */
  static int base(String clause) {
    Matcher m = BASE.in(clause);
    if (m == null) {
      return 0;
    }
    String words = m.group();
    int plan = words.indexOf("五", 2) < 0 || !words.contains("十") ? -1 : "一二三四五".indexOf(words.charAt(words.indexOf('十') + 1));
    return plan >= 0 ? 2005 + 5 * plan + 5 : number(words.substring(1, 5));
  }

  /** The span a five-year plan named in {@code text} covers; null where none is named. */
  static Period.@Nullable Years plan(String text) {
    for (Matcher m = PLAN.in(text); m != null; m = PLAN.in(text, m.end())) {
      if (!compared(text, m.start()) && (m.group(2) != null || m.group(3) != null)) {
        int first = 2001 + 5 * ("一二三四五六".indexOf(m.group(3) != null ? m.group(3) : m.group(1)) + 1);
        return new Period.Years(first, first + 4);
      }
    }
    return null;
  }

  /** Whether {@code words} stand where a clause names its time: 今年上半年, 2020年前三季度, not within a name. */
  private static boolean opens(String clause, String words) {
    int at = clause.indexOf(words);
    return at >= 0 && (at <= 4 || clause.charAt(at - 1) == '年') && !compared(clause, at);
  }

  private static boolean compared(String text, int at) {
    for (int i = at - 1; i >= 0 && i >= at - 3; i--) {
      if ("比较从由自以含".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    int end = text.indexOf("相比", at);
    return end > at && end - at <= LONGEST_COMPARED && at > 0 && "与同和跟".indexOf(text.charAt(at - 1)) >= 0;
  }

  private static int number(String digits) {
    return Integer.parseInt(java.text.Normalizer.normalize(digits, java.text.Normalizer.Form.NFKC));
  }
}
