package org.duibiao.web.ui.parts;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Region;

/** Finds regions by name, alias, pinyin, initials, or by the region they lie in. Pure. */
public final class RegionSearch {

  private static final int NO_MATCH = 9;

  private final Catalog catalog;

  public RegionSearch(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The best matches first; higher levels before lower ones. Everything for an empty text. */
  public List<Region> find(String text) {
    String sought = text.strip().toLowerCase(Locale.ROOT);
    var places = catalog.regions().stream().collect(Collectors.toMap(r -> r, r -> place(r, sought), (a, _) -> a,
        java.util.LinkedHashMap::new));
    return places.entrySet().stream()
        .filter(e -> e.getValue() < NO_MATCH)
        .sorted(Comparator.comparing(java.util.Map.Entry<Region, Integer>::getValue)
            .thenComparing(e -> e.getKey().level()))
        .map(java.util.Map.Entry::getKey)
        .toList();
  }

  /** The regions of the same level and the same parent: what one is usually measured against. */
  public List<Region> peers(Region region) {
    return region.parent() == null
        ? List.of()
        : catalog.children(region.parent()).stream().filter(r -> r.level() == region.level() && !r.equals(region)).toList();
  }

  /** 天津市 › 滨海新区, without the nation. */
  public String path(Region region) {
    var names = catalog.lineage(region).stream().filter(r -> r.level() != Region.Level.NATION || r.equals(region))
        .map(Region::name).collect(Collectors.toList());
    return String.join(" › ", names.reversed());
  }

  private int place(Region region, String sought) {
    if (sought.isEmpty() || region.name().equals(sought) || region.shortName().equals(sought)) {
      return 0;
    }
    if (region.aliases().contains(sought) || initials(region, sought)) {
      return 1;
    }
    if (region.name().startsWith(sought)) {
      return 2;
    }
    if (region.name().contains(sought) || region.aliases().stream().anyMatch(a -> a.contains(sought))) {
      return 3;
    }
    if (!region.pinyin().isEmpty() && region.pinyin().replace(" ", "").startsWith(sought.replace(" ", ""))) {
      return 4;
    }
    if (region.english().toLowerCase(Locale.ROOT).contains(sought)) {
      return 5;
    }
    return path(region).replace(" › ", "").contains(sought) ? 6 : NO_MATCH;
  }

  private static boolean initials(Region region, String sought) {
    return List.of(region.initials().split("\\|")).contains(sought);
  }
}
