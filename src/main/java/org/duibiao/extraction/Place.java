package org.duibiao.extraction;

import org.duibiao.catalog.Region;
import org.jspecify.annotations.Nullable;

/**
 * A region or place.
 *
 * @param region its entry, null for one that only the text names
 * @param written how the clause calls it, empty where another part of the text does
 */
record Place(@Nullable Region region, String name, String written, PlaceRule rule) {

  static Place of(Region region, String written, PlaceRule rule) {
    return new Place(region, region.bore(written) ? written : region.name(), written, rule);
  }

  Place by(PlaceRule other) {
    return new Place(region, name, written, other);
  }
}
