package org.duibiao.comparison;

import java.util.regex.Pattern;
import org.duibiao.catalog.Instrument;
import org.duibiao.extraction.Attributes;
import org.duibiao.extraction.measure.AttributeReader;
import org.duibiao.store.StoredMeasure;

/** How much of a measure one could hold somebody to: a number, an amount, a term, a paper, a tool. Pure. */
final class Concrete {

  /** A number that is no year, month or day: 40个, 5.2%. */
  private static final Pattern NUMBER = Pattern.compile("\\d(?![\\d.—–-]*[年月日])(?!\\d)");

  private Concrete() {}

  /** How many of the five the measure has; one whose title already says a number goes before one that hides it in its sentence. */
  static int signs(StoredMeasure measure) {
    Attributes said = AttributeReader.of(measure.sentence());
    return sign(NUMBER.matcher(measure.title()).find()) + sign(NUMBER.matcher(measure.sentence()).find()) + sign(!said.amounts().isEmpty())
        + sign(!said.validity().isEmpty()) + sign(!said.documents().isEmpty())
        + sign(measure.instruments().stream().anyMatch(tool -> tool != Instrument.UNCLEAR));
  }

  private static int sign(boolean there) {
    return there ? 1 : 0;
  }
}
