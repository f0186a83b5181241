package org.duibiao.extraction.measure;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import org.duibiao.document.SectionLabel;
import org.duibiao.text.Finder;

/** The features that are no runs of characters: where the sentence stands, how it is built, and which words of the lexicons it holds. */
final class Marks {

  private static final int DETECTION = Task.DETECTION.bit();
  private static final int CATEGORY = Task.CATEGORY.bit();
  private static final int INSTRUMENT = Task.INSTRUMENT.bit();
  private static final int STATUS = Task.STATUS.bit();

  private static final Mark[] COMMAS = Mark.upTo(4, "[commas %s]");
  private static final Mark[] LENGTH = Mark.upTo(8, "[length %s]");
  private static final Mark NUMBER = Mark.of("[number]");
  private static final Mark NO_NUMBER = Mark.of("[no number]");
  private static final Mark[] SECTION = Mark.each(List.of(SectionLabel.values()), "[section %s]");
  private static final Mark[] PLACE = Mark.each(List.of("inner", "first", "inner last", "first last"), "[%s]");
  private static final Mark HEADING = Mark.of("[heading]");
  private static final Mark LEAD_IN = Mark.of("[lead-in]");
  private static final Mark[] LEAD_IN_PLACE = Mark.each(List.of("inner", "first"), "[lead-in %s]");
  private static final Mark[] OPENS = Mark.each(Lexicon.ACTIONS.kinds(), "[opens %s]");
  private static final Mark[] CLAUSE = Mark.each(Lexicon.ACTIONS.kinds(), "[clause %s]");
  private static final Mark[] ACTING = Mark.upTo(3, "[acting %s]");
  private static final Mark[] ACTING_SHARE = Mark.upTo(8, "[acting share %s]");
  private static final Mark[][] ACTIONS = counted(Lexicon.ACTIONS, 3, "[%s %d]");
  private static final int ACT = Lexicon.ACTIONS.kind("act");

  private static final Mark[] CUES = Mark.each(Lexicon.CATEGORIES.kinds(), "[cues %s]");
  private static final Mark[][] MORE_CUES = counted(Lexicon.CATEGORIES, 3, "[cues %s %d]");
  private static final Mark[] FIRST_CUES = Mark.each(Lexicon.CATEGORIES.kinds(), "[first cues %s]");
  private static final Mark[] OVER_CUES = Mark.each(Lexicon.CATEGORIES.kinds(), "[over cues %s]");
  private static final Mark[] BEFORE_CUES = Mark.each(Lexicon.CATEGORIES.kinds(), "[before cues %s]");

  private static final Mark[] TOOL = Mark.each(Lexicon.INSTRUMENTS.kinds(), "[%s]");
  private static final Mark[] TOOL_MORE = Mark.each(Lexicon.INSTRUMENTS.kinds(), "[%s more]");
  private static final Mark NO_TOOL = Mark.of("[no tool]");
  private static final Mark[] KINDS = Mark.upTo(4, "[kinds %s]");
  private static final Mark[] ABOUT = Mark.each(Lexicon.CATEGORIES.kinds(), "[about %s]");

  private static final Finder YEAR = Finder.of("((?:19|20)\\d{2})年");
  private static final Mark YEAR_BEFORE = Mark.of("[year before]");
  private static final Mark YEAR_OF_THE_PAPER = Mark.of("[year of the paper]");
  private static final Mark YEAR_AFTER = Mark.of("[year after]");
  private static final Mark PROBLEM = Mark.of("[problem]");

  /** What a sentence holds in a paper that is no report, by genre, for the same words mean something else in each. */
  private static final Mark[] GENRE = Mark.each(List.of(Genre.values()), "[%s]");

  private static final Mark[][] GENRE_LABEL = genres(List.of(SectionLabel.values()), "[%s %s]");
  private static final Mark[][] GENRE_TENSE = genres(Lexicon.TENSES.kinds(), "[%s %s]");
  private static final Mark[][] GENRE_ACTION = genres(Lexicon.ACTIONS.kinds(), "[%s %s]");
  private static final Mark[][] GENRE_OPENS = genres(Lexicon.ACTIONS.kinds(), "[%s opens %s]");

