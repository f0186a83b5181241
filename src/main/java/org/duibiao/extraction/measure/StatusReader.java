package org.duibiao.extraction.measure;

import java.util.List;
import org.duibiao.document.Document;
import org.duibiao.extraction.Measure.Status;

/**
 * Whether the sentences of a document say what has happened or what is announced. Each sentence gives evidence by its words and its years
 * (a linear model) and by the label of its section; the likeliest course over the whole document is taken (Viterbi), in which a change of
 * direction costs something: reports look back first and then plan, so a sentence without signs of its own goes with its neighbours. In
 * papers that are no reports the model knows what the paper is for ({@link Genre}).
 */
final class StatusReader {

  /** What a section's label weighs; a few sentences that plainly say otherwise outweigh it. */
  private static final double LABEL = 2.5;

  /** What a word of the tense lexicon weighs; two kinds in one sentence cancel out. */
  private static final double TENSE = 3;

  private static final int PLANNED = Lexicon.TENSES.kind("planned");
  private static final int DONE = Lexicon.TENSES.kind("done");

  /** In a report what the model says of a sentence counts half and never more than this, for neighbouring sentences share their wording. */
  private static final double MOST_IN_REPORT = 1.5;

  private static final double CHANGE_IN_REPORT = 5;

  /** Other papers go to and fro, so a sentence speaks for itself. */
  private static final double MOST_ELSEWHERE = 3;

  private static final double CHANGE_ELSEWHERE = 1;

  /** What a heading or a question that looks back or forward weighs for what follows it in such papers. */
  private static final double TURN = 1.5;

  /** How far notices, rectification reports and news lean to what was done where their words say nothing. */
  private static final double DONE_IN_NEWS = 0.5;

  private final Models models;

  StatusReader(Models models) {
    this.models = models;
  }

  /** The status of every sentence, were it a measure, in order. */
  List<Status> read(Document document, List<Passage> passages) {
    return course(document, passages, planned(passages));
  }

  /** The same without the section labels, for measuring what the words alone can tell. */
  List<Status> readWithoutLabels(Document document, List<Passage> passages) {
    return course(document, passages, planned(passages), false);
  }

  /** The same from what the model says of every sentence: the chance that it is about what is to come. */
  static List<Status> course(Document document, List<Passage> passages, double[] planned) {
    return course(document, passages, planned, true);
  }

  private static List<Status> course(Document document, List<Passage> passages, double[] planned, boolean labels) {
    boolean report = Genre.of(document) == Genre.REPORT;
    double[] evidence = new double[planned.length];
    double turn = 0;
    for (int i = 0; i < evidence.length; i++) {
      Passage passage = passages.get(i);
      if (!report && opens(passage)) {
        turn = TURN * tense(passage);
      }
      evidence[i] = evidence(passage, planned[i], report, labels) + turn;
    }
    return likeliest(evidence, report);
  }

  private double[] planned(List<Passage> passages) {
    var tally = new Tally(models);
    return passages.stream().mapToDouble(passage -> {
      tally.clear();
      Features.first(passage, tally);
      return tally.chances(Task.STATUS)[0];
    }).toArray();
  }

  /** Whether it opens what follows: a heading, 下一步打算：, a reporter's question. */
  private static boolean opens(Passage passage) {
    String words = passage.words().text();
    return passage.heading() || words.endsWith(":") || words.endsWith("?");
  }

  /** 1 if its words look forward, -1 if they look back, 0 if they do neither or both. */
  private static int tense(Passage passage) {
    int[] tenses = passage.words().counts(Lexicon.TENSES);
    return (tenses[PLANNED] > 0 ? 1 : 0) - (tenses[DONE] > 0 ? 1 : 0);
  }

  private static double leaning(Genre genre) {
    return switch (genre) {
      case NOTICE, RECTIFICATION, NEWS -> DONE_IN_NEWS;
      case REPORT, PLAN, RULES -> 0;
    };
  }

  /** Logarithm of the odds that the sentence is about what is to come. */
  private static double evidence(Passage passage, double chance, boolean report, boolean labels) {
    double odds = Math.log(chance / (1 - chance));
    double words = (report ? Math.clamp(odds / 2, -MOST_IN_REPORT, MOST_IN_REPORT) : Math.clamp(odds - leaning(passage.genre()), -MOST_ELSEWHERE, MOST_ELSEWHERE))
        + TENSE * tense(passage);
    if (!labels) {
      return words;
    }
    return words + switch (passage.label()) {
      case LOOK_BACK -> -LABEL;
      case PLAN, GOAL -> LABEL;
      case PROBLEM, MEASURES, GLOSSARY, FORMULA, OTHER -> 0;
    };
  }

  private static List<Status> likeliest(double[] evidence, boolean report) {
    double change = report ? CHANGE_IN_REPORT : CHANGE_ELSEWHERE;
    int n = evidence.length;
    boolean[] doneFromPlanned = new boolean[n];
    boolean[] plannedFromDone = new boolean[n];
    double done = 0;
    double planned = report ? -change : 0;
    for (int i = 0; i < n; i++) {
      doneFromPlanned[i] = i > 0 && planned - change > done;
      plannedFromDone[i] = i > 0 && done - change > planned;
      double nextDone = (doneFromPlanned[i] ? planned - change : done) - evidence[i] / 2;
      planned = (plannedFromDone[i] ? done - change : planned) + evidence[i] / 2;
      done = nextDone;
    }
    Status[] course = new Status[n];
    Status now = planned > done ? Status.PLANNED : Status.DONE;
    for (int i = n - 1; i >= 0; i--) {
      course[i] = now;
      if (now == Status.DONE ? doneFromPlanned[i] : plannedFromDone[i]) {
        now = now == Status.DONE ? Status.PLANNED : Status.DONE;
      }
    }
    return List.of(course);
  }
}
