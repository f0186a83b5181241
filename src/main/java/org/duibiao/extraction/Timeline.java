package org.duibiao.extraction;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.regex.Matcher;
import org.duibiao.document.Document;
import org.duibiao.document.DocumentKind;
import org.duibiao.document.Sentence;
import org.duibiao.quantity.Period;
import org.duibiao.text.Finder;
import org.duibiao.text.Span;
import org.jspecify.annotations.Nullable;

/** What time and mood the text is in: from headings and the document's date down to the words of the sentence, the nearest wins. */
final class Timeline {

  private static final Set<String> FIGURES = Set.of("计划投资", "计划总投资", "拟投资", "拟投", "年度计划投资", "年计划投资", "计划开工", "计划新开工", "计划完成", "计划实施");

  /** What has come of a project whose plan was told just before: 年度计划投资155亿元，完成投资|98亿元. */
  private static final Finder CAME = Finder.of("(?:目前|截[至止][^，。]{1,8}?|累计|实际|现|均|上半年|前三季度|一季度|[0-9]{1,2}[—–\\-－~至～][0-9]{1,2}月)?(?:实际)?已?(?:完成投资|完成|到位|新?开工|开复工|占年度|占计划|超序时|超时序)");
  /** What is planned by a verb of any kind, with its number: 计划演出|263场. */
  private static final Finder PLANS = Finder.of("(?<![度年划])计划(?!投资|完成|生育|目标|任务)[\\u4e00-\\u9fff]{2,3}[0-9]");
  private static final Finder BY_NOW = Finder.of("(?:目前|现|累计|实际|截[止至][^，。]{1,8}?)?已(?!列入|纳入|明确|确定|下达|安排|规划|落实)");
  private static final Finder PART_OF_NEXT = Finder.of("明年(?:上半年|下半年|年?底|年?初|[一二三四]季度|[0-9]{1,2}月)");

  /** A title that looks back on a year, whose figures may still be estimates: 2020年工作成绩. */
  private static final Finder LOOKS_BACK = Finder.of("成绩|成就|回顾|总结|综述|巡礼|成效|盘点");

  /** What has not been done by now, though it was planned: 计划新开工项目中5个尚未开工. */
  private static final Finder NOT_YET = Finder.of("尚未|仍未|还未|未能");

  private final Document document;
  private final Words words;
  private final SpokenYear spoken;
  private final Era[] eras;
  private final int[] tops;
  private final Audit audit;
  private final String title;
  private int section;
  private int paragraph = -1;
  private Era era;
  private boolean turned;
  /** Whether the clause to come opens its paragraph. */
  private boolean opens;
  /** Whether the paragraph is one of a list under an aim that the one before set: 到2025年，工业更强。——产值达50亿元. */
  private boolean listed;
  private Periods.@Nullable Said said;
  private @Nullable Ground saidBy;
  private @Nullable Kind mood;
  private @Nullable Ground moodBy;
  private int compared;
  /** Whether the mood rests on what is planned by number: 计划治理150条，已治理120条. */
  private boolean planned;
  /** Whether the mood rests on a figure of one project, 计划投资, which says nothing of what follows the semicolon. */
  private boolean figure;

  Timeline(Document document, Words words) {
    this.document = document;
    this.words = words;
    spoken = SpokenYear.of(document);
    int count = Math.max(1, document.sections().size());
    eras = new Era[count];
    tops = new int[count];
    for (int i = 0; i < count; i++) {
      eras[i] = Era.of(document, i, spoken);
      int parent = document.sections().isEmpty() ? -1 : document.sections().get(i).parent();
      tops[i] = parent <= 0 ? i : tops[parent];
    }
    era = eras[0];
    audit = Audit.of(document);
    title = document.metadata().title() == null ? "" : document.metadata().title().value();
  }

