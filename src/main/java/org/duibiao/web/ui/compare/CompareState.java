package org.duibiao.web.ui.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.RegionId;
import org.duibiao.extraction.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a person has chosen on the Compare screen; the address of the page says all of it.
 *
 * @param regions the columns, at most {@link #MOST_REGIONS}
 * @param theme id of the theme whose indicators are shown; null for the indicators chosen one by one
 * @param indicators chosen one by one; empty while a theme is shown
 * @param year the year asked for; null for the latest that is held
 * @param kinds achieved, targeted or both
 * @param focus the indicator that the chart shows; null for the first with values
 * @param chart id of the chart chosen in place of the suggested one; null for the suggested one
 */
public record CompareState(
    List<RegionId> regions,
    @Nullable String theme,
    List<IndicatorId> indicators,
    @Nullable Integer year,
    Set<Kind> kinds,
    @Nullable IndicatorId focus,
    @Nullable String chart) {

  public static final int MOST_REGIONS = 8;
  static final int MOST_INDICATORS = 40;

  public static final CompareState EMPTY =
      new CompareState(List.of(), null, List.of(), null, EnumSet.allOf(Kind.class), null, null);

  public CompareState {
    regions = regions.stream().distinct().limit(MOST_REGIONS).toList();
    indicators = indicators.stream().distinct().limit(MOST_INDICATORS).toList();
    kinds = kinds.isEmpty() ? EnumSet.allOf(Kind.class) : java.util.Collections.unmodifiableSet(new TreeSet<>(kinds));
  }

  /** Reads the parameters of an address. What the catalogue does not know or nobody could have chosen is left out. */
  public static CompareState of(Map<String, List<String>> parameters, Catalog catalog) {
    String theme = first(parameters, "t", id -> catalog.themes().stream().anyMatch(t -> t.id().equals(id)));
    String year = first(parameters, "y", text -> text.matches("(19|20)\\d\\d"));
    String focus = first(parameters, "f", id -> catalog.indicator(new IndicatorId(id)).isPresent());
    return new CompareState(
        ids(parameters, "r").stream().map(RegionId::new).filter(id -> catalog.region(id).isPresent()).toList(),
        theme,
        ids(parameters, "i").stream().map(IndicatorId::new).filter(id -> catalog.indicator(id).isPresent()).toList(),
        year == null ? null : Integer.valueOf(year),
        kinds(ids(parameters, "k")),
        focus == null ? null : new IndicatorId(focus),
        first(parameters, "c", text -> text.matches("[a-z_]{1,30}")));
  }

  /** The parameters that {@link #of} reads this state from; what is not chosen has none. */
  public Map<String, List<String>> parameters() {
    var parameters = new LinkedHashMap<String, List<String>>();
    put(parameters, "r", String.join(",", regions.stream().map(RegionId::value).toList()));
    put(parameters, "t", theme);
    put(parameters, "i", String.join(",", indicators.stream().map(IndicatorId::value).toList()));
    put(parameters, "y", year == null ? null : String.valueOf(year));
    put(parameters, "k", kinds.size() == Kind.values().length ? null : kinds.iterator().next().id());
    put(parameters, "f", focus == null ? null : focus.value());
    put(parameters, "c", chart);
    return parameters;
  }

  public CompareState withRegions(List<RegionId> chosen) {
    return new CompareState(chosen, theme, indicators, year, kinds, focus, chart);
  }

  /** With another theme the indicators chosen one by one and the chart's indicator no longer stand. */
  public CompareState withTheme(String chosen) {
    return new CompareState(regions, chosen, List.of(), year, kinds, null, null);
  }

  public CompareState withIndicators(List<IndicatorId> chosen) {
    return new CompareState(regions, chosen.isEmpty() ? theme : null, chosen, year, kinds, null, null);
  }

  public CompareState withYear(int chosen) {
    return new CompareState(regions, theme, indicators, chosen, kinds, focus, chart);
  }

  public CompareState withKinds(Set<Kind> chosen) {
    return new CompareState(regions, theme, indicators, year, chosen, focus, chart);
  }

  public CompareState withFocus(IndicatorId chosen) {
    return new CompareState(regions, theme, indicators, year, kinds, chosen, null);
  }

  public CompareState withChart(@Nullable String chosen) {
    return new CompareState(regions, theme, indicators, year, kinds, focus, chosen);
  }

  private static Set<Kind> kinds(List<String> ids) {
    var kinds = EnumSet.noneOf(Kind.class);
    Arrays.stream(Kind.values()).filter(kind -> ids.contains(kind.id())).forEach(kinds::add);
    return kinds;
  }

  private static List<String> ids(Map<String, List<String>> parameters, String name) {
    var ids = new ArrayList<String>();
    parameters.getOrDefault(name, List.of()).forEach(value -> ids.addAll(Arrays.asList(value.split(",", 100))));
    return ids;
  }

  private static @Nullable String first(Map<String, List<String>> parameters, String name, Predicate<String> known) {
    return parameters.getOrDefault(name, List.of()).stream().filter(known).findFirst().orElse(null);
  }

  private static void put(Map<String, List<String>> parameters, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      parameters.put(name, List.of(value));
    }
  }
}
