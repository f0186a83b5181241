package org.duibiao.extraction.measure;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.duibiao.catalog.Instrument;

/** The policy tools a measure uses, from a lexicon and weights learned over it; {@link Instrument#UNCLEAR} where none shows. */
final class InstrumentReader {

  /** Chance from which the likeliest tool is said, and from which further ones are; chosen on documents held out one by one. */
  private static final double LEAST = 0.15;

  private static final double LEAST_FURTHER = 0.2;
  private static final Cues CUES = Cues.load("instrument-cues.tsv", "instrument", "cues");
  private static final Cues TOPICS = Cues.load("category-cues.tsv", "category", "cues");
  private final LinearModel model;

  InstrumentReader(LinearModel model) {
    this.model = model;
  }

  Set<Instrument> read(Passage passage) {
    double[] chances = model.chances(features(passage));
    int best = 0;
    for (int i = 1; i < chances.length; i++) {
      best = chances[i] > chances[best] ? i : best;
    }
    Set<Instrument> found = EnumSet.noneOf(Instrument.class);
    for (int i = 0; i < chances.length; i++) {
      if (chances[i] >= (i == best ? LEAST : LEAST_FURTHER)) {
        found.add(Instrument.ofId(model.classes().get(i)));
      }
    }
    return found.isEmpty() ? EnumSet.of(Instrument.UNCLEAR) : found;
  }

  /** The words in a sentence that point to each tool. */
  static Map<Instrument, Set<String>> cues(Passage passage) {
    Map<Instrument, Set<String>> found = new TreeMap<>();
    CUES.in(passage.words()).forEach((id, words) -> found.put(Instrument.ofId(id), words));
    return new LinkedHashMap<>(found);
  }

  /** The tools the lexicon sees, its words, what the sentence is about, and pairs of characters. */
  static FeatureSet features(Passage passage) {
    var features = new FeatureSet();
    Map<String, Set<String>> found = CUES.in(passage.words());
    found.forEach((id, words) -> {
      features.add("[" + id + "]");
      if (words.size() > 1) {
        features.add("[" + id + " more]");
      }
      words.forEach(features::add);
    });
    if (found.isEmpty()) {
      features.add("[no tool]");
    }
    features.add("[kinds " + Math.min(4, found.size()) + "]");
    TOPICS.in(passage.words()).keySet().forEach(topic -> features.add("[about " + topic + "]"));
    String words = passage.words();
    for (int i = 0; i + 2 <= words.length(); i++) {
      if (Character.isLetter(words.charAt(i)) && Character.isLetter(words.charAt(i + 1))) {
        features.add(Gram.of(words, i, i + 2));
      }
    }
    return features;
  }
}
