package org.duibiao.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duibiao.catalog.Catalog;
import org.duibiao.quantity.Period;
import org.duibiao.store.StoredObservation;

/**
 * What one reading of the store yields: fetched once, it answers which years there are and gives every table of a page.
 *
 * @param observations all that is stored of the regions and indicators a page is about
 * @param held the documents held of these regions
 */
public record Known(List<StoredObservation> observations, Held held) {

  public Known {
    observations = List.copyOf(observations);
  }

  /** The years about which something is said, latest first. */
  public List<Integer> years() {
    return observations.stream().map(StoredObservation::period).flatMap(Stream::ofNullable).map(Period::lastYear)
        .distinct().sorted(Comparator.reverseOrder()).toList();
  }

  /** The year of which the regions have most in common; see {@link Opening#year}. */
  public Optional<Integer> fullestYear() {
    return Opening.year(observations);
  }

  /**
   * The comparison table.
   *
   * @throws IllegalArgumentException if the catalogue has no such region or indicator
   */
  public ComparisonTable table(ComparisonQuery query, Catalog catalog) {
    return Comparison.of(query, observations, held, catalog);
  }
}
