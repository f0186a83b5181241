package org.duibiao.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Indicator;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.Region;
import org.duibiao.catalog.RegionId;
import org.duibiao.extraction.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What an export is about. Nothing chosen is empty: all regions, all indicators, both kinds.
 *
 * @param named whether the indicators were named one by one, so that one without any value is shown as such
 */
public record Selection(List<RegionId> regions, List<IndicatorId> indicators, boolean named, @Nullable Integer year, Set<Kind> kinds) {

  public Selection {
    regions = List.copyOf(regions);
    indicators = List.copyOf(indicators);
    kinds = Set.copyOf(kinds);
  }

  /**
   * Looks the words up in the catalogue: an id, a full name, or another name that means one thing only.
   *
   * @throws Refused if a word names nothing, or more than one thing
   */
  public static Selection of(Catalog catalog, List<String> regions, List<String> indicators, @Nullable String theme,
      @Nullable Integer year, @Nullable Kind kind) {
    if (theme != null && !indicators.isEmpty()) {
      throw new Refused("theme and indicator exclude each other");
    }
    var places = new LinkedHashSet<RegionId>();
    for (String word : regions) {
      places.add(region(catalog, word));
    }
    var subjects = new LinkedHashSet<IndicatorId>(theme == null ? List.of() : ofTheme(catalog, theme.strip()));
    for (String word : indicators) {
      subjects.add(indicator(catalog, word));
    }
    return new Selection(List.copyOf(places), List.copyOf(subjects), !indicators.isEmpty(), year,
        kind == null ? Set.of() : Set.of(kind));
  }

  /**
   * The region that a word names.
   *
   * @throws Refused if it names nothing, or more than one
   */
  public static RegionId region(Catalog catalog, String name) {
    String word = name.strip();
    var byId = catalog.region(new RegionId(word));
    if (byId.isPresent()) {
      return byId.get().id();
    }
    List<Region> meant = catalog.regionsNamed(word);
    List<Region> exact = meant.stream().filter(region -> region.name().equals(word)).toList();
    List<Region> found = exact.size() == 1 ? exact : meant;
    return one("region", word, found.stream().map(Region::id).toList(),
        found.stream().map(region -> region.id() + " " + region.name()));
  }

  /**
   * The indicator that a word names.
   *
   * @throws Refused if it names nothing, or more than one
   */
  public static IndicatorId indicator(Catalog catalog, String name) {
    String word = name.strip();
    var byId = catalog.indicator(new IndicatorId(word));
    if (byId.isPresent()) {
      return byId.get().id();
    }
    List<Indicator> exact = catalog.indicators().stream().filter(indicator -> indicator.name().equals(word)).toList();
    List<Indicator> found = exact.size() == 1 ? exact : catalog.indicators().stream()
        .filter(i -> i.name().equals(word) || i.aliases().contains(word) || i.nameEnglish().equalsIgnoreCase(word)).toList();
    return one("indicator", word, found.stream().map(Indicator::id).toList(), found.stream().map(i -> i.id() + " " + i.name()));
  }

  private static List<IndicatorId> ofTheme(Catalog catalog, String theme) {
    if (catalog.themes().stream().noneMatch(known -> known.id().equals(theme))) {
      throw new Refused("unknown theme: " + theme + "; known are "
          + catalog.themes().stream().map(known -> known.id()).collect(Collectors.joining(", ")));
    }
    return catalog.indicators().stream().filter(i -> i.theme().equals(theme)).map(Indicator::id).toList();
  }

  private static <T> T one(String what, String word, List<T> found, Stream<String> names) {
    if (found.isEmpty()) {
      throw new Refused("unknown " + what + ": " + word);
    }
    if (found.size() > 1) {
      throw new Refused(what + " " + word + " may be " + names.collect(Collectors.joining(" or ")) + "; give its id");
    }
    return found.getFirst();
  }
}
