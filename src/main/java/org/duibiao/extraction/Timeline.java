package org.duibiao.extraction;

import org.duibiao.document.Document;
import org.duibiao.document.DocumentKind;
import org.duibiao.document.Sentence;
import org.duibiao.quantity.Period;
import org.jspecify.annotations.Nullable;

/** What time and mood the text is in: from headings and the document's date down to the words of the sentence, the nearest wins. */
final class Timeline {

  /** How much of a sentence is looked at for words that turn the time of all that follows. */
  private static final int OPENING = 40;

  private final Document document;
  private final Words words;
  private final SpokenYear spoken;
  private final Era[] eras;
  private final int[] tops;
  private int section;
  private int paragraph = -1;
  private Era era;
  private boolean turned;
  private Periods.@Nullable Said said;
  private @Nullable Kind mood;
  private int compared;

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
  }

  /** A sentence begins; {@code fresh} if the one before it ended with a full stop. */
  void sentence(Sentence sentence, String text, boolean fresh) {
    if (sentence.section() != section) {
      boolean goesOn = turned && tops[section] == tops[sentence.section()] && eras[sentence.section()].equals(eras[section]);
      section = sentence.section();
      if (!goesOn) {
        reset();
      }
    } else if (sentence.paragraph() != paragraph && turned && (news() || era.kind() == Kind.TARGET && !(era.period() instanceof Period.Years))) {
      reset();
    }
    paragraph = sentence.paragraph();
    if (fresh) {
      said = null;
      mood = null;
      compared = 0;
    }
    turn(text);
  }

  private boolean news() {
    return document.metadata().kindOrOther() == DocumentKind.NEWS;
  }

  private void reset() {
    era = eras[section];
    turned = false;
  }

  /** Words that turn the time and mood of all that follows: 五年来, 今后五年, 今年…预期目标, 一年来, 刚刚过去的2025年. */
  private void turn(String sentence) {
    int year = era.year();
    if (year == 0) {
      return;
    }
    if (sentence.startsWith("下一步") || sentence.startsWith("下一阶段")) {
      turn(new Period.Year(year), Kind.TARGET);
      return;
    }
    String opening = sentence.length() > OPENING ? sentence.substring(0, OPENING) : sentence;
    String past = (year - 1) + "年";
    boolean achieved = era.kind() == Kind.ACHIEVEMENT;
    Period.Years plan = Periods.plan(opening);
    Period.Years term = Periods.term(opening, year);
    boolean goal = sentence.contains("预期目标") || sentence.contains("奋斗目标") || sentence.contains("主要目标");
    boolean lastYear = sentence.startsWith("一年来") || sentence.startsWith("过去一年") || sentence.startsWith("过去的一年")
        || sentence.startsWith(past + "是") || sentence.startsWith("回顾" + past) || opening.contains("刚刚过去的" + past)
        || opening.contains("刚刚过去的一年");
    if (achieved && (lastYear || !(eras[section].period() instanceof Period.Years) && (sentence.startsWith("去年") || sentence.startsWith(past)))
        && era.period() instanceof Period.Years) {
      turn(new Period.Year(year - 1), Kind.ACHIEVEMENT);
    } else if (sentence.contains("今后五年") || sentence.contains("未来五年")) {
      turn(new Period.Years(year, year + 4), Kind.TARGET);
    } else if (goal && (sentence.contains("今年") || sentence.contains(year + "年") || sentence.contains("全年"))) {
      turn(new Period.Year(year), Kind.TARGET);
    } else if (plan != null && plan.last() >= year && goal) {
      turn(plan, Kind.TARGET);
    } else if (plan != null && plan.last() < year + 1 && achieved && plan.last() >= year - 1) {
      turn(plan, Kind.ACHIEVEMENT);
    } else if (term != null && achieved) {
      turn(term, Kind.ACHIEVEMENT);
    }
  }

  private void turn(Period period, Kind kind) {
    era = era.with(period, kind);
    turned = true;
  }

  void clause(String clause) {
    int year = era.year() == 0 ? 9999 : era.year();
    int relative = relative(clause);
    Periods.Said named = Periods.read(clause, year, relative > 0 ? relative : era.period() == null ? year : era.period().lastYear());
    int base = Periods.base(clause);
    compared = base > 0 ? base : compared;
    if (named != null) {
      said = named;
      boolean future = named.ahead() || named.period().lastYear() == era.year() && era.kind() == Kind.TARGET;
      boolean past = named.period().lastYear() < era.year();
      mood = future ? Kind.TARGET : past ? Kind.ACHIEVEMENT : mood;
    } else if (relative > 0) {
      said = new Periods.Said(new Period.Year(relative), false);
      mood = relative < era.year() ? Kind.ACHIEVEMENT : mood;
    }
    if (!era.settled() && era.kind() == Kind.ACHIEVEMENT && words.first(clause, 0, "target") >= 0 && (news() || !clause.contains("预计"))) {
      mood = mood == Kind.ACHIEVEMENT ? mood : Kind.TARGET;
    }
  }

  /** The year that 今年, 去年 or 年内 at the head of a clause stands for; 0 where there is no such word. Bulletins say them of two years. */
  private int relative(String clause) {
    DocumentKind kind = document.metadata().kindOrOther();
    if (era.year() == 0 || kind == DocumentKind.BULLETIN) {
      return 0;
    }
    boolean news = kind != DocumentKind.WORK_REPORT;
    if (clause.startsWith("今年") || clause.startsWith("全年") && era.kind() == Kind.TARGET
        || news && (head(clause).contains("今年") || head(clause).contains("年内"))) {
      return era.year();
    }
    return clause.startsWith("去年") || clause.startsWith("上年") || news && head(clause).startsWith("去年") ? era.year() - 1 : 0;
  }

  /** The first words of a clause, without an opening quotation mark or 截至. */
  private static String head(String clause) {
    String bare = clause.startsWith("“") || clause.startsWith("\"") ? clause.substring(1) : clause;
    return bare.length() > 6 ? bare.substring(0, 6) : bare;
  }

  /** What an undated number here is about; null where nothing says. */
  @Nullable Period period() {
    Period period = said != null ? said.period() : era.period();
    return said == null && kind() == Kind.TARGET && period instanceof Period.Month month ? new Period.Year(month.lastYear()) : period;
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
}
