package org.duibiao.extraction.measure;

import java.util.List;
import org.duibiao.document.Document;
import org.duibiao.extraction.Measure.Status;

/**
 * Whether the sentences of a document say what has happened or what is announced. Each sentence gives evidence by its words and its years
 * (a linear model) and by the label of its section; the likeliest course over the whole document is taken (Viterbi), in which a change of
 * direction costs something: reports look back first and then plan, so a sentence without signs of its own goes with its neighbours.
 */
final class StatusReader {

  /** What a section's label weighs; a few sentences that plainly say otherwise outweigh it. */
  private static final double LABEL = 2.5;

  /** What the model says of a sentence counts half, for neighbouring sentences share their wording, and never more than this. */
  private static final double MOST = 1.5;

  /** What a word of the tense lexicon weighs; two kinds in one sentence cancel out. */
  private static final double TENSE = 3;

  private static final int PLANNED = Lexicon.TENSES.kind("planned");
  private static final int DONE = Lexicon.TENSES.kind("done");

  private static final double CHANGE_IN_REPORT = 5;
  private static final double CHANGE_ELSEWHERE = 0.5;

  /** Notices, rectification reports and news tell what was done unless their words say otherwise. */
  private static final double DONE_ELSEWHERE = 1.6;

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
    boolean report = report(document);
    double[] evidence = new double[planned.length];
    for (int i = 0; i < evidence.length; i++) {
      evidence[i] = evidence(passages.get(i), planned[i], report, labels);
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

  private static boolean report(Document document) {
    return switch (document.metadata().kindOrOther()) {
      case WORK_REPORT, PLAN, BULLETIN -> true;
      case NOTICE, RECTIFICATION, NEWS, DIGEST, OTHER -> false;
    };
  }

  /** Logarithm of the odds that the sentence is about what is to come. */
  private static double evidence(Passage passage, double chance, boolean report, boolean labels) {
    int[] tenses = passage.words().counts(Lexicon.TENSES);
    double words = Math.clamp(Math.log(chance / (1 - chance)) / 2, -MOST, MOST)
        + (tenses[PLANNED] > 0 ? TENSE : 0) - (tenses[DONE] > 0 ? TENSE : 0);
    if (!report) {
      words -= DONE_ELSEWHERE;
    }
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
    double planned = -change;
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