  /** A sentence begins; {@code fresh} if the one before it ended with a full stop. */
  void sentence(Sentence sentence, String text, boolean fresh) {
    if (sentence.section() != section) {
      boolean goesOn = turned && tops[section] == tops[sentence.section()] && eras[sentence.section()].like(eras[section]);
      section = sentence.section();
      if (!goesOn) {
        reset();
      }
    } else if (sentence.paragraph() != paragraph && turned && passing()) {
      reset();
    }
    boolean part = sentence.paragraph() == paragraph && text.startsWith("其中");
    opens = sentence.paragraph() != paragraph;
    paragraph = sentence.paragraph();
    if ((!fresh || part) && moodBy != null && figure) {
      mood = null;
      moodBy = null;
    }
    listed = opens ? said != null && said.ahead() && text.startsWith("——") : listed;
    if (fresh && !part && !listed) {
      said = null;
      saidBy = null;
      mood = null;
      moodBy = null;
      compared = 0;
    }
    turn(sentence.span(), text);
  }

  private boolean news() {
    return document.metadata().kindOrOther() == DocumentKind.NEWS;
  }

  /** Whether what turned the time holds for its paragraph alone: in news, and aims, unless the section goes on from goals of some years to the year. */
  private boolean passing() {
    boolean aimsAtYears = eras[section].kind() == Kind.TARGET && eras[section].period() instanceof Period.Years;
    boolean aimsAtYear = eras[section].kind() == Kind.TARGET && !aimsAtYears;
    return news() || era.kind() == Kind.TARGET && (aimsAtYear || !aimsAtYears && !(era.period() instanceof Period.Years));
  }

  private void reset() {
    era = eras[section];
    turned = false;
  }

  /** Words that turn the time and mood of all that follows, by the first {@link TurnRule} that applies. */
  private void turn(Span at, String sentence) {
    if (era.year() == 0) {
      return;
    }
    var opening = new TurnRule.Opening(sentence, era, eras[section]);
    for (TurnRule rule : TurnRule.values()) {
      TurnRule.Turn turn = rule.read(opening);
      if (turn != null) {
        era = era.with(turn.period(), turn.kind(), Ground.said(rule, Clauses.split(sentence, new Span(0, sentence.length())).getFirst().shift(at.start())));
        turned = true;
        return;
      }
    }
  }

