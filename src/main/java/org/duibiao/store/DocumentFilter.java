package org.duibiao.store;

import java.util.Set;
import org.duibiao.catalog.RegionId;
import org.duibiao.document.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * Which documents. An empty set or text asks for nothing in particular.
 *
 * @param regions regions they speak for
 * @param year the year of their date
 * @param text words that stand in the title, the issuer or a sentence
 */
public record DocumentFilter(Set<RegionId> regions, Set<DocumentKind> kinds, @Nullable Integer year, String text) {

  public static final DocumentFilter ALL = new DocumentFilter(Set.of(), Set.of(), null, "");

  public DocumentFilter {
    regions = Set.copyOf(regions);
    kinds = Set.copyOf(kinds);
  }
}
