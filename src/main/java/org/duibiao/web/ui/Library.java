package org.duibiao.web.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.RegionId;
import org.duibiao.comparison.Held;
import org.duibiao.store.StoredMeasure;
import org.duibiao.store.StoredObservation;

/** What the screens read of the facts that are kept. */
public interface Library {

  Catalog catalog();

  /** All that is known of these indicators in these regions, of any year. */
  List<StoredObservation> observations(Set<RegionId> regions, Set<IndicatorId> indicators);

  List<StoredMeasure> measures(Set<RegionId> regions);

  Optional<StoredObservation> observation(long id);

  /** The documents held, with the regions they speak for. */
  Held held();

  /** Regions with facts, those with the most first. */
  List<RegionId> regionsWithFacts();
}
