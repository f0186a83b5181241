package org.duibiao.store;

/** How a list of documents is sorted; ties by id. Those without what is sorted by come last. */
public enum DocumentOrder {
  NEWEST,
  OLDEST,
  TITLE,
  REGION,
  KIND,
  ISSUER,
  MOST_OBSERVATIONS,
  MOST_MEASURES,
  MOST_UNSURE,
  LATEST_READ
}
