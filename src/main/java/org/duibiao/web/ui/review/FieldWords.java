package org.duibiao.web.ui.review;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.Instrument;
import org.duibiao.catalog.MeasureCategory;
import org.duibiao.catalog.RegionId;
import org.duibiao.extraction.Aspect;
import org.duibiao.extraction.Kind;
import org.duibiao.extraction.Measure;
import org.duibiao.quantity.Bound;
import org.duibiao.web.ui.facts.FactWords;
import org.duibiao.web.ui.i18n.Words;

/** The fields of the history, which keeps ids, in words. */
record FieldWords(Catalog catalog) {

  private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("region", "fact.region"), Map.entry("indicator", "fact.indicator"),
      Map.entry("label", "fact.label"), Map.entry("aspect", "fact.aspect"), Map.entry("value", "fact.value"),
      Map.entry("valueHigh", "fact.high"), Map.entry("unit", "fact.unit"), Map.entry("bound", "fact.bound"),
      Map.entry("kind", "fact.kind"), Map.entry("period", "fact.period"), Map.entry("title", "fact.title"),
      Map.entry("category", "fact.category"), Map.entry("also", "fact.also"), Map.entry("status", "fact.statusName"),
      Map.entry("instruments", "fact.instruments"));

  static boolean shown(String field) {
    return NAMES.containsKey(field);
  }

  String name(String field) {
    return Words.t(NAMES.getOrDefault(field, field));
  }

  String value(String field, String value) {
    if (value.isEmpty()) {
      return Words.t("review.none");
    }
    return switch (field) {
      case "value", "valueHigh" -> FactWords.plain(new BigDecimal(value));
      case "region" -> catalog.region(new RegionId(value)).map(region -> region.name()).orElse(value);
      case "indicator" -> catalog.indicator(new IndicatorId(value)).map(Words::of).orElse(value);
      case "aspect" -> FactWords.aspect(Aspect.ofId(value));
      case "kind" -> FactWords.kind(Kind.ofId(value));
      case "bound" -> FactWords.bound(Bound.ofSign(value));
      case "category" -> FactWords.category(MeasureCategory.ofId(value));
      case "also" -> FactWords.categories(Arrays.stream(value.split(" ")).map(MeasureCategory::ofId).collect(Collectors.toSet()));
      case "instruments" -> FactWords.instruments(Arrays.stream(value.split(" ")).map(Instrument::ofId).collect(Collectors.toSet()));
      case "status" -> FactWords.status(Measure.Status.valueOf(value.toUpperCase(Locale.ROOT)));
      default -> value;
    };
  }
}
