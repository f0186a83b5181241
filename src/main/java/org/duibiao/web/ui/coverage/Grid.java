package org.duibiao.web.ui.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.RegionId;
import org.duibiao.store.IndicatorYear;
import org.duibiao.store.RegionYear;

/** Regions by years. Pure. @param years latest first */
record Grid(List<RegionId> regions, List<Integer> years, Map<RegionId, Map<Integer, Held>> cells) {

  /** All that is held, whatever it is about. */
  static Grid of(List<RegionId> regions, List<Integer> years, List<RegionYear> all) {
    var cells = new HashMap<RegionId, Map<Integer, Held>>();
    all.forEach(one -> {
      put(cells, one.region(), one.year(), new Held(0, one.sure(), one.awaiting(), one.unsure()));
      speaks(cells, one);
    });
    return new Grid(regions, years, cells);
  }

  /** What is held of some indicators; documents count whatever they are about. */
  static Grid of(List<RegionId> regions, List<Integer> years, List<RegionYear> all, List<IndicatorYear> facts, Set<IndicatorId> only) {
    var cells = new HashMap<RegionId, Map<Integer, Held>>();
    all.forEach(one -> speaks(cells, one));
    facts.stream().filter(one -> only.contains(one.indicator()))
        .forEach(one -> put(cells, one.region(), one.year(), new Held(0, one.sure(), one.awaiting(), one.unsure())));
    return new Grid(regions, years, cells);
  }

  Held at(RegionId region, int year) {
    return cells.getOrDefault(region, Map.of()).getOrDefault(year, Held.NOTHING);
  }

  /** A document speaks about the year of its date and about the one before. */
  private static void speaks(Map<RegionId, Map<Integer, Held>> cells, RegionYear one) {
    var documents = new Held(one.documents(), 0, 0, 0);
    put(cells, one.region(), one.year(), documents);
    put(cells, one.region(), one.year() - 1, documents);
  }

  private static void put(Map<RegionId, Map<Integer, Held>> cells, RegionId region, int year, Held held) {
    cells.computeIfAbsent(region, _ -> new HashMap<>()).merge(year, held, Held::plus);
  }
}
