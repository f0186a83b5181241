package org.duibiao.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Indicator;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.Region;
import org.duibiao.catalog.RegionId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The vocabulary: regions and indicators. */
@RestController
@RequestMapping(Endpoint.ROOT)
class CatalogApi {

  private final Catalog catalog;

  CatalogApi(Catalog catalog) {
    this.catalog = catalog;
  }

  @GetMapping("/regions")
  ResponseEntity<byte[]> regions(HttpServletRequest request) {
    var query = new Query(request, Endpoint.REGIONS);
    var levels = query.constants(Parameter.LEVEL, Region.Level.class);
    String text = query.text().strip().toLowerCase(Locale.ROOT);
    return Answers.cut(request, query, catalog.regions().stream()
        .filter(region -> levels.isEmpty() || levels.contains(region.level()))
        .filter(region -> text.isEmpty() || region.name().contains(text) || region.aliases().contains(text)
            || region.pinyin().replace(" ", "").startsWith(text) || region.initials().startsWith(text))
        .map(Views::of).toList());
  }

  @GetMapping("/regions/{id}")
  ResponseEntity<byte[]> region(HttpServletRequest request, @PathVariable String id) {
    new Query(request, Endpoint.REGION);
    return Answers.json(request, catalog.region(new RegionId(id)).map(Views::of).orElseThrow(() -> Problem.notFound("such region")));
  }

  @GetMapping("/indicators")
  ResponseEntity<byte[]> indicators(HttpServletRequest request) {
    var query = new Query(request, Endpoint.INDICATORS);
    String theme = query.one(Parameter.THEME);
    if (theme != null && catalog.themes().stream().noneMatch(known -> known.id().equals(theme))) {
      throw Problem.badRequest("Unknown theme. Known are: "
          + String.join(", ", catalog.themes().stream().map(known -> known.id()).toList()) + ".");
    }
    String text = query.text().strip();
    return Answers.cut(request, query, catalog.indicators().stream()
        .filter(indicator -> theme == null || indicator.theme().equals(theme))
        .filter(indicator -> text.isEmpty() || named(indicator, text))
        .map(Views::of).toList());
  }

  @GetMapping("/indicators/{id}")
  ResponseEntity<byte[]> indicator(HttpServletRequest request, @PathVariable String id) {
    new Query(request, Endpoint.INDICATOR_);
    return Answers.json(request,
        catalog.indicator(new IndicatorId(id)).map(Views::of).orElseThrow(() -> Problem.notFound("such indicator")));
  }

  private static boolean named(Indicator indicator, String text) {
    return indicator.name().contains(text) || indicator.aliases().stream().anyMatch(alias -> alias.contains(text))
        || indicator.nameEnglish().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
  }
}
