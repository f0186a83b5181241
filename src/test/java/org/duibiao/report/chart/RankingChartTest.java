package org.duibiao.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.duibiao.catalog.RegionId;
import org.duibiao.comparison.Facts;
import org.duibiao.report.Sample;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RankingChartTest {

  @Test
  void theBestIsFirstAndWhatCannotBeComparedIsCountedNotDrawn() {
    Chart chart = chart(List.of());
    assertThat(names(chart)).containsExactly("乙市", "甲市", "丙市");
    assertThat(chart.subtitle()).contains("4 个地区中的 3 个");
    assertThat(chart.twin().rows()).hasSize(3);
  }

  @Test
  void onlyChosenRegionsHaveAColourOfTheirOwn() {
    var bars = bars(chart(List.of(Facts.region("甲市"))));
    var colours = bars.stream().map(bar -> bar.at("/itemStyle/color").asString()).toList();
    assertThat(colours.get(0)).isEqualTo(colours.get(2)).isNotEqualTo(colours.get(1));
  }

  @Test
  void everyBarLeadsToItsEvidence() {
    assertThat(bars(chart(List.of()))).allSatisfy(bar -> assertThat(bar.path("observationIds")).isNotEmpty());
  }

  private static Chart chart(List<RegionId> chosen) {
    var table = new Sample().table();
    return RankingChart.of(table, table.rows().getFirst(), Side.AMOUNT, chosen, Look.PRINT);
  }

  private static List<String> names(Chart chart) {
    return StreamSupport.stream(chart.option().at("/yAxis/0/data").spliterator(), false).map(JsonNode::asString).toList();
  }

  private static List<JsonNode> bars(Chart chart) {
    return StreamSupport.stream(chart.option().at("/series/0/data").spliterator(), false).toList();
  }
}
