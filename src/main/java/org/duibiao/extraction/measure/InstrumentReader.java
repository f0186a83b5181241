package org.duibiao.extraction.measure;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.duibiao.catalog.Instrument;

/** The policy tools a measure uses, from a lexicon and weights learned over it; {@link Instrument#UNCLEAR} where none shows. */
final class InstrumentReader {

  private static final double LEAST = 0.4;
  private static final Cues CUES = Cues.load("instrument-cues.tsv", "instrument", "cues");
  private final LinearModel model;

  InstrumentReader(LinearModel model) {
    this.model = model;
  }

  Set<Instrument> read(Passage passage) {
    double[] chances = model.chances(features(passage));
    Set<Instrument> found = EnumSet.noneOf(Instrument.class);
    for (int i = 0; i < chances.length; i++) {
      if (chances[i] >= LEAST) {
        found.add(Instrument.ofId(model.classes().get(i)));
      }
    }
    found.remove(Instrument.UNCLEAR);
    return found.isEmpty() ? EnumSet.of(Instrument.UNCLEAR) : found;
  }

  /** The words in a sentence that point to each tool. */
  static Map<Instrument, Set<String>> cues(Passage passage) {
    Map<Instrument, Set<String>> found = new TreeMap<>();
    CUES.in(passage.words()).forEach((id, words) -> found.put(Instrument.ofId(id), words));
    return new LinkedHashMap<>(found);
  }

  static Set<String> features(Passage passage) {
    Set<String> features = new java.util.LinkedHashSet<>();
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
    return features;
  }
}
