package org.duibiao.report.chart;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.duibiao.catalog.RegionId;

/**
 * Which colour, dash and symbol a region has: the same on every chart and screen, whatever the order of the regions.
 *
 * <p>A region's place is its id's hash modulo {@link #PLACES}. Of regions that fall on one place the one with the smaller id keeps it;
 * the others move on to the next free place. So a region rarely changes its colour when others come and go, and no two of up to eight
 * regions share one. More than eight share places and are told apart by their names.
 */
public final class RegionPlaces {

  /** How many places there are; as many as a comparison takes regions. */
  public static final int PLACES = 8;

  private final Map<RegionId, Integer> places = new HashMap<>();

  private RegionPlaces() {}

  public static RegionPlaces of(Collection<RegionId> regions) {
    var result = new RegionPlaces();
    for (RegionId region : new TreeSet<>(regions)) {
      int place = Math.floorMod(region.value().hashCode(), PLACES);
      while (result.places.size() < PLACES && result.places.containsValue(place)) {
        place = (place + 1) % PLACES;
      }
      result.places.put(region, place);
    }
    return result;
  }

  /** 0 up to {@link #PLACES} less one. */
  public int of(RegionId region) {
    return places.getOrDefault(region, 0);
  }
}
