package org.duibiao.extraction;

import java.util.List;
import org.duibiao.catalog.Catalog;
import org.duibiao.document.Document;
import org.duibiao.extraction.measure.MeasureReader;

/** Reads the facts of a document. Holds no state between documents; one instance serves any number of threads. */
public final class Extractor {

  private final ObservationReader observations;
  private final MeasureReader measures;

  public Extractor(Catalog catalog) {
    observations = new ObservationReader(catalog);
    measures = new MeasureReader(catalog);
  }

  /** All observations and measures of {@code document}, in text order. */
  public Facts extract(Document document) {
    List<Observation> numbers = observations.read(document);
    return new Facts(numbers, measures.read(document, numbers));
  }

  /** The observations alone. */
  public List<Observation> observations(Document document) {
    return observations.read(document);
  }

  /** How each number of {@code document} was read or why it was left out, in text order. */
  public List<Explanation> explain(Document document) {
    return observations.explain(document);
  }

  /** The observations, each with what decided its subject, aspect, region, period and kind, and where the words for it stand. */
  public List<Derivation.Of> derivations(Document document) {
    return observations.derivations(document);
  }
}