  /** What tells a rule from a single act: money and shares in the one, things to be counted in the other. */
  private static final Finder MONEY = Finder.of("元|[%‰免减]");

  private static final Finder WORKS = Finder.of("0[余多]?(?:[场个家套处所名座条次班亩]|公里)");
  private static final Mark[] GENRE_MONEY = Mark.each(List.of(Genre.values()), "[%s money]");
  private static final Mark[] GENRE_WORKS = Mark.each(List.of(Genre.values()), "[%s works]");

  private Marks() {}

  private static Mark[][] counted(Lexicon lexicon, int most, String name) {
    return lexicon.kinds().stream().map(kind -> {
      Mark[] marks = new Mark[most + 1];
      Arrays.setAll(marks, n -> Mark.of(name.formatted(kind, n)));
      return marks;
    }).toArray(Mark[][]::new);
  }

  private static Mark[][] genres(List<?> words, String name) {
    return Arrays.stream(Genre.values()).map(genre -> words.stream().map(word -> Mark.of(name.formatted(genre, word))).toArray(Mark[]::new))
        .toArray(Mark[][]::new);
  }

  /** Where the sentence stands and how its clauses begin. */
  static void detection(Passage p, Features.Sink sink) {
    String words = p.words().text();
    int commas = 0;
    for (int i = 0; i < words.length(); i++) {
      commas += words.charAt(i) == ',' || words.charAt(i) == '、' ? 1 : 0;
    }
    sink.mark(COMMAS[Math.min(4, commas)], DETECTION);
    sink.mark(LENGTH[Math.min(8, words.length() / 10)], DETECTION);
    sink.mark(words.indexOf('0') < 0 ? NO_NUMBER : NUMBER, DETECTION);
    sink.mark(SECTION[p.label().ordinal()], DETECTION);
    int place = (p.first() ? 1 : 0) + (p.last() ? 2 : 0);
    sink.mark(PLACE[place], DETECTION);
    if (p.heading()) {
      sink.mark(HEADING, DETECTION);
    }
    if (p.leadIn()) {
      sink.mark(LEAD_IN, DETECTION);
      sink.mark(LEAD_IN_PLACE[place], DETECTION);
    }
    clauses(words, sink);
    int[] actions = p.words().counts(Lexicon.ACTIONS);
    for (int kind = 0; kind < actions.length; kind++) {
      if (actions[kind] > 0) {
        sink.mark(ACTIONS[kind][Math.min(3, actions[kind])], DETECTION);
      }
    }
  }

  /** What the clauses open with; clauses without words at the end do not count. */
  private static void clauses(String words, Features.Sink sink) {
    int end = words.length();
    while (end > 0 && cuts(words.charAt(end - 1))) {
      end--;
    }
    int acting = 0;
    int clauses = 0;
    for (int from = 0; from < end || from == 0 && words.isEmpty(); clauses++) {
      int to = from;
      while (to < end && !cuts(words.charAt(to))) {
        to++;
      }
      Word opening = Word.at(words, from, to, Lexicon.ACTIONS);
      for (int kind : opening == null ? Word.NONE : opening.kinds(Lexicon.ACTIONS)) {
        sink.mark(clauses == 0 ? OPENS[kind] : CLAUSE[kind], DETECTION);
        acting += kind == ACT ? 1 : 0;
      }
      from = to + 1;
    }
    sink.mark(ACTING[Math.min(3, acting)], DETECTION);
    sink.mark(ACTING_SHARE[Math.min(8, 4 * acting / Math.max(1, clauses))], DETECTION);
  }

  private static boolean cuts(char c) {
    return c == ',' || c == ':';
  }

