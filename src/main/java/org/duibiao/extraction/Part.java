package org.duibiao.extraction;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.duibiao.document.Document;
import org.duibiao.document.DocumentKind;
import org.duibiao.document.Section;
import org.duibiao.document.SectionLabel;
import org.duibiao.extraction.Ground.From;
import org.duibiao.quantity.Period;
import org.duibiao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a section and its paper say of the time, before a word of it is read.
 *
 * @param kind the kind of paper
 * @param title empty where there is none
 * @param titled the first year the title names, 0 if none
 * @param year the year the paper speaks in, 0 if nothing tells
 * @param headed the first year the headings name, 0 if none
 * @param reviews whether the text, printed early in a year, tells of the year before rather than of one event
 */
record Part(Document document, int section, DocumentKind kind, SectionLabel label, String title, int titled, int year, String headings, int headed, boolean reviews) {

  /** A notice that says what is to be done: 关于促进外贸稳定增长的若干措施. */
  private static final Pattern POLICY = Pattern.compile(".*(?:(?:若干|政策|扶持|奖励|优惠|补贴|资助|条)[^，。]{0,6}(?:政策|措施|意见|规定|办法|细则)"
      + "|(?:支持|促进|鼓励|扶持|推动|推进|加快)[^。]{2,40}(?:政策|措施|意见|办法|规定|细则))[》”]?(?:的?通知)?(?:[(（][^)）]{1,8}[)）])?");
  /** From which month on a report may look back on the year it is written in. */
  private static final int YEAR_ENDS = 11;
  /** The same where its title names the next year. */
  private static final int AUTUMN = 9;
  /** Up to which month news may give the figures of the year before as those of today. */
  private static final int EARLY = 4;
  /** News of a plan tell what it aims at: 甲市出台制造业三年行动计划. */
  private static final Pattern OF_PLAN = Pattern.compile("(?:出台|印发|发布|公布)[^，。 ]{0,30}(?:规划|计划|方案|纲要)[》”」]*$|(?:规划|计划|方案|纲要)[》”」]*(?:正式)?(?:出台|印发|发布|公布|出炉)(?: |$)|^(?!.*(?:完成|实现|超额|提前|达到)).*目标(?:任务)?(?:[（(][^）)]{1,14}[）)])?$");
  private static final Pattern EVENT = Pattern.compile("签约|开工|开幕|举行|举办|召开|仪式|发布会|会议|竣工|揭牌");
  private static final Pattern MEETS_PLAN = Pattern.compile("(?:完成|实现|确保|落实)[^ ]{0,6}\\d{4}年[^ ]{0,10}(?:计划|目标|任务|预算)");
  private static final Pattern NEXT = Pattern.compile("下一?步|打算|今后|接下来|后续");
  private static final Pattern MONTH_FIRST = Pattern.compile("^(?:\\d{4}年)?\\d{1,2}月份");
  private static final Pattern CONSEQUENCES = Pattern.compile("结果运用|奖惩|奖励|表扬|工作要求|下一步|有关要求|整改要求");

  static Part of(Document document, int section, SpokenYear spoken) {
    LocalDate date = document.metadata().date();
    var stated = document.metadata().title();
    String title = stated == null ? "" : stated.value();
    int titled = document.metadata().kindOrOther() == DocumentKind.WORK_REPORT ? SpokenYear.spokenIn(title) : SpokenYear.named(title);
    int begins = document.metadata().kindOrOther() == DocumentKind.PLAN ? SpokenYear.begins(title) : 0;
    titled = begins > 0 ? begins : titled;
    String headings = String.join(" ", document.path(section));
    SectionLabel label = document.sections().isEmpty() ? SectionLabel.OTHER : document.sections().get(section).label();
    int year = date != null ? yearOf(date, document.metadata().written() != null, document.metadata().kindOrOther(), titled, spoken.year()) : titled > 0 ? titled : numbered(document, spoken);
    return new Part(document, section, document.metadata().kindOrOther(), label, title, titled, year, headings, SpokenYear.named(headings),
        date != null && date.getMonthValue() <= EARLY && spoken.reviews() && !EVENT.matcher(title).find());
  }

