package org.duibiao.web.ui.parts;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.RegionId;

/**
 * The parameters of an address: all that is chosen on a screen, and what travels on to the next one. Immutable. Several values of one
 * parameter stand behind each other, apart by commas. What nobody could have chosen is passed over when it is read.
 */
public final class Address {

  public static final String REGIONS = "r";
  public static final String THEME = "t";
  public static final String INDICATORS = "i";
  public static final String YEAR = "y";

  private static final int LONGEST = 2_000;
  private static final int MOST = 100;

  private final Map<String, String> parameters;

  private Address(Map<String, String> parameters) {
    this.parameters = parameters;
  }

  /** An address without parameters. */
  public static Address empty() {
    return new Address(Map.of());
  }

  public static Address of(QueryParameters query) {
    var parameters = new LinkedHashMap<String, String>();
    query.getParameters().forEach((name, values) -> {
      String joined = String.join(",", values);
      if (name.matches("[a-z]{1,2}") && !joined.isBlank() && joined.length() <= LONGEST) {
        parameters.put(name, joined);
      }
    });
    return new Address(parameters);
  }

  public QueryParameters query() {
    return QueryParameters.simple(parameters);
  }

  /** The same address with another value; a blank one is left out. */
  public Address with(String name, String value) {
    var changed = new LinkedHashMap<>(parameters);
    changed.remove(name);
    if (!value.isBlank()) {
      changed.put(name, value);
    }
    return new Address(changed);
  }

  public Address with(String name, List<String> values) {
    return with(name, String.join(",", values));
  }

  public Address withRegions(List<RegionId> regions) {
    return with(REGIONS, regions.stream().map(RegionId::value).toList());
  }

  /** Only what means the same on every screen. */
  public Address shared() {
    var shared = new LinkedHashMap<>(parameters);
    shared.keySet().retainAll(List.of(REGIONS, THEME, INDICATORS, YEAR, "k"));
    return new Address(shared);
  }

  /** The text as typed; empty where there is none. */
  public String text(String name) {
    return parameters.getOrDefault(name, "");
  }

  public Optional<String> one(String name, Predicate<String> known) {
    return Optional.ofNullable(parameters.get(name)).filter(known);
  }

  public List<String> many(String name) {
    return parameters.containsKey(name)
        ? Arrays.stream(text(name).split(",", MOST)).filter(value -> !value.isBlank()).distinct().toList()
        : List.of();
  }

  /** The values of an enum, by their {@code name()} in any case. */
  public <E extends Enum<E>> List<E> chosen(String name, Class<E> type) {
    var ids = many(name);
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> ids.stream().anyMatch(id -> id.equalsIgnoreCase(value.name()))).toList();
  }

  public Optional<Integer> year() {
    return one(YEAR, text -> text.matches("(19|20)\\d\\d")).map(Integer::valueOf);
  }

  /** The regions of the catalogue, in the order chosen. */
  public List<RegionId> regions(Catalog catalog, int most) {
    return many(REGIONS).stream().map(RegionId::new).filter(id -> catalog.region(id).isPresent()).limit(most).toList();
  }

  public List<IndicatorId> indicators(Catalog catalog) {
    return many(INDICATORS).stream().map(IndicatorId::new).filter(id -> catalog.indicator(id).isPresent()).toList();
  }
}