  /** The words of the categories in the sentence, its first clause, the headings above and the sentence before. */
  static void category(Passage p, Features.Sink sink) {
    int[] cues = p.words().counts(Lexicon.CATEGORIES);
    for (int kind = 0; kind < cues.length; kind++) {
      for (int n = 1; n <= Math.min(3, cues[kind]); n++) {
        sink.mark(n == 1 ? CUES[kind] : MORE_CUES[kind][n], CATEGORY);
      }
    }
    int comma = p.words().text().indexOf(',');
    each(comma < 0 ? cues : p.words().counts(Lexicon.CATEGORIES, comma), FIRST_CUES, CATEGORY, sink);
    for (Phrase heading : p.headings()) {
      each(heading.counts(Lexicon.CATEGORIES), OVER_CUES, CATEGORY, sink);
    }
    if (!p.first()) {
      each(p.before().counts(Lexicon.CATEGORIES), BEFORE_CUES, CATEGORY, sink);
    }
  }

  /** The tools that the lexicon sees, its words, and what the sentence is about. */
  static void instrument(Passage p, Features.Sink sink) {
    int[] tools = p.words().counts(Lexicon.INSTRUMENTS);
    int kinds = 0;
    for (int kind = 0; kind < tools.length; kind++) {
      if (tools[kind] > 0) {
        kinds++;
        sink.mark(TOOL[kind], INSTRUMENT);
      }
      if (tools[kind] > 1) {
        sink.mark(TOOL_MORE[kind], INSTRUMENT);
      }
    }
    for (Word word : p.words().words()) {
      if (word.kinds(Lexicon.INSTRUMENTS).length > 0) {
        word.count(INSTRUMENT, sink);
      }
    }
    if (kinds == 0) {
      sink.mark(NO_TOOL, INSTRUMENT);
    }
    sink.mark(KINDS[Math.min(4, kinds)], INSTRUMENT);
    each(p.words().counts(Lexicon.CATEGORIES), ABOUT, INSTRUMENT, sink);
  }

  /** How the years that the sentence names stand to the document's, and what it holds by the document's genre. */
  static void status(Passage p, Features.Sink sink) {
    if (p.genre() != Genre.REPORT) {
      genre(p, p.genre().ordinal(), sink);
    }
    if (p.year() > 0 && p.text().indexOf('年') >= 0) {
      for (Matcher year = YEAR.in(p.text()); year != null; year = YEAR.in(p.text(), year.end())) {
        int ahead = Integer.parseInt(year.group(1)) - p.year();
        sink.mark(ahead < 0 ? YEAR_BEFORE : ahead == 0 ? YEAR_OF_THE_PAPER : YEAR_AFTER, STATUS);
      }
    }
    if (p.label() == SectionLabel.PROBLEM) {
      sink.mark(PROBLEM, STATUS);
    }
  }

  private static void genre(Passage p, int genre, Features.Sink sink) {
    sink.mark(GENRE[genre], STATUS);
    sink.mark(GENRE_LABEL[genre][p.label().ordinal()], STATUS);
    each(p.words().counts(Lexicon.TENSES), GENRE_TENSE[genre], STATUS, sink);
    each(p.words().counts(Lexicon.ACTIONS), GENRE_ACTION[genre], STATUS, sink);
    String words = p.words().text();
    if (MONEY.in(words) != null) {
      sink.mark(GENRE_MONEY[genre], STATUS);
    }
    if (WORKS.in(words) != null) {
      sink.mark(GENRE_WORKS[genre], STATUS);
    }
    Word opening = Word.at(words, 0, words.length(), Lexicon.ACTIONS);
    for (int kind : opening == null ? Word.NONE : opening.kinds(Lexicon.ACTIONS)) {
      sink.mark(GENRE_OPENS[genre][kind], STATUS);
    }
  }

  private static void each(int[] counts, Mark[] marks, int tasks, Features.Sink sink) {
    for (int kind = 0; kind < counts.length; kind++) {
      if (counts[kind] > 0) {
        sink.mark(marks[kind], tasks);
      }
    }
  }
}
