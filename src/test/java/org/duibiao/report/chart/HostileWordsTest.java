package org.duibiao.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.Facts;
import org.duibiao.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Charts 8: what a document can smuggle into a chart stays words. */
class HostileWordsTest {

  private static final String HOSTILE = "<img src=x onerror=alert(1)><script>alert(2)</script>{b|甲}";

  @ParameterizedTest
  @EnumSource(Language.class)
  void noPartOfAnOptionIsReadAsHtmlOrTemplate(Language language) {
    ComparisonTable table = table();
    var charts = new Charts(table, new Look(Palette.LIGHT, language, false));
    for (Choice choice : charts.suited(table.rows().getFirst())) {
      Chart chart = charts.of(table.rows().getFirst(), choice);
      assertThat(names(chart.option())).doesNotContain("extraCssText", "dataView", "toolbox", "graphic", "link", "sublink");
      assertThat(chart.option().findValues("renderMode")).extracting(JsonNode::asString).containsOnly("richText");
      assertThat(chart.option().findValues("formatter")).allSatisfy(node ->
          assertThat(node.asString().replace("{value}", "")).doesNotContain("{").doesNotContain("}"));
    }
  }

  private static ComparisonTable table() {
    var facts = new Facts();
    facts.add("甲市 WORK_REPORT 2022-01-10", "gdp level 10亿元 2021");
    facts.add("乙市 WORK_REPORT 2022-01-10", "gdp level 12亿元 2021");
    facts.add("甲市 WORK_REPORT 2021-01-10", "gdp level 9亿元 2020");
    var plain = facts.compare(2021, "甲市 乙市", "gdp");
    var regions = plain.regions().stream().map(r -> new org.duibiao.catalog.Region(r.id(), HOSTILE + r.name(), HOSTILE, r.level(), null,
        List.of(), List.of(), "", "")).toList();
    return new ComparisonTable(plain.query(), regions, plain.rows());
  }

  private static List<String> names(JsonNode node) {
    var names = new ArrayList<String>();
    node.propertyNames().forEach(names::add);
    node.forEach(child -> names.addAll(names(child)));
    return names;
  }

  @Test
  void theTwinIsWords() {
    var table = table();
    var charts = new Charts(table, Look.PRINT);
    assertThat(charts.best(table.rows().getFirst()).orElseThrow().twin().rows().getFirst().getFirst()).contains("<script>");
  }
}
