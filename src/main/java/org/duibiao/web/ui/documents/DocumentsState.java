package org.duibiao.web.ui.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.RegionId;
import org.duibiao.document.DocumentKind;
import org.duibiao.store.DocumentFilter;
import org.duibiao.store.DocumentOrder;
import org.duibiao.web.ui.facts.Link;
import org.jspecify.annotations.Nullable;

/**
 * What a person has chosen of the list of documents; the address says all of it.
 *
 * @param regions regions the documents speak for; empty for all
 * @param page from 0
 */
public record DocumentsState(
    List<RegionId> regions, @Nullable DocumentKind kind, @Nullable Integer year, String text, DocumentOrder order, int page) {

  static final int MOST_REGIONS = 20;
  static final int PAGE = 50;
  private static final int LONGEST_TEXT = 100;

  public static final DocumentsState EMPTY = new DocumentsState(List.of(), null, null, "", DocumentOrder.NEWEST, 0);

  public DocumentsState {
    regions = regions.stream().distinct().limit(MOST_REGIONS).toList();
    text = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
  }

  /** Reads the parameters of an address; what the catalogue does not know or nobody could have chosen is left out. */
  public static DocumentsState of(Map<String, List<String>> parameters, Catalog catalog) {
    String kind = first(parameters, "d");
    String year = first(parameters, "y");
    String order = first(parameters, "s").toUpperCase(Locale.ROOT);
    String page = first(parameters, "p");
    return new DocumentsState(
        List.of(first(parameters, "r").split(",")).stream().map(RegionId::new).filter(id -> catalog.region(id).isPresent()).toList(),
        java.util.Arrays.stream(DocumentKind.values()).filter(one -> one.id().equals(kind)).findFirst().orElse(null),
        year.matches("(19|20)\\d\\d") ? Integer.valueOf(year) : null,
        first(parameters, "q"),
        java.util.Arrays.stream(DocumentOrder.values()).filter(one -> one.name().equals(order)).findFirst().orElse(DocumentOrder.NEWEST),
        page.matches("[0-9]{1,5}") ? Math.max(0, Integer.parseInt(page) - 1) : 0);
  }

  public Map<String, List<String>> parameters() {
    var parameters = new LinkedHashMap<String, List<String>>();
    put(parameters, "r", String.join(",", regions.stream().map(RegionId::value).toList()));
    put(parameters, "d", kind == null ? "" : kind.id());
    put(parameters, "y", year == null ? "" : String.valueOf(year));
    put(parameters, "q", text);
    put(parameters, "s", order == DocumentOrder.NEWEST ? "" : order.name().toLowerCase(Locale.ROOT));
    put(parameters, "p", page == 0 ? "" : String.valueOf(page + 1));
    return parameters;
  }

  public String address() {
    return Link.to("documents", parameters());
  }

  DocumentFilter filter() {
    return new DocumentFilter(Set.copyOf(regions), kind == null ? Set.of() : Set.of(kind), year, text);
  }

  /** Whether anything narrows the list. */
  boolean narrowed() {
    return !filter().equals(DocumentFilter.ALL);
  }

  DocumentsState withRegions(List<RegionId> chosen) {
    return new DocumentsState(chosen, kind, year, text, order, 0);
  }

  DocumentsState withKind(@Nullable DocumentKind chosen) {
    return new DocumentsState(regions, chosen, year, text, order, 0);
  }

  DocumentsState withYear(@Nullable Integer chosen) {
    return new DocumentsState(regions, kind, chosen, text, order, 0);
  }

  DocumentsState withText(String typed) {
    return new DocumentsState(regions, kind, year, typed.strip(), order, 0);
  }

  DocumentsState withOrder(DocumentOrder chosen) {
    return new DocumentsState(regions, kind, year, text, chosen, 0);
  }

  DocumentsState withPage(int chosen) {
    return new DocumentsState(regions, kind, year, text, order, chosen);
  }

  private static String first(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("");
  }

  private static void put(Map<String, List<String>> parameters, String name, String value) {
    if (!value.isEmpty()) {
      parameters.put(name, List.of(value));
    }
  }
}
