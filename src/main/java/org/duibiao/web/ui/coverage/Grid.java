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

  /** Up to so many regions every year is of interest. */
  private static final int FEW = 4;
  /** A year is full from so many regions on. */
  private static final int SEVERAL = 3;

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

  /** The years of which several regions state something, or all where there are few; what is left out can be asked for. */
  Grid withoutThinYears() {
    if (regions.size() <= FEW) {
      return this;
    }
    var full = years.stream().filter(year -> regions.stream().filter(region -> at(region, year).stated() > 0).count() >= SEVERAL).toList();
    return full.isEmpty() ? this : new Grid(regions, full, cells);
  }

  /** All that is stated of a region, whatever year it is about. */
  Held all(RegionId region) {
    return cells.getOrDefault(region, Map.of()).values().stream().reduce(Held.NOTHING, Held::plus);
  }

  /** 1 to {@code shades}: how much is held beside the fullest cell, by the root, so that one long report does not pale all others. */
  int shade(int count, int shades) {
    int most = cells.values().stream().flatMap(byYear -> byYear.values().stream()).mapToInt(Held::sure).max().orElse(1);
    return Math.clamp((long) Math.ceil(shades * Math.sqrt((double) count / Math.max(1, most))), 1, shades);
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
