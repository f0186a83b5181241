package org.duibiao.comparison;

import java.util.List;
import java.util.Set;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.RegionId;
import org.duibiao.extraction.Kind;

/**
 * What is to be set side by side.
 *
 * @param regions the columns, in this order
 * @param indicators the rows, in this order
 * @param year the year asked for
 * @param kinds achieved, targeted or both; a kind that is not asked for leaves its cells silent
 * @param reach how many years back a missing achieved value may be taken from; 0 for never. What is taken is always said
 */
public record ComparisonQuery(
    List<RegionId> regions, List<IndicatorId> indicators, int year, Set<Kind> kinds, int reach) {

  public ComparisonQuery {
    regions = List.copyOf(new java.util.LinkedHashSet<>(regions));
    indicators = List.copyOf(new java.util.LinkedHashSet<>(indicators));
    kinds = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(kinds));
  }

  /** Achieved and targeted, with a missing year taken from at most two years before. */
  public ComparisonQuery(List<RegionId> regions, List<IndicatorId> indicators, int year) {
    this(regions, indicators, year, Set.of(Kind.values()), 2);
  }
}
