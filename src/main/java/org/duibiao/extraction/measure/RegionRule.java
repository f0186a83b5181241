package org.duibiao.extraction.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Region;
import org.duibiao.document.Document;
import org.duibiao.text.Finder;
import org.duibiao.text.Trie;
import org.jspecify.annotations.Nullable;

/** Whose measure it is: the region a sentence or a heading above it opens with, or else the document's. */
final class RegionRule {

  private static final Finder OPENING = Finder.of("(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）]|\\d+[.、．]|[一二三四五六七八九十]+是|(?:\\d{4}年|近年来|今年以来|同时)[,，]?)");
  private static final int SHORTEST = 3;
  private static final int LONGEST = 16;

  private final Catalog catalog;
  private final Document document;
  private final @Nullable Region home;

  /** By section the region that its headings name, or else the document's. */
  private final Map<Integer, Optional<Region>> above = new HashMap<>();

  RegionRule(Catalog catalog, Document document) {
    this.catalog = catalog;
    this.document = document;
    var stated = document.metadata().region();
    home = stated == null ? null : stated.value();
  }

  @Nullable Region of(int section, String sentence) {
    Region own = opening(sentence);
    return own != null ? own : above.computeIfAbsent(section, this::headed).orElse(null);
  }

  private Optional<Region> headed(int section) {
    for (String heading : document.path(section).reversed()) {
      Region named = opening(heading);
      if (named != null) {
        return Optional.of(named);
      }
    }
    return Optional.ofNullable(home);
  }

  /** The one region whose full name opens the text, of several the one that lies in or around the document's own. */
  private @Nullable Region opening(String text) {
    Matcher mark = OPENING.opening(text);
    int start = mark == null ? 0 : mark.end();
    for (Trie.Found<List<Region>> name : catalog.regionsAt(text, start, start + LONGEST)) {
      if (name.end() - start < SHORTEST) {
        continue;
      }
      List<Region> named = name.value().stream().filter(r -> r.level() != Region.Level.GROUP).toList();
      if (named.size() == 1) {
        return named.getFirst();
      }
      for (Region region : named) {
        if (home != null && (region.equals(home) || catalog.lineage(region).contains(home))) {
          return region;
        }
      }
    }
    return null;
  }
}
