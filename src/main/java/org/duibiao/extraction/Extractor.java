package org.duibiao.extraction;

import java.util.List;
import org.duibiao.catalog.Catalog;
import org.duibiao.document.Document;

/** Reads the facts of a document. Holds no state between documents; one instance serves any number of threads. */
public final class Extractor {

  private final ObservationReader observations;

  public Extractor(Catalog catalog) {
    observations = new ObservationReader(catalog);
  }

  /** All observations of {@code document}, in text order. */
  public Facts extract(Document document) {
    return new Facts(observations.read(document), List.of());
  }
}