  /** A clause begins at {@code start} of the text. */
  void clause(String clause, int start) {
    int year = era.year() == 0 ? 9999 : era.year();
    int relative = relative(clause);
    Periods.Said named = Periods.read(clause, year, relative > 0 ? relative : era.period() == null ? year : era.period().lastYear());
    if (saidBy != null && saidBy.rule() == ClauseTimeRule.AUDITED && audit.mended(clause)) {
      said = null;
      saidBy = null;
    }
    if (mood == Kind.TARGET && (figure && CAME.opening(clause) != null || planned && BY_NOW.opening(clause) != null)) {
      mood = null;
      moodBy = null;
    }
    int base = Periods.base(clause);
    compared = base > 0 ? base : compared;
    Kind before = mood;
    if (named == null && relative == 0 && granted(clause)) {
      said = new Periods.Said(new Period.Year(era.year()), false, words.at(clause, words.first(clause, 0, "reward"), "reward"));
      saidBy = ground(ClauseTimeRule.GRANTED, clause, start, said.words());
    } else if (named == null && relative == 0 && said == null && !audit.found(clause, words).isEmpty()) {
      said = new Periods.Said(new Period.Year(audit.year()), false, audit.found(clause, words));
      saidBy = ground(ClauseTimeRule.AUDITED, clause, start, said.words());
    } else if (named != null) {
      said = since(named);
      saidBy = ground(ClauseTimeRule.NAMED, clause, start, named.words());
      boolean future = named.ahead() || comes(named.period()) || named.period().lastYear() == era.year() && era.kind() == Kind.TARGET;
      boolean past = named.period().lastYear() < era.year();
      mood = future ? Kind.TARGET : past || clause.contains("截至") ? Kind.ACHIEVEMENT : mood;
    } else if (relative > 0) {
      said = new Periods.Said(soFar(clause) ? new Period.Month(YearMonth.from(document.metadata().date())) : new Period.Year(relative),
          relative > era.year(), head(clause));
      saidBy = ground(ClauseTimeRule.RELATIVE, clause, start, said.words());
      mood = relative < era.year() ? Kind.ACHIEVEMENT : relative > era.year() ? Kind.TARGET : mood;
    }
    moodBy = mood == before ? moodBy : saidBy;
    turnToYear();
    boolean over = mood == Kind.ACHIEVEMENT && said != null && said.period().lastYear() < era.year();
    int aim = !era.settled() && era.kind() == Kind.ACHIEVEMENT && !over && NOT_YET.in(clause) == null && !audit.fault(clause) ? words.first(clause, 0, "target") : -1;
    aim = aim < 0 && !era.settled() && era.kind() == Kind.ACHIEVEMENT && !over && clause.indexOf("计划") >= 0 && PLANS.in(clause) != null ? clause.indexOf("计划") : aim;
    boolean compared = aim >= 0 && FIGURES.contains(words.at(clause, aim, "target")) && (clause.contains("同比") || clause.startsWith("的", aim + words.at(clause, aim, "target").length()));
    boolean estimated = aim >= 0 && clause.contains("预计") && LOOKS_BACK.in(title) != null;
    if (aim >= 0 && !compared && !estimated && (news() || !clause.contains("预计")) && !clause.startsWith("为确保")) {
      mood = Kind.TARGET;
      String aimed = words.at(clause, aim, "target");
      figure = FIGURES.contains(aimed);
      planned = clause.startsWith("计划", aim);
      moodBy = ground(ClauseTimeRule.AIMED, clause, start, aimed.isEmpty() ? "计划" : aimed);
    }
    boolean open = !era.settled() && era.kind() == Kind.TARGET && (said == null || !said.ahead()) && document.metadata().kindOrOther() != DocumentKind.WORK_REPORT;
    int present = open && words.first(clause, 0, "target") < 0 ? words.first(clause, 0, "present") : -1;
    if (present >= 0) {
      mood = Kind.ACHIEVEMENT;
      moodBy = ground(ClauseTimeRule.PRESENT, clause, start, words.at(clause, present, "present"));
    }
  }

  /** In news a paragraph that opens with a year that is over, 2025年，…, tells of that year to its end. */
  private void turnToYear() {
    if (opens && news() && said != null && saidBy != null && said.period() instanceof Period.Year(int past) && past < era.year()) {
      era = era.with(said.period(), Kind.ACHIEVEMENT, saidBy);
      turned = true;
    }
    opens = false;
  }

  /** 2019年以来 in a paper of 2020 that is no report on the year before runs to the year of the paper. */
  private Periods.Said since(Periods.Said named) {
    boolean soFar = named.words().endsWith("以来") && named.period() instanceof Period.Years(int _, int last) && last == era.year() - 1;
    return soFar && document.metadata().kindOrOther() != DocumentKind.WORK_REPORT && document.metadata().date() != null
        ? new Periods.Said(new Period.Years(((Period.Years) named.period()).first(), era.year()), named.ahead(), named.words()) : named;
  }

  /** Whether a part of a year has not begun when a paper is dated: 下半年 in June. */
  private boolean comes(Period period) {
    LocalDate date = document.metadata().date();
    return date != null && period instanceof Period.Months(YearMonth first, YearMonth _) && first.isAfter(YearMonth.from(date));
  }

  /** Whether a clause of a paper on a year that is over tells what is granted for it: 市财政安排奖励资金2600万元. */
  private boolean granted(String clause) {
    return document.metadata().kindOrOther() == DocumentKind.NOTICE && document.metadata().date() != null && said == null
        && era.period() instanceof Period.Year(int year) && year < era.year() && era.kind() == Kind.ACHIEVEMENT && words.first(clause, 0, "reward") >= 0;
  }

