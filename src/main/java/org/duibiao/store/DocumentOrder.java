package org.duibiao.store;

/** How a list of documents is sorted; ties by id, so that the same list comes out twice. */
public enum DocumentOrder {
  /** By date, those without one last. */
  NEWEST,
  /** By date, those without one last. */
  OLDEST,
  TITLE,
  REGION,
  MOST_FACTS,
  LAST_IMPORTED
}
