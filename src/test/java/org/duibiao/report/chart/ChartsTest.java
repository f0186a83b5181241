package org.duibiao.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duibiao.comparison.Facts;
import org.duibiao.report.Sample;
import org.duibiao.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ChartsTest {

  private static final Path GOLDEN = Path.of("src/test/resources/org/duibiao/report/chart");

  /** The charts of the sample by name. */
  public static Chart chart(String name) {
    return chart(name, Look.PRINT);
  }

  static Chart chart(String name, Look look) {
    var sample = new Sample();
    var table = sample.table();
    var charts = new Charts(table, look);
    return switch (name) {
      case "bars" -> charts.of(table.rows().get(0), new Choice(Shape.BARS, Side.AMOUNT));
      case "dumbbell" -> charts.of(table.rows().get(0), new Choice(Shape.DUMBBELL, Side.GROWTH));
      case "lines" -> charts.of(table.rows().get(0), new Choice(Shape.LINES, Side.AMOUNT));
      case "multiples" -> charts.of(table.rows().get(0), new Choice(Shape.SMALL_MULTIPLES, Side.AMOUNT));
      case "bullet" -> {
        var one = sample.facts.compare(2021, "甲市", "pm25");
        yield new Charts(one, look).best(one.rows().getFirst()).orElseThrow();
      }
      case "heatmap" -> HeatMap.of(sample.columns(), table.regions(), look);
      case "radar" -> Radar.of(sample.facts.compare(2021, "甲市 乙市 丙市", "gdp", "hitech", "pm25"), look);
      default -> throw new IllegalArgumentException(name);
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"bars", "dumbbell", "lines", "multiples", "bullet", "heatmap", "radar"})
  void theOptionIsAsItWasLookedAt(String name) throws IOException {
    assertGolden(name + ".json", chart(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bars", "dumbbell", "lines", "multiples", "bullet", "heatmap", "radar"})
  void theEnglishOptionForANarrowDarkScreenIsAsItWasLookedAt(String name) throws IOException {
    assertGolden(name + ".english.json", chart(name, new Look(Palette.DARK, Language.ENGLISH, true)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bars", "dumbbell", "lines", "multiples", "bullet", "heatmap", "radar"})
  void noChineseIsLeftInEnglishButTheNamesOfTheSample(String name) {
    Chart chart = chart(name, new Look(Palette.LIGHT, Language.ENGLISH, false));
    String words = chart.title() + chart.subtitle() + chart.description() + chart.twin()
        + chart.option().findValues("name") + chart.option().findValues("formatter") + chart.option().findValues("spoken");
    assertThat(words.replaceAll("[甲乙丙丁]市|地区生产总值|高新技术企业|平均浓度|社会消费品零售总额", "")).doesNotContainPattern("\\p{IsHan}|[（）。，；：]");
  }

  @Test
  void aSeriesKnownByItsRateAloneHasEachChartOnceAndSaysWhatItFinds() {
    var facts = new Facts();
    facts.add("甲市 WORK_REPORT 2022-01-10", "retail growth 9.4% 2021");
    facts.add("乙市 WORK_REPORT 2022-01-10", "retail growth 3% 2021");
    var table = facts.compare(2021, "甲市 乙市", "retail");
    var charts = new Charts(table, Look.PRINT);
    assertThat(charts.suited(table.rows().getFirst())).extracting(Choice::shape).containsExactly(Shape.BARS);
    assertThat(charts.best(table.rows().getFirst()).orElseThrow().title()).contains("甲市", "9.4%", "乙市");
  }

  private static void assertGolden(String file, Chart chart) throws IOException {
    Path golden = GOLDEN.resolve(file);
    String drawn = chart.title() + "\n" + chart.subtitle() + "\n" + chart.source() + "\n" + chart.description() + "\n"
        + chart.twin() + "\n" + chart.option().toPrettyString() + "\n";
    if (System.getProperty("golden") != null) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, drawn);
    }
    assertThat(drawn).isEqualTo(Files.readString(golden));
  }

  /** Charts 9. */
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

  private static List<Choice> suited(Facts facts, String regions) {
    var table = facts.compare(2021, regions, "gdp");
    return new Charts(table, Palette.LIGHT).suited(table.rows().getFirst());
  }

  @Test
  void singlePointsMakeNoLine() {
    var facts = new Facts();
    facts.add("甲市 WORK_REPORT 2011-01-10", "gdp level 100亿元 2010");
    facts.add("甲市 WORK_REPORT 2017-01-10", "gdp level 180亿元 2016");
    facts.add("甲市 WORK_REPORT 2019-01-10", "gdp level 190亿元 2018");
    facts.add("乙市 WORK_REPORT 2022-01-10", "gdp level 200亿元 2021");
    assertThat(suited(facts, "甲市 乙市")).containsExactly(new Choice(Shape.BARS, Side.AMOUNT));
    facts.add("甲市 WORK_REPORT 2018-01-10", "gdp level 185亿元 2017");
    assertThat(suited(facts, "甲市 乙市")).containsExactly(new Choice(Shape.BARS, Side.AMOUNT), new Choice(Shape.LINES, Side.AMOUNT));
  }

  @Test
  void twoYearsAreSetAgainstEachOtherHoweverFarApart() {
    var facts = new Facts();
    for (String region : List.of("甲市", "乙市")) {
      facts.add(region + " WORK_REPORT 2017-01-10", "gdp level 100亿元 2016");
      facts.add(region + " WORK_REPORT 2022-01-10", "gdp level 180亿元 2021");
    }
    var table = facts.compare(2021, "甲市 乙市", "gdp");
    assertThat(suited(facts, "甲市 乙市")).contains(new Choice(Shape.SLOPE, Side.AMOUNT));
    var slope = new Charts(table, Palette.LIGHT).of(table.rows().getFirst(), new Choice(Shape.SLOPE, Side.AMOUNT));
    assertThat(slope.option().at("/xAxis/0/data").toString()).isEqualTo("[\"2016\",\"2021\"]");
  }

  @Test
  void theSideThatMoreRegionsStateIsDrawnFirst() {
    var facts = new Facts();
    facts.add("甲市 WORK_REPORT 2022-01-10", "gdp level 100亿元 2021");
    for (String region : List.of("甲市", "乙市", "丙市")) {
      facts.add(region + " WORK_REPORT 2022-01-10", "gdp growth 5% 2021");
    }
    facts.add("甲市 WORK_REPORT 2021-01-10", "gdp growth 6% 2021 !");
    assertThat(suited(facts, "甲市 乙市 丙市")).containsExactly(new Choice(Shape.BARS, Side.GROWTH),
        new Choice(Shape.BARS, Side.AMOUNT), new Choice(Shape.DUMBBELL, Side.GROWTH));
  }

  @Test
  void labelsAreRoundedAsFarAsPeopleRead() {
    assertThat(AxisUnit.of("亿元", new java.math.BigDecimal("32765")).withUnit(new java.math.BigDecimal("32765"), Language.CHINESE))
        .isEqualTo("3.28 万亿元");
    assertThat(AxisUnit.of("亿元", new java.math.BigDecimal("53000")).withUnit(new java.math.BigDecimal("53000"), Language.CHINESE))
        .isEqualTo("5.3 万亿元");
    assertThat(AxisUnit.of("%", java.math.BigDecimal.ONE).withUnit(new java.math.BigDecimal("0.01234"), Language.CHINESE)).isEqualTo("0.0123%");
  }

  @Test
  void noRadarForMoreThanThreeRegions() {
    var sample = new Sample();
    assertThat(Radar.suits(sample.facts.compare(2021, "甲市 乙市 丙市", "gdp", "hitech", "pm25"))).isTrue();
    assertThat(Radar.suits(sample.facts.compare(2021, "甲市 乙市 丙市 丁市", "gdp", "hitech", "pm25"))).isFalse();
    assertThat(Radar.suits(sample.facts.compare(2021, "甲市 乙市", "gdp", "hitech"))).isFalse();
  }

  @Test
  void aRegionKeepsItsColourInAnyOrder() {
    var ids = java.util.stream.IntStream.range(0, RegionPlaces.PLACES).mapToObj(i -> new org.duibiao.catalog.RegionId("99000" + i)).toList();
    var places = RegionPlaces.of(ids);
    var other = RegionPlaces.of(ids.reversed());
    assertThat(ids).allSatisfy(id -> assertThat(places.of(id)).isEqualTo(other.of(id)));
    assertThat(ids.stream().map(places::of)).doesNotHaveDuplicates();
  }

  @Test
  void everyColourStandsOutFromItsBackground() {
    for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
      assertThat(palette.regions()).allSatisfy(c -> assertThat(contrast(c, palette.background())).as(c).isGreaterThanOrEqualTo(3));
      assertThat(List.of(palette.text(), palette.quiet())).allSatisfy(c ->
          assertThat(contrast(c, palette.background())).as(c).isGreaterThanOrEqualTo(4.5));
    }
  }

  private static double contrast(String a, String b) {
    double one = luminance(a) + 0.05;
    double two = luminance(b) + 0.05;
    return Math.max(one, two) / Math.min(one, two);
  }

  private static double luminance(String hex) {
    var colour = java.awt.Color.decode(hex);
    double[] c = java.util.stream.IntStream.of(colour.getRed(), colour.getGreen(), colour.getBlue())
        .mapToDouble(v -> v / 255.0).map(v -> v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4)).toArray();
    return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
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
