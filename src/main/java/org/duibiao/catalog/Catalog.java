package org.duibiao.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duibiao.catalog.Indicator.Polarity;
import org.duibiao.catalog.Indicator.Range;
import org.duibiao.catalog.Region.Level;
import org.duibiao.text.Trie;
import org.jspecify.annotations.Nullable;

/** The whole vocabulary, loaded once and never changed. */
public final class Catalog {

  private final Map<RegionId, Region> regions = new LinkedHashMap<>();
  private final Map<IndicatorId, Indicator> indicators = new LinkedHashMap<>();
  private final Map<String, Theme> themes = new LinkedHashMap<>();
  private final Map<String, List<Region>> regionsByName = new HashMap<>();
  private final Map<RegionId, List<Region>> children = new HashMap<>();
  private Trie<List<Region>> regionNames = Trie.forward(Map.of());

  private Catalog() {}

  /**
   * Reads the vocabulary files of this package and checks that what they refer to exists.
   *
   * @throws IllegalArgumentException naming file and line of the first fault
   */
  public static Catalog load() {
    var catalog = new Catalog();
    Tsv.read(Catalog.class, "themes.tsv").forEach(row -> catalog.add(new Theme(row.get("id"), row.get("name"), row.get("name_en"))));
    Tsv.read(Catalog.class, "regions.tsv").forEach(row -> catalog.add(region(row, level(row)), row.place()));
    Tsv.read(Catalog.class, "zones.tsv").forEach(row -> catalog.add(region(row, Level.ZONE), row.place()));
    Tsv.read(Catalog.class, "groups.tsv").forEach(row -> catalog.add(group(row), row.place()));
    Tsv.read(Catalog.class, "indicators.tsv").forEach(row -> catalog.add(indicator(row), row.place()));
    catalog.regionNames = Trie.forward(catalog.regionsByName);
    return catalog;
  }

  /** Every region, in the order of the files: nation, provinces with all below them, zones, groups. */
  public List<Region> regions() {
    return List.copyOf(regions.values());
  }

  public Optional<Region> region(RegionId id) {
    return Optional.ofNullable(regions.get(id));
  }

  /** The regions that a full name, short name or strong alias may mean; several where counties share a name. */
  public List<Region> regionsNamed(String name) {
    return regionsByName.getOrDefault(name, List.of());
  }

  /** What {@link #regionsNamed} gives for each name that stands at {@code at} and ends at or before {@code to}, the longest first. */
  public List<Trie.Found<List<Region>>> regionsAt(CharSequence text, int at, int to) {
    return regionNames.all(text, at, to);
  }

  /** The regions directly below {@code id}. */
  public List<Region> children(RegionId id) {
    return children.getOrDefault(id, List.of());
  }

  /** The region and those it lies in, innermost first. */
  public List<Region> lineage(Region region) {
    List<Region> lineage = new ArrayList<>();
    for (@Nullable Region r = region; r != null; r = r.parent() == null ? null : regions.get(r.parent())) {
      lineage.add(r);
    }
    return lineage;
  }

  public List<Indicator> indicators() {
    return List.copyOf(indicators.values());
  }

  public Optional<Indicator> indicator(IndicatorId id) {
    return Optional.ofNullable(indicators.get(id));
  }

  public List<Theme> themes() {
    return List.copyOf(themes.values());
  }

  private void add(Theme theme) {
    themes.put(theme.id(), theme);
  }

  private void add(Region region, String place) {
    if (region.parent() != null && !regions.containsKey(region.parent())) {
      throw new IllegalArgumentException(place + ": no region " + region.parent());
    }
    if (regions.put(region.id(), region) != null) {
      throw new IllegalArgumentException(place + ": a second region " + region.id());
    }
    if (region.parent() != null) {
      children.computeIfAbsent(region.parent(), _ -> new ArrayList<>()).add(region);
    }
    var names = new java.util.LinkedHashSet<>(List.of(region.name(), region.shortName()));
    names.addAll(region.aliases());
    names.removeAll(region.weakAliases());
    names.forEach(name -> regionsByName.computeIfAbsent(name, _ -> new ArrayList<>()).add(region));
  }

  private void add(Indicator indicator, String place) {
    if (!themes.containsKey(indicator.theme())) {
      throw new IllegalArgumentException(place + ": no theme " + indicator.theme());
    }
    if (indicators.put(indicator.id(), indicator) != null) {
      throw new IllegalArgumentException(place + ": a second indicator " + indicator.id());
    }
  }

  private static Level level(Tsv.Row row) {
    return switch (row.get("level")) {
      case "nation" -> Level.NATION;
      case "province" -> Level.PROVINCE;
      case "prefecture" -> Level.PREFECTURE;
      case "county" -> Level.COUNTY;
      default -> throw new IllegalArgumentException(row.place() + ": no level " + row.get("level"));
    };
  }

  private static Region region(Tsv.Row row, Level level) {
    String parent = row.get("parent");
    return new Region(new RegionId(row.get("id")), row.get("name"), orName(row, "short"), level,
        parent.isEmpty() ? null : new RegionId(parent), strong(row), weak(row), row.get("pinyin"), row.get("initials"));
  }

  private static Region group(Tsv.Row row) {
    return new Region(new RegionId(row.get("id")), row.get("name"), row.get("name"), Level.GROUP, null, strong(row), weak(row),
        row.get("pinyin"), row.get("initials"));
  }

  private static Indicator indicator(Tsv.Row row) {
    return new Indicator(new IndicatorId(row.get("id")), row.get("name"), strong(row), weak(row), row.list("not_the_same_as"),
        row.get("unit"), polarity(row), row.get("theme"), range(row, "growth_low", "growth_high"),
        range(row, "value_low", "value_high"), row.get("definition"), row.get("name_en"), row.get("pinyin"), row.get("initials"));
  }

  private static Polarity polarity(Tsv.Row row) {
    return switch (row.get("polarity")) {
      case "+" -> Polarity.HIGHER_IS_BETTER;
      case "-" -> Polarity.LOWER_IS_BETTER;
      case "0", "" -> Polarity.NEUTRAL;
      default -> throw new IllegalArgumentException(row.place() + ": no polarity " + row.get("polarity"));
    };
  }

  private static @Nullable Range range(Tsv.Row row, String low, String high) {
    Double from = row.number(low);
    Double to = row.number(high);
    return from == null && to == null
        ? null
        : new Range(from == null ? Double.NEGATIVE_INFINITY : from, to == null ? Double.POSITIVE_INFINITY : to);
  }

  private static String orName(Tsv.Row row, String column) {
    return row.get(column).isEmpty() ? row.get("name") : row.get(column);
  }

  private static List<String> strong(Tsv.Row row) {
    return row.list("aliases").stream().filter(alias -> !alias.startsWith("~")).toList();
  }

  private static List<String> weak(Tsv.Row row) {
    return row.list("aliases").stream().filter(alias -> alias.startsWith("~")).map(alias -> alias.substring(1)).toList();
  }
}
