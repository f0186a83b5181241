package org.duibiao.extraction;

import java.util.List;

/** Everything extraction reads from one document, in text order. */
public record Facts(List<Observation> observations, List<Measure> measures) {

  public Facts {
    observations = List.copyOf(observations);
    measures = List.copyOf(measures);
  }
}