  /** Whether a clause of a dated paper that is no report tells of the year up to its date: 今年以来. */
  private boolean soFar(String clause) {
    return (head(clause).contains("今年以来") || head(clause).contains("目前") || clause.contains("到目前")) && document.metadata().date() != null && document.metadata().kindOrOther() != DocumentKind.WORK_REPORT;
  }

  private static Ground ground(Rule rule, String clause, int start, String said) {
    int at = Math.max(0, clause.lastIndexOf(said));
    return Ground.said(rule, new Span(start + at, start + at + said.length()));
  }

  /** The year that 今年, 去年 or 年内 at the head of a clause stands for; 0 where there is no such word. Bulletins say them of two years. */
  private int relative(String clause) {
    DocumentKind kind = document.metadata().kindOrOther();
    if (era.year() == 0 || kind == DocumentKind.BULLETIN) {
      return 0;
    }
    boolean news = kind != DocumentKind.WORK_REPORT;
    String head = head(clause);
    if (head.startsWith("明年") || news && (head.contains("明年") || clause.startsWith("来年"))) {
      return era.year() + 1;
    }
    if ((turned || said != null) && news() && (head.contains("目前") || clause.contains("到目前"))) {
      return thisYear();
    }
    if (clause.startsWith("今年") || clause.startsWith("全年") && era.kind() == Kind.TARGET
        || news && (head.contains("今年") || head.contains("年内") || head.contains("全年") && words.first(clause, 0, "target") >= 0)) {
      return thisYear();
    }
    if (news && clause.indexOf('年') >= 0) {
      Matcher part = PART_OF_NEXT.in(clause);
      if (part != null) {
        return thisYear() + 1;
      }
    }
    return clause.startsWith("去年") && !clause.startsWith("去年以来") || clause.startsWith("上年") || news && head.startsWith("去年") && !head.startsWith("去年以来") ? thisYear() - 1 : 0;
  }

  /** What 今年 means: in the look-back of a report written before the year it speaks in, the year of its date. */
  private int thisYear() {
    LocalDate date = document.metadata().date();
    return date != null && era.kind() == Kind.ACHIEVEMENT && date.getYear() < era.year() ? date.getYear() : era.year();
  }

  /** The first words of a clause, without an opening quotation mark. */
  private static String head(String clause) {
    String bare = clause.startsWith("“") || clause.startsWith("\"") ? clause.substring(1) : clause;
    return bare.length() > 6 ? bare.substring(0, 6) : bare;
  }

  /** What an undated number here is about; null where nothing says. */
  @Nullable Period period() {
    Period period = said != null ? said.period() : era.period();
    boolean part = period instanceof Period.Month || period instanceof Period.Months;
    return period != null && part && said == null && kind() == Kind.TARGET ? new Period.Year(period.lastYear()) : period;
  }

  /** The years this part of the text speaks of as one span, if the time named last ends with it; null where there is none. */
  Period.@Nullable Years span() {
    Period.Years span = era.period() instanceof Period.Years years ? years : era.span();
    Period now = period();
    return now instanceof Period.Years years ? years : span != null && now != null && span.last() == now.lastYear() ? span : null;
  }

  /** The year that the sentence compares with: 比2015年, 较“十二五”末; 0 where it compares with none. */
  int compared() {
    return compared;
  }

  /** The year the paper speaks in; 0 if nothing tells. */
  int year() {
    return era.year();
  }

  /** Whether the sentence itself names the time. */
  boolean named() {
    return said != null;
  }

  /** Whether what is undated rests on nothing but the file's name. */
  boolean guessed() {
    return spoken.guessed() && era.year() == spoken.year() && document.metadata().date() == null;
  }

  Kind kind() {
    return mood != null ? mood : era.kind();
  }

  /** What says the {@link #period}. */
  Ground periodBy() {
    return saidBy != null ? saidBy : era.ground();
  }

  /** What says the {@link #kind}. */
  Ground kindBy() {
    return moodBy != null ? moodBy : era.ground();
  }
}
