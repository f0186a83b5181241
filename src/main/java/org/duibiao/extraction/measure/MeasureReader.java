package org.duibiao.extraction.measure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.MeasureCategory;
import org.duibiao.catalog.Region;
import org.duibiao.document.Document;
import org.duibiao.document.DocumentKind;
import org.duibiao.document.Sentence;
import org.duibiao.extraction.Evidence;
import org.duibiao.extraction.Measure;
import org.duibiao.extraction.Observation;

/** Finds the policy measures of a document: a linear model tells them from everything else, another gives their category. */
public final class MeasureReader {

  static final double LEAST = 0.5;
  private static final double ALSO = 0.3;

  private final LinearModel detection;
  private final LinearModel categories;
  private final InstrumentReader instruments;
  private final StatusReader statuses;
  private final RegionRule regions;

  public MeasureReader(Catalog catalog) {
    this(catalog, LinearModel.load("detection.tsv"), LinearModel.load("categories.tsv"), LinearModel.load("instruments.tsv"),
        LinearModel.load("status.tsv"));
  }

  MeasureReader(Catalog catalog, LinearModel detection, LinearModel categories, LinearModel instruments, LinearModel status) {
    this.detection = detection;
    this.categories = categories;
    this.instruments = new InstrumentReader(instruments);
    this.statuses = new StatusReader(status);
    this.regions = new RegionRule(catalog);
  }

  /** The measures in text order. */
  public List<Measure> read(Document document, List<Observation> observations) {
    List<Measure> measures = new ArrayList<>();
    List<Passage> passages = Passage.of(document);
    List<Measure.Status> course = statuses.read(document, passages);
    String problem = "";
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      Sentence sentence = java.util.Objects.requireNonNull(passage.sentence());
      if (document.metadata().kindOrOther() == DocumentKind.RECTIFICATION) {
        String named = AttributeReader.problem(document.at(sentence.span()));
        problem = named.isEmpty() ? problem : named;
      }
      FeatureSet grams = Features.grams(passage);
      double chance = detection.chances(Features.detection(passage, grams))[0];
      if (chance < Grant.CHANCE && Grant.in(document.at(sentence.span()))) {
        chance = Grant.CHANCE;
      }
      if (chance >= LEAST) {
        measures.add(measure(document, sentence, passage, grams, course.get(i), problem, chance, observations));
      }
    }
    return measures;
  }

  private Measure measure(Document document, Sentence sentence, Passage passage, FeatureSet grams, Measure.Status status,
      String problem, double chance, List<Observation> observations) {
    String text = document.at(sentence.span());
    double[] chances = categories.chances(Features.category(passage, grams));
    int best = best(chances);
    Set<MeasureCategory> also = EnumSet.noneOf(MeasureCategory.class);
    for (int i = 0; i < chances.length; i++) {
      if (i != best && chances[i] >= ALSO) {
        also.add(MeasureCategory.ofId(categories.classes().get(i)));
      }
    }
    Region region = regions.of(document, sentence.section(), text);
    return new Measure(new Evidence(sentence.span(), sentence.span(), sentence.section(), "measure"),
        region == null ? null : region.id(), region == null ? "" : region.name(), Titles.of(text),
        MeasureCategory.ofId(categories.classes().get(best)), also,
        status, instruments.read(passage),
        CueReader.of(passage, categories.classes().get(best), word -> categories.weight(word, best)), confidence(chance),
        AttributeReader.read(document, sentence.span(), passage, problem, observations));
  }

  /**
   * How often a sentence with this chance is a measure. The models' own chances are too timid on documents they did not learn from; the
   * line through their log-odds was fitted on documents held out one by one (the reliability table in the README).
   */
  static double confidence(double chance) {
    double odds = 1.38 * Math.log(chance / (1 - chance)) - 0.25;
    return Math.clamp(1 / (1 + Math.exp(-odds)), 0.01, 0.99);
  }

  private static int best(double[] chances) {
    int best = 0;
    for (int i = 1; i < chances.length; i++) {
      best = chances[i] > chances[best] ? i : best;
    }
    return best;
  }

  /** For one sentence without its document, what spoke for and against, a line each. */
  public List<String> explain(String sentence) {
    Passage passage = Passage.alone(sentence);
    List<String> lines = new ArrayList<>();
    FeatureSet features = Features.detection(passage);
    double chance = detection.chances(features)[0];
    lines.add(String.format(Locale.ROOT, "measure: %s, chance %.2f", chance >= LEAST ? "yes" : "no", chance));
    explain(lines, detection.reasons(features, 0));
    FeatureSet marks = Features.category(passage);
    double[] chances = categories.chances(marks);
    int best = best(chances);
    lines.add(String.format(Locale.ROOT, "category: %s, chance %.2f", categories.classes().get(best), chances[best]));
    explain(lines, categories.reasons(marks, best));
    lines.add("instruments: " + instruments.read(passage) + " from " + InstrumentReader.cues(passage));
    lines.add("title: " + Titles.of(sentence));
    FairCompetition.questions(sentence).forEach(q -> lines.add(q.article() + " (" + q.words() + "): " + q.question()));
    return lines;
  }

  private static void explain(List<String> lines, List<LinearModel.Contribution> reasons) {
    reasons.stream().limit(8).forEach(r -> lines.add(String.format(Locale.ROOT, "  %+.2f %s", r.weight(), r.feature())));
  }
}
