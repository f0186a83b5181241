package org.duibiao.store;

/** How a list of observations is sorted; ties by id, so that the same list comes out twice. */
public enum ObservationOrder {
  /** Region, indicator, year. */
  SUBJECT,
  /** In text order of the documents. */
  TEXT,
  NEWEST_YEAR,
  LARGEST_VALUE,
  SMALLEST_VALUE,
  LOWEST_CONFIDENCE
}
