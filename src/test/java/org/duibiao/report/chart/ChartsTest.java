package org.duibiao.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duibiao.comparison.Facts;
import org.duibiao.report.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ChartsTest {

  private static final Path GOLDEN = Path.of("src/test/resources/org/duibiao/report/chart");

  /** The charts of the sample by name. */
  public static Chart chart(String name) {
    var sample = new Sample();
    var table = sample.table();
    var charts = new Charts(table, Palette.PRINT);
    return switch (name) {
      case "bars" -> charts.of(table.rows().get(0), new Choice(Shape.BARS, Side.AMOUNT));
      case "dumbbell" -> charts.of(table.rows().get(0), new Choice(Shape.DUMBBELL, Side.GROWTH));
      case "lines" -> charts.of(table.rows().get(0), new Choice(Shape.LINES, Side.AMOUNT));
      case "multiples" -> charts.of(table.rows().get(0), new Choice(Shape.SMALL_MULTIPLES, Side.AMOUNT));
      case "bullet" -> {
        var one = sample.facts.compare(2021, "甲市", "pm25");
        yield new Charts(one, Palette.PRINT).best(one.rows().getFirst()).orElseThrow();
      }
      case "heatmap" -> HeatMap.of(sample.columns(), table.regions(), Palette.PRINT);
      case "radar" -> Radar.of(sample.facts.compare(2021, "甲市 乙市 丙市", "gdp", "hitech", "pm25"), Palette.PRINT);
      default -> throw new IllegalArgumentException(name);
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"bars", "dumbbell", "lines", "multiples", "bullet", "heatmap", "radar"})
  void theOptionIsAsItWasLookedAt(String name) throws IOException {
    Path golden = GOLDEN.resolve(name + ".json");
    Chart chart = chart(name);
    String drawn = chart.title() + "\n" + chart.subtitle() + "\n" + chart.source() + "\n" + chart.description() + "\n"
        + chart.option().toPrettyString() + "\n";
    if (System.getProperty("golden") != null) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, drawn);
    }
    assertThat(drawn).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bars", "dumbbell", "lines", "multiples", "bullet", "heatmap", "radar"})
  void theOptionCarriesNothingThatIsReadAsHtml(String name) {
    Chart chart = chart(name);
    assertThat(chart.option().path("tooltip").path("renderMode").asString()).isEqualTo("richText");
    assertThat(names(chart.standalone(Palette.LIGHT))).doesNotContain("extraCssText", "dataView", "toolbox", "graphic");
    assertThat(chart.option().toString()).doesNotContain("function");
    assertThat(chart.option().at("/aria/label/description").asString()).startsWith(chart.title());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bars", "dumbbell", "lines", "bullet"})
  void marksLeadToTheirEvidence(String name) {
    assertThat(chart(name).option().path("series").findValues("observationIds")).isNotEmpty();
  }

  @Test
  void theShapeFollowsTheQuestion() {
    var table = new Sample().table();
    var charts = new Charts(table, Palette.LIGHT);
    assertThat(charts.suited(table.rows().get(0))).containsExactly(new Choice(Shape.DUMBBELL, Side.GROWTH),
        new Choice(Shape.BARS, Side.AMOUNT), new Choice(Shape.BARS, Side.GROWTH), new Choice(Shape.LINES, Side.AMOUNT));
    assertThat(charts.suited(table.rows().get(1)).getFirst()).isEqualTo(new Choice(Shape.BARS, Side.AMOUNT));
    assertThat(charts.best(new Facts().compare(2021, "甲市", "gdp").rows().getFirst())).isEmpty();
  }

  @Test
  void bracesInANameAreNotATemplate() {
    assertThat(Braces.literal("{b|甲}市")).isEqualTo("｛b|甲｝市");
  }

  @Test
  void largeNumbersTakeAUnitOfTenThousandOrAHundredMillion() {
    assertThat(AxisUnit.of("亿元", new java.math.BigDecimal("15695")).unit()).isEqualTo("万亿元");
    assertThat(AxisUnit.of("万人", new java.math.BigDecimal("14000")).unit()).isEqualTo("亿人");
    assertThat(AxisUnit.of("家", new java.math.BigDecimal("20000")).unit()).isEqualTo("万家");
    assertThat(AxisUnit.of("亿元", new java.math.BigDecimal("9000")).unit()).isEqualTo("亿元");
    assertThat(AxisUnit.of("%", new java.math.BigDecimal("20000")).unit()).isEqualTo("%");
  }

  private static List<String> names(JsonNode node) {
    var names = new ArrayList<String>();
    node.propertyNames().forEach(names::add);
    for (JsonNode child : node) {
      names.addAll(names(child));
    }
    return names;
  }
}
