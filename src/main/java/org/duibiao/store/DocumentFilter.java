package org.duibiao.store;

import java.util.Set;
import org.duibiao.catalog.RegionId;
import org.duibiao.document.DocumentKind;

/**
 * Which documents. An empty set or text asks for nothing in particular.
 *
 * @param regions the regions they speak for
 * @param years years of their dates
 * @param text words that stand in the title, the issuer, the number or the name of the file
 */
public record DocumentFilter(Set<RegionId> regions, Set<DocumentKind> kinds, Set<Integer> years, String text) {

  public static final DocumentFilter ALL = new DocumentFilter(Set.of(), Set.of(), Set.of(), "");

  public DocumentFilter {
    regions = Set.copyOf(regions);
    kinds = Set.copyOf(kinds);
    years = Set.copyOf(years);
  }

  public DocumentFilter regions(Set<RegionId> only) {
    return new DocumentFilter(only, kinds, years, text);
  }

  public DocumentFilter kinds(Set<DocumentKind> only) {
    return new DocumentFilter(regions, only, years, text);
  }

  public DocumentFilter years(Set<Integer> only) {
    return new DocumentFilter(regions, kinds, only, text);
  }

  public DocumentFilter text(String words) {
    return new DocumentFilter(regions, kinds, years, words);
  }
}
