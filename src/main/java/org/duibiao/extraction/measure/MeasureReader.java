package org.duibiao.extraction.measure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Instrument;
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

  private final Models models;
  private final InstrumentReader instruments;
  private final StatusReader statuses;
  private final Catalog catalog;

  public MeasureReader(Catalog catalog) {
    this.catalog = catalog;
    models = Models.load();
    instruments = new InstrumentReader(models);
    statuses = new StatusReader(models);
  }

  /** A sentence that is a measure, with what the models say of it. */
  private record Found(int index, double chance, double[] categories, Set<Instrument> instruments, String problem) {}

  /** The measures in text order. */
  public List<Measure> read(Document document, List<Observation> observations) {
    List<Passage> passages = Passage.of(document);
    var tally = new Tally(models);
    double[] planned = new double[passages.size()];
    List<Found> found = new ArrayList<>();
    String problem = "";
    for (int i = 0; i < planned.length; i++) {
      Passage passage = passages.get(i);
      if (document.metadata().kindOrOther() == DocumentKind.RECTIFICATION) {
        String named = AttributeReader.problem(passage.text());
        problem = named.isEmpty() ? problem : named;
      }
      tally.clear();
      Features.first(passage, tally);
      planned[i] = tally.chances(Task.STATUS)[0];
      double chance = tally.chances(Task.DETECTION)[0];
      if (chance < Grant.CHANCE && Grant.in(passage.text())) {
        chance = Grant.CHANCE;
      }
      if (chance >= LEAST) {
        Features.further(passage, tally);
        found.add(new Found(i, chance, tally.chances(Task.CATEGORY), instruments.read(tally), problem));
      }
    }
    List<Measure.Status> course = statuses.course(document, passages, planned);
    var regions = new RegionRule(catalog, document);
    return found.stream().map(one -> measure(one, passages.get(one.index()), course.get(one.index()), regions, observations)).toList();
  }

  private Measure measure(Found found, Passage passage, Measure.Status status, RegionRule regions, List<Observation> observations) {
    Sentence sentence = java.util.Objects.requireNonNull(passage.sentence());
    LinearModel categories = models.of(Task.CATEGORY);
    int best = best(found.categories());
    Set<MeasureCategory> also = EnumSet.noneOf(MeasureCategory.class);
    for (int i = 0; i < found.categories().length; i++) {
      if (i != best && found.categories()[i] >= ALSO) {
        also.add(MeasureCategory.ofId(categories.classes().get(i)));
      }
    }
    String category = categories.classes().get(best);
    Region region = regions.of(sentence.section(), passage.text());
    return new Measure(new Evidence(sentence.span(), sentence.span(), sentence.section(), "measure"),
        region == null ? null : region.id(), region == null ? "" : region.name(), Titles.of(passage.text()), MeasureCategory.ofId(category), also,
        status, found.instruments(), CueReader.of(passage, category, word -> categories.weight(word, best)), confidence(found.chance()),
        AttributeReader.read(sentence.span(), passage, found.problem(), observations));
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
    Set<String> features = Features.names(Task.DETECTION, passage);
    double chance = models.of(Task.DETECTION).chances(features)[0];
    lines.add(String.format(Locale.ROOT, "measure: %s, chance %.2f", chance >= LEAST ? "yes" : "no", chance));
    explain(lines, models.of(Task.DETECTION).reasons(features, 0));
    LinearModel categories = models.of(Task.CATEGORY);
    Set<String> words = Features.names(Task.CATEGORY, passage);
    double[] chances = categories.chances(words);
    int best = best(chances);
    lines.add(String.format(Locale.ROOT, "category: %s, chance %.2f", categories.classes().get(best), chances[best]));
    explain(lines, categories.reasons(words, best));
    lines.add("instruments: " + instruments.read(passage) + " from " + InstrumentReader.cues(passage));
    lines.add("title: " + Titles.of(sentence));
    FairCompetition.questions(sentence).forEach(q -> lines.add(q.article() + " (" + q.words() + "): " + q.question()));
    return lines;
  }

  private static void explain(List<String> lines, List<LinearModel.Contribution> reasons) {
    reasons.stream().limit(8).forEach(r -> lines.add(String.format(Locale.ROOT, "  %+.2f %s", r.weight(), r.feature())));
  }
}
