package org.duibiao.extraction.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duibiao.document.Document;
import org.duibiao.document.SectionLabel;
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

  private static final Cues TENSES = Cues.load("tense.tsv", "status", "words");

  private static final double CHANGE_IN_REPORT = 5;
  private static final double CHANGE_ELSEWHERE = 0.5;

  /** Notices, rectification reports and news tell what was done unless their words say otherwise. */
  private static final double DONE_ELSEWHERE = 1.6;
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年");

  private final LinearModel model;

  StatusReader(LinearModel model) {
    this.model = model;
  }

  /** The status of every sentence, were it a measure, in order. */
  List<Status> read(Document document, List<Passage> passages) {
    return likeliest(passages.stream().mapToDouble(p -> evidence(document, p, true)).toArray(), report(document));
  }

  /** The same without the section labels, for measuring what the words alone can tell. */
  List<Status> readWithoutLabels(Document document, List<Passage> passages) {
    return likeliest(passages.stream().mapToDouble(p -> evidence(document, p, false)).toArray(), report(document));
  }

  private static boolean report(Document document) {
    return switch (document.metadata().kindOrOther()) {
      case WORK_REPORT, PLAN, BULLETIN -> true;
      case NOTICE, RECTIFICATION, NEWS, DIGEST, OTHER -> false;
    };
  }

  /** Logarithm of the odds that the sentence is about what is to come. */
  private double evidence(Document document, Passage passage, boolean labels) {
    double chance = model.chances(features(document, passage))[0];
    Set<String> tenses = TENSES.in(passage.words()).keySet();
    double words = Math.clamp(Math.log(chance / (1 - chance)) / 2, -MOST, MOST)
        + (tenses.contains("planned") ? TENSE : 0) - (tenses.contains("done") ? TENSE : 0);
    if (!report(document)) {
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

  /** What the model counts: the openings of the clauses, pairs and triples of characters, and how the years stand to the document's. */
  static FeatureSet features(Document document, Passage passage) {
    var features = new FeatureSet();
    String words = passage.words();
    for (int i = 0; i < words.length(); i++) {
      boolean opens = i == 0 || ",:;".indexOf(words.charAt(i - 1)) >= 0;
      long gram = 0;
      long opening = i == 0 ? '^' : ',';
      for (int k = i; k < Math.min(i + 3, words.length()) && counts(words.charAt(k)); k++) {
        gram = Gram.then(gram, words.charAt(k));
        opening = Gram.then(opening, words.charAt(k));
        if (k > i) {
          features.add(gram);
        }
        if (opens) {
          features.add(opening);
        }
      }
    }
    LocalDate date = document.metadata().date();
    if (date != null && passage.sentence() != null) {
      years(features, document.at(passage.sentence().span()), date.getYear());
    }
    if (passage.label() == SectionLabel.PROBLEM) {
      features.add("[problem]");
    }
    return features;
  }

  private static void years(FeatureSet features, String text, int own) {
    if (text.indexOf('年') < 0) {
      return;
    }
    Matcher year = YEAR.matcher(text);
    while (year.find()) {
      int ahead = Integer.parseInt(year.group(1)) - own;
      features.add(ahead < 0 ? "[year before]" : ahead == 0 ? "[year of the paper]" : "[year after]");
    }
  }

  private static boolean counts(char c) {
    return Character.isLetterOrDigit(c) || c == '%';
  }
}
