package org.duibiao.extraction.measure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Region;
import org.duibiao.document.Document;
import org.jspecify.annotations.Nullable;

/** Whose measure it is: the region a sentence or a heading above it opens with, or else the document's. */
final class RegionRule {

  private static final Pattern OPENING = Pattern.compile("^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）]|\\d+[.、．]|[一二三四五六七八九十]+是|(?:\\d{4}年|近年来|今年以来|同时)[,，]?)");
  private static final int LONGEST = 16;
  private final Catalog catalog;

  RegionRule(Catalog catalog) {
    this.catalog = catalog;
  }

  @Nullable Region of(Document document, int section, String sentence) {
    Region home = document.metadata().region() == null ? null : document.metadata().region().value();
    Region own = opening(sentence, home);
    if (own != null) {
      return own;
    }
    for (String heading : document.path(section).reversed()) {
      Region above = opening(heading, home);
      if (above != null) {
        return above;
      }
    }
    return home;
  }

  /** The one region whose full name opens the text, of several the one that lies in or around the document's own. */
  private @Nullable Region opening(String text, @Nullable Region home) {
    Matcher mark = OPENING.matcher(text);
    String words = mark.find() ? text.substring(mark.end()) : text;
    for (int n = Math.min(LONGEST, words.length()); n >= 3; n--) {
      List<Region> all = catalog.regionsNamed(words.substring(0, n));
      if (all.isEmpty()) {
        continue;
      }
      List<Region> named = all.stream().filter(r -> r.level() != Region.Level.GROUP).toList();
      if (named.size() == 1) {
        return named.getFirst();
      }
      if (home != null) {
        for (Region region : named) {
          if (region.equals(home) || catalog.lineage(region).contains(home)) {
            return region;
          }
        }
      }
    }
    return null;
  }
}
