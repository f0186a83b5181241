package org.duibiao.report.chart;

import java.util.List;
import org.duibiao.catalog.Region;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.text.Language;

/** What the drawing of any chart needs to know of its surroundings: the regions with their places, and the look. */
record Frame(List<Region> regions, RegionPlaces places, Look look) {

  Frame(ComparisonTable table, Look look) {
    this(table.regions(), RegionPlaces.of(table.regions().stream().map(Region::id).toList()), look);
  }

  Language language() {
    return look.language();
  }

  boolean narrow() {
    return look.narrow();
  }

  /** The full name, on a phone the short one. */
  String name(int column) {
    Region region = regions.get(column);
    return look.narrow() && language() == Language.CHINESE ? region.shortName() : region.in(language());
  }

  int place(int column) {
    return places.of(regions.get(column).id());
  }

  String colour(int column) {
    return look.palette().region(place(column));
  }

  /** Room in px for the names beside an axis; names stand inside on a phone. */
  int nameWidth() {
    int widest = 0;
    for (int i = 0; i < regions.size(); i++) {
      widest = Math.max(widest, Wrap.width(name(i)));
    }
    return narrow() ? 12 : 20 + 6 * Math.min(26, widest);
  }
}
