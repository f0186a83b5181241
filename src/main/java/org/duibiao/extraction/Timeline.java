package org.duibiao.extraction;

import java.time.LocalDate;
import java.time.YearMonth;
import org.duibiao.document.Document;
import org.duibiao.document.DocumentKind;
import org.duibiao.document.Sentence;
import org.duibiao.quantity.Period;
import org.duibiao.text.Finder;
import org.duibiao.text.Span;
import org.jspecify.annotations.Nullable;

/** What time and mood the text is in: from headings and the document's date down to the words of the sentence, the nearest wins. */
final class Timeline {

  /** The last month of the first half of a year. */
  private static final int HALF = 6;
  private static final Finder DONE_IN = Finder.of("(?:19|20)[0-9]{2}年(?:底|末)?(?:已)?[\\u4e00-\\u9fff]{2,6}的");

  private final Document document;
  private final Words words;
  private final SpokenYear spoken;
  private final RelativeYear relatives;
  private final Audit audit;
  private final Mood mood;
  private final Era[] eras;
  private final int[] tops;
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
  private int compared;
  /** Whether the time named last only says which ones are meant, 2022年建成的35个, and goes with its clause. */
  private boolean aside;

  Timeline(Document document, Words words) {
    this.document = document;
    this.words = words;
    spoken = SpokenYear.of(document);
    relatives = new RelativeYear(document, words);
    audit = Audit.of(document);
    mood = new Mood(document, words, audit);
    int count = Math.max(1, document.sections().size());
    eras = new Era[count];
    tops = new int[count];
    for (int i = 0; i < count; i++) {
      eras[i] = Era.of(document, i, spoken);
      int parent = document.sections().isEmpty() ? -1 : document.sections().get(i).parent();
      tops[i] = parent <= 0 ? i : tops[parent];
    }
    era = eras[0];
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
    boolean part = sentence.paragraph() == paragraph && (text.startsWith("其中") || text.startsWith("同时"));
    opens = sentence.paragraph() != paragraph;
    paragraph = sentence.paragraph();
    if (!fresh || part) {
      mood.pause();
    }
    listed = opens ? said != null && said.ahead() && text.startsWith("——") : listed;
    if (fresh && !part && !listed) {
      said = null;
      saidBy = null;
      mood.forget();
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
    return news() || era.ground().rule() == TurnRule.THIS_YEAR_SO_FAR || era.kind() == Kind.TARGET && (aimsAtYear || !aimsAtYears && !(era.period() instanceof Period.Years));
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
    mood.clause(clause);
    if (aside) {
      said = null;
      saidBy = null;
      mood.forget();
    }
    aside = false;
    if (saidBy != null && saidBy.rule() == ClauseTimeRule.AUDITED && audit.mended(clause)) {
      said = null;
      saidBy = null;
    }
    int base = Periods.base(clause);
    compared = base > 0 ? base : compared;
    time(clause, start);
    turnToYear();
    mood.read(clause, start, era, said != null && said.period().lastYear() < era.year(), said != null && said.ahead());
  }

  /** The time that a clause says, and whether it lies before or ahead. */
  private void time(String clause, int start) {
    int year = era.year() == 0 ? 9999 : era.year();
    int relative = relatives.of(clause, era, turned || said != null);
    Periods.Said named = Periods.read(clause, year, relative > 0 ? relative : era.period() == null ? year : era.period().lastYear());
    if (named != null) {
      said = since(named);
      saidBy = ClauseTimeRule.NAMED.in(clause, start, named.words());
      boolean over = document.metadata().kindOrOther() == DocumentKind.BULLETIN && named.period().lastYear() <= era.year();
      boolean future = named.ahead() && !over || comes(named.period()) || named.period().lastYear() == era.year() && era.kind() == Kind.TARGET;
      boolean next = !over && named.period() instanceof Period.Year(int whole) && comesAfter(whole) && words.first(clause, 0, "present") < 0 && clause.indexOf('已') < 0 && words.first(clause, 0, "reward") < 0;
      aside = era.kind() == Kind.TARGET && named.period().lastYear() < era.year() && DONE_IN.in(clause) != null;
      if (future || next) {
        mood.turn(Kind.TARGET, saidBy);
      } else if (named.period().lastYear() < era.year() || clause.contains("截至")) {
        mood.turn(Kind.ACHIEVEMENT, saidBy);
      }
    } else if (relative > 0) {
      LocalDate day = relatives.soFar(clause);
      said = new Periods.Said(day != null ? new Period.Month(YearMonth.from(day)) : new Period.Year(relative), relative > era.year(), RelativeYear.head(clause));
      saidBy = ClauseTimeRule.RELATIVE.in(clause, start, said.words());
      if (relative != era.year()) {
        mood.turn(relative < era.year() ? Kind.ACHIEVEMENT : Kind.TARGET, saidBy);
      }
    } else if (said == null && granted(clause)) {
      said = new Periods.Said(new Period.Year(era.year()), false, words.at(clause, words.first(clause, 0, "reward"), "reward"));
      saidBy = ClauseTimeRule.GRANTED.in(clause, start, said.words());
    } else if (said == null && !audit.found(clause, words).isEmpty()) {
      said = new Periods.Said(new Period.Year(audit.year()), false, audit.found(clause, words));
      saidBy = ClauseTimeRule.AUDITED.in(clause, start, said.words());
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

  /** Whether a part of a year has not begun when a paper is dated, or where the months end that it tells of: 下半年 in June. */
  private boolean comes(Period period) {
    if (!(period instanceof Period.Months(YearMonth first, YearMonth _))) {
      return false;
    }
    LocalDate date = document.metadata().date();
    YearMonth written = date == null ? first : YearMonth.from(date);
    boolean behind = era.period() instanceof Period.Months(YearMonth _, YearMonth last) && first.isAfter(last);
    return first.isAfter(written) || behind && !first.isBefore(written);
  }

  /** Whether a year is the one in which a paper on the year before was written: what it says of the whole of it can only be aimed at. */
  private boolean comesAfter(int year) {
    LocalDate date = document.metadata().date();
    return date != null && date.getYear() == year && date.getMonthValue() <= HALF && era.kind() == Kind.ACHIEVEMENT && era.period() instanceof Period.Year(int told) && told == year - 1;
  }

  /** Whether a clause of a paper on a year that is over tells what is granted for it: 市财政安排奖励资金2600万元. */
  private boolean granted(String clause) {
    return document.metadata().kindOrOther() == DocumentKind.NOTICE && document.metadata().date() != null
        && era.period() instanceof Period.Year(int year) && year < era.year() && era.kind() == Kind.ACHIEVEMENT && words.first(clause, 0, "reward") >= 0;
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
    return mood.kind() != null ? mood.kind() : era.kind();
  }

  /** What says the {@link #period}. */
  Ground periodBy() {
    return saidBy != null ? saidBy : era.ground();
  }

  /** What says the {@link #kind}. */
  Ground kindBy() {
    return mood.by() != null ? mood.by() : era.ground();
  }
}
