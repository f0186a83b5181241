package org.duibiao.extraction.measure;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.duibiao.catalog.Instrument;

/** The policy tools a measure uses, from a lexicon and weights learned over it; {@link Instrument#UNCLEAR} where none shows. */
final class InstrumentReader {

  /** Chance from which the likeliest tool is said, and from which further ones are; chosen on documents held out one by one. */
  private static final double LEAST = 0.15;

  private static final double LEAST_FURTHER = 0.2;
  private final Models models;

  InstrumentReader(Models models) {
    this.models = models;
  }

  Set<Instrument> read(Passage passage) {
    var tally = new Tally(models);
    Features.first(passage, tally);
    Features.further(passage, tally);
    return read(tally);
  }

  /** The tools that the features of a sentence point to. */
  Set<Instrument> read(Tally tally) {
    double[] chances = tally.chances(Task.INSTRUMENT);
    int best = 0;
    for (int i = 1; i < chances.length; i++) {
      best = chances[i] > chances[best] ? i : best;
    }
    Set<Instrument> found = EnumSet.noneOf(Instrument.class);
    for (int i = 0; i < chances.length; i++) {
      if (chances[i] >= (i == best ? LEAST : LEAST_FURTHER)) {
        found.add(Instrument.ofId(models.of(Task.INSTRUMENT).classes().get(i)));
      }
    }
    return found.isEmpty() ? EnumSet.of(Instrument.UNCLEAR) : found;
  }

  /** The words in a sentence that point to each tool. */
  static Map<Instrument, List<String>> cues(Passage passage) {
    Map<Instrument, List<String>> found = new TreeMap<>();
    for (String kind : passage.words().kinds(Lexicon.INSTRUMENTS)) {
      found.put(Instrument.ofId(kind), passage.words().words(Lexicon.INSTRUMENTS, kind));
    }
    return new LinkedHashMap<>(found);
  }
}