  /**
   * The year a dated paper speaks in: a report written when its year ends, 2015年工作总结及2016年打算 of November, speaks in the next, and so does
   * any that was {@code held} in December.
   */
  private static int yearOf(LocalDate date, boolean held, DocumentKind kind, int titled, int spoken) {
    int next = date.getYear() + 1;
    int month = date.getMonthValue();
    boolean early = kind == DocumentKind.WORK_REPORT && (titled == next && month >= AUTUMN || titled == 0 && month >= YEAR_ENDS && (spoken == next || held && month == 12));
    return early ? next : date.getYear();
  }

  /** The year of a paper without a date: that of its number, 〔2020〕, or else the one it speaks in. */
  private static int numbered(Document document, SpokenYear spoken) {
    var number = document.metadata().number();
    int year = number == null ? 0 : SpokenYear.named(number.value().replaceFirst(".*[〔\\[（(【](\\d{4})[〕\\]）)】].*", "$1年"));
    return year > 0 ? year : spoken.year();
  }

  boolean ahead() {
    return label == SectionLabel.PLAN || label == SectionLabel.GOAL;
  }

  /** Whether the paper is a policy: what it grants and asks for is no statistic, what it aims at is a target. */
  static boolean policy(Document document) {
    var stated = document.metadata().title();
    return document.metadata().kindOrOther() == DocumentKind.NOTICE && stated != null && POLICY.matcher(stated.value()).matches();
  }

  /** Whether the paper as a whole says what is to be done. */
  boolean planned() {
    return kind == DocumentKind.PLAN || policy(document) || kind == DocumentKind.NEWS && OF_PLAN.matcher(title).find();
  }

  /** Whether this is what stands before the first heading of a paper that has some. */
  boolean preamble() {
    return section == 0 && document.sections().size() > 2;
  }

  /** Whether the part tells what an assessment of a year that is over leads to: 五、结果运用. */
  boolean consequences() {
    return dated() && CONSEQUENCES.matcher(headings).find();
  }

  /** Whether a report says here by what measures the plan of its year will be met: 三、完成2005年计划的主要措施. */
  boolean carriesOutPlan() {
    return kind == DocumentKind.WORK_REPORT && label == SectionLabel.MEASURES && headed == year && MEETS_PLAN.matcher(headings).find();
  }

  /** Whether a report on what was put right says here what is still to be done. */
  boolean remains() {
    return ahead() && NEXT.matcher(headings).find();
  }

  boolean dated() {
    return document.metadata().date() != null;
  }

  /**
   * The months the title names: 2023年1-6月经济运行情况; one month only for a bulletin or where the title begins with it, 7月份物价上涨, as others
   * name the month they were written in.
   */
  @Nullable Period months() {
    Periods.Said said = Periods.read(title, year);
    if (said == null) {
      return year > 0 && title.contains("上半年") ? new Period.Months(YearMonth.of(year, 1), YearMonth.of(year, 6)) : null;
    }
    boolean ofMonth = kind == DocumentKind.BULLETIN || MONTH_FIRST.matcher(title).find();
    return said.period() instanceof Period.Months || ofMonth && said.period() instanceof Period.Month ? said.period() : null;
  }

  /** What {@code rule} rests on here: a heading that names a time, what the section is for, or the paper's date or title. */
  Ground ground(EraRule rule) {
    List<Section> sections = document.sections();
    for (int i = section; i > 0 && i < sections.size(); i = sections.get(i).parent()) {
      Span heading = sections.get(i).heading();
      String words = document.at(heading);
      if (SpokenYear.named(words) > 0 || Periods.plan(words) != null) {
        return new Ground(rule, From.HEADING, heading);
      }
    }
    boolean labelled = ahead() || label == SectionLabel.LOOK_BACK;
    for (int i = section; labelled && i > 0; i = sections.get(i).parent()) {
      Section outer = sections.get(i);
      if (sections.get(outer.parent()).label() != label) {
        return new Ground(rule, From.SECTION, outer.heading());
      }
    }
    var written = document.metadata().written() != null ? document.metadata().written() : document.metadata().published();
    var stated = written != null ? written : titled > 0 ? document.metadata().title() : null;
    return new Ground(rule, From.DOCUMENT, stated == null || stated.evidence().isEmpty() ? null : stated.evidence());
  }
}
