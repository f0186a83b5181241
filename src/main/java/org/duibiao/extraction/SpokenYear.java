package org.duibiao.extraction;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duibiao.document.Document;
import org.duibiao.document.DocumentKind;
import org.duibiao.document.Section;
import org.duibiao.document.SectionLabel;

/**
 * The year in which a document without a date speaks.
 *
 * @param year 0 if nothing tells
 * @param guessed whether only the name of the file says so
 * @param reviews whether the text tells of the year before it was printed more than of its own
 */
record SpokenYear(int year, boolean guessed, boolean reviews) {

  private static final SpokenYear UNKNOWN = new SpokenYear(0, false, false);
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}(?=年)");
  private static final Pattern BEFORE = Pattern.compile("年(?:底|末|[0-9]{1,2}月底?)?[以之]?前(?![一二三四五六七八九十两几0-9])|年以来");
  private static final Pattern YEAR_IN_NAME = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?:(?!\\d)|(?=\\d{4}(?!\\d)))");
  private static final Pattern PLAN = Pattern.compile("十([一二三四五])五");
  /** The years of a plan in its title: （2023—2027年）. */
  private static final Pattern SPAN = Pattern.compile("((?:19|20)\\d{2})年?[—–\\-－~至～](?:19|20)\\d{2}年");
  private static final Pattern SUMMARY = Pattern.compile("年(?:度)?(?:[^，。]{0,8}工作(?:总结|情况)|[^，。]{0,10}执行情况)(?!.*20\\d{2}年)");
  /** A report on a part of its own year: 2021年上半年工作总结. */
  private static final Pattern PART_OF_YEAR = Pattern.compile("年度?(?:上半年|前?[一二三]个?季度|[0-9]{1,2}[—–\\-－~至～][0-9]{1,2}月|前[0-9一二三四五六七八九十]{1,2}个月)");
  /** A report on some years that are over: 工作回顾（2016—2020年）. */
  private static final Pattern REVIEWED = Pattern.compile("(?:回顾|总结|成就).{0,4}" + SPAN.pattern() + "|" + SPAN.pattern() + ".{0,12}(?:回顾|总结|成就)");
  private static final Pattern DRAFT = Pattern.compile("十[一二三四五]五”?规划(?:纲要)?[（(]?草案");
  private static final Pattern THIS_YEAR = Pattern.compile("今年是[^。\\n]{0,60}");
  private static final Pattern POSITION = Pattern.compile("十[一二三四五]五”?[^。，\\n]{0,8}?(开局|起步|第一年|第二年|第三年|第四年|中期|收官|最后一年)");
  private static final Map<String, Integer> POSITIONS = Map.of("开局", 0, "起步", 0, "第一年", 0, "第二年", 1, "第三年", 2, "中期", 2,
      "第四年", 3, "收官", 4, "最后一年", 4);
  /** Figures of some months, which news of a spring can only have of the year itself. */
  private static final Pattern THIS_YEARS = Pattern.compile("一季度|今年以来|截至(?:今年)?[1-4]月|1[—–\\-－~至～][2-4]月|前[两二三四]个月");
  private static final Pattern ANNIVERSARY = Pattern.compile("(新中国成立|人民共和国成立|共产党成立|建党|改革开放)(\\d{2,3})周年");
  private static final Map<String, Integer> BEGINNINGS = Map.of("新中国成立", 1949, "人民共和国成立", 1949, "共产党成立", 1921, "建党", 1921,
      "改革开放", 1978);

  /** The surest clue decides: headings, what 今年 is said to be, the file's name where the text agrees, the years named, the name alone. */
  static SpokenYear of(Document document) {
    SpokenYear spoken = spoken(document);
    if (document.metadata().kindOrOther() == DocumentKind.WORK_REPORT && document.metadata().date() == null && spoken.year() > 0 && looksAhead(document)) {
      return new SpokenYear(spoken.year() + 1, spoken.guessed(), false);
    }
    LocalDate date = document.metadata().date();
    return date == null || document.metadata().kindOrOther() != DocumentKind.NEWS ? spoken : new SpokenYear(spoken.year(), spoken.guessed(), reviews(document.text().text(), date.getYear()));
  }

  /** Whether a report that looks back on its own year, 一、今年工作回顾, plans for the next by its headings: 二、明年主要目标. */
  private static boolean looksAhead(Document document) {
    String text = document.text().text();
    return document.sections().stream().map(section -> section.heading().of(text)).anyMatch(heading -> heading.contains("明年"))
        && document.sections().stream().map(section -> section.heading().of(text)).anyMatch(heading -> heading.contains("今年"));
  }

  private static boolean reviews(String text, int printed) {
    if (THIS_YEARS.matcher(text).find()) {
      return false;
    }
    int before = said(text, (printed - 1) + "年") + said(text, "去年");
    return (before > 1 || before == 1 && text.contains("全年")) && before > said(text, printed + "年(?!\\d)") - 1 + said(text, "今年");
  }

  private static int said(String text, String words) {
    return (int) Pattern.compile(words).matcher(text).results().count();
  }

  private static SpokenYear spoken(Document document) {
    int year = headed(document);
    String text = document.text().text();
    if (year == 0) {
      year = thisYear(text);
    }
    if (year > 0) {
      return new SpokenYear(year, false, false);
    }
    int[] counts = counts(text);
    int filed = filed(document.name());
    boolean over = filed > 0 && counts[filed] == 0 && counts[filed - 1] > 1 && document.metadata().kindOrOther() != DocumentKind.WORK_REPORT && !text.contains("今年");
    if (over) {
      // A paper filed in a year that it never names tells of the year before: 2013年，全市…，对2013年度先进予以表彰.
      return new SpokenYear(filed - 1, false, false);
    }
    if (filed > 0 && counts[filed] + counts[filed - 1] > 0) {
      return new SpokenYear(filed, false, false);
    }
    int named = latest(counts, 2);
    if (named == 0 && filed == 0) {
      named = latest(counts, 1);
    }
    named = named == 0 && filed == 0 && document.metadata().title() != null ? begins(document.metadata().title().value()) : named;
    return named > 0 ? new SpokenYear(named, false, false) : filed > 0 ? new SpokenYear(filed, true, false) : UNKNOWN;
  }

  /** The first year {@code text} names as …年; 0 if it names none. */
  static int named(String text) {
    Matcher m = YEAR.matcher(text);
    return m.find() ? Integer.parseInt(m.group()) : 0;
  }

  /** The first year of the span that the title of a plan names, 规划（2021—2035年）; 0 if it names none. */
  static int begins(String title) {
    Matcher span = SPAN.matcher(title);
    return span.find() ? Integer.parseInt(span.group(1)) : 0;
  }

  /** The year in which a report speaks by its title: 2022年工作情况和2023年打算 in 2023, 2022年工作总结 too; 0 if it names none. */
  static int spokenIn(String title) {
    Matcher m = YEAR.matcher(title);
    int last = 0;
    while (m.find()) {
      last = Integer.parseInt(m.group());
    }
    boolean back = !PART_OF_YEAR.matcher(title).find() && SUMMARY.matcher(title).find() && named(title) == last || REVIEWED.matcher(title).find();
    return last > 0 && back ? last + 1 : last;
  }

  /** 二、2018年目标任务 is spoken in 2018, 一、2017年工作回顾 too; so is a look-back on the plan that ended before. */
  private static int headed(Document document) {
    boolean report = document.metadata().kindOrOther() == DocumentKind.WORK_REPORT;
    int planned = 0;
    for (Section section : document.sections()) {
      String heading = section.heading().of(document.text().text());
      boolean back = section.label() == SectionLabel.LOOK_BACK;
      boolean ahead = section.label() == SectionLabel.PLAN || section.label() == SectionLabel.GOAL;
      int named = named(heading);
      if (named > 0 && (back || section.label() == SectionLabel.PLAN)) {
        return report && back ? named + 1 : named;
      }
      Matcher plan = PLAN.matcher(heading);
      if (report && planned == 0 && (back || ahead) && plan.find()) {
        planned = first(plan.group()) + (back ? 5 : 0);
      }
    }
    return planned;
  }

  private static int thisYear(String text) {
    Matcher said = THIS_YEAR.matcher(text);
    while (said.find()) {
      Matcher position = POSITION.matcher(said.group());
      if (position.find()) {
        return first(position.group()) + POSITIONS.getOrDefault(position.group(1), 0);
      }
      Matcher anniversary = ANNIVERSARY.matcher(said.group());
      if (anniversary.find()) {
        return BEGINNINGS.getOrDefault(anniversary.group(1), 0) + Integer.parseInt(anniversary.group(2));
      }
    }
    Matcher draft = DRAFT.matcher(text);
    return draft.find() ? first(draft.group()) : 0;
  }

  private static int first(String plan) {
    Matcher m = PLAN.matcher(plan);
    return m.find() ? 2006 + 5 * "一二三四五".indexOf(m.group(1)) : 0;
  }

  /** How often each year is named other than as an aim (到…年, …年底前), the beginning (…年以来) or the end of a span or what is compared with; 截至…年 is none. */
  private static int[] counts(String text) {
    int[] counts = new int[2100];
    Matcher m = YEAR.matcher(text);
    while (m.find()) {
      char before = m.start() == 0 ? ' ' : text.charAt(m.start() - 1);
      boolean soFar = before == '至' && m.start() > 1 && text.charAt(m.start() - 2) == '截';
      if (soFar || "到至比较同与由从于—–-".indexOf(before) < 0 && !BEFORE.matcher(text).region(m.end(), text.length()).lookingAt()) {
        counts[Integer.parseInt(m.group())]++;
      }
    }
    return counts;
  }

  private static int latest(int[] counts, int times) {
    for (int year = counts.length - 1; year >= 1949; year--) {
      if (counts[year] >= times) {
        return year;
      }
    }
    return 0;
  }

  /** The one year a file's name has; 0 if it has none or several. */
  private static int filed(String name) {
    var years = new TreeSet<Integer>();
    Matcher m = YEAR_IN_NAME.matcher(name);
    while (m.find()) {
      years.add(Integer.parseInt(m.group()));
    }
    return years.size() == 1 && years.first() >= 1949 ? years.first() : 0;
  }
}
