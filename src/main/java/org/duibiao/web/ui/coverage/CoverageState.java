package org.duibiao.web.ui.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.RegionId;
import org.duibiao.web.ui.facts.Link;
import org.jspecify.annotations.Nullable;

/**
 * What the coverage matrix is about; the address says all of it.
 *
 * @param regions the rows; empty for all that documents speak for
 * @param theme id of the theme whose indicators count
 * @param indicator the one that counts, where no theme is chosen
 * @param everyYear whether years of which hardly any region states something are shown too
 */
record CoverageState(List<RegionId> regions, @Nullable String theme, @Nullable IndicatorId indicator, boolean everyYear) {

  static final int MOST_REGIONS = 60;

  static CoverageState of(Map<String, List<String>> parameters, Catalog catalog) {
    String theme = first(parameters, "t");
    String indicator = first(parameters, "i").split(",")[0];
    return new CoverageState(
        List.of(first(parameters, "r").split(",")).stream().map(RegionId::new).filter(id -> catalog.region(id).isPresent())
            .distinct().limit(MOST_REGIONS).toList(),
        catalog.themes().stream().map(one -> one.id()).filter(theme::equals).findFirst().orElse(null),
        catalog.indicator(new IndicatorId(indicator)).map(one -> one.id()).orElse(null),
        first(parameters, "a").equals("all"));
  }

  String address() {
    var parameters = new LinkedHashMap<String, List<String>>();
    put(parameters, "r", String.join(",", regions.stream().map(RegionId::value).toList()));
    put(parameters, "t", theme == null ? "" : theme);
    put(parameters, "i", indicator == null ? "" : indicator.value());
    put(parameters, "a", everyYear ? "all" : "");
    return Link.to("coverage", parameters);
  }

  CoverageState withRegions(List<RegionId> chosen) {
    return new CoverageState(chosen, theme, indicator, everyYear);
  }

  CoverageState withTheme(@Nullable String chosen) {
    return new CoverageState(regions, chosen, null, everyYear);
  }

  CoverageState withIndicator(@Nullable IndicatorId chosen) {
    return new CoverageState(regions, null, chosen, everyYear);
  }

  CoverageState withEveryYear(boolean every) {
    return new CoverageState(regions, theme, indicator, every);
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
