package org.duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duibiao.catalog.Region;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.Facts;
import org.junit.jupiter.api.Test;

/** What a report may say in words: nothing that the numbers do not carry. */
class FindingsTest {

  private static final String A = "甲市 WORK_REPORT 2022-01-10";
  private static final String B = "乙市 WORK_REPORT 2022-01-10";

  private final Facts facts = new Facts();

  private List<String> said(String... indicators) {
    return said(facts.compare(2021, "甲市 乙市", indicators));
  }

  private static List<String> said(ComparisonTable table) {
    return new Findings(table).first(100).stream().map(Findings.Finding::text).toList();
  }

  @Test
  void amountsAreSetInProportionAndRatesInPoints() {
    facts.add(A, "gdp level 1000亿元 2021");
    facts.add(B, "gdp level 500亿元 2021");
    facts.add(A, "gdp growth 10.1% 2021");
    facts.add(B, "gdp growth 6.6% 2021");
    assertThat(said("gdp")).containsExactly("甲市 2021 年地区生产总值 1000 亿元，为乙市的 2 倍",
        "甲市 2021 年地区生产总值增长 10.1%，高于乙市 3.5 个百分点");
  }

  @Test
  void whatOnlyOneRegionStatesIsNoFinding() {
    facts.add(A, "gdp level 1000亿元 2021");
    facts.document(B);
    assertThat(said("gdp")).isEmpty();
  }

  @Test
  void aNumberThatIsOnlyAboutSoMuchIsCountedWhereItIsShown() {
    facts.add(A, "gdp level ~1000亿元 2021");
    facts.document(B);
    var table = facts.compare(2021, "甲市 乙市", "gdp");
    assertThat(new Findings(table).amount(table.rows().getFirst())).hasValue("甲市 2021 年地区生产总值 约 1000 亿元（2 个地区中的 1 个有数据）");
    assertThat(table.rows().getFirst().shown().have()).isEqualTo(1);
    assertThat(table.rows().getFirst().coverage().have()).as("for a rank").isZero();
  }

  @Test
  void nothingIsSoManyTimesABound() {
    facts.add(A, "gdp level 1000亿元 2021");
    facts.add(B, "gdp level >=500亿元 2021");
    assertThat(said("gdp")).isEmpty();
  }

  @Test
  void numbersFiftyTimesApartAreHardlyTheSame() {
    facts.add(A, "gdp level 1000亿元 2021");
    facts.add(B, "gdp level 19亿元 2021");
    assertThat(said("gdp")).isEmpty();
  }

  @Test
  void averagesDifferByAnAmount() {
    facts.add(A, "pm25 level 36微克/立方米 2021");
    facts.add(B, "pm25 level 31微克/立方米 2021");
    assertThat(said("pm25")).containsExactly("甲市 2021 年PM2.5 平均浓度 36 微克/立方米，高于乙市 5 微克/立方米");
  }

  @Test
  void amountsOfACityAndOfADistrictAreNoComparisonTheirRatesAre() {
    facts.add(A, "gdp level 1000亿元 2021");
    facts.add(B, "gdp level 500亿元 2021");
    facts.add(A, "gdp growth 10% 2021");
    facts.add(B, "gdp growth 6% 2021");
    ComparisonTable table = facts.compare(2021, "甲市 乙市", "gdp");
    Region district = table.regions().get(1);
    var mixed = new ComparisonTable(table.query(), List.of(table.regions().getFirst(), new Region(district.id(), district.name(),
        district.shortName(), Region.Level.COUNTY, null, List.of(), List.of(), "", "")), table.rows());
    assertThat(said(mixed)).containsExactly("甲市 2021 年地区生产总值增长 10%，高于乙市 4 个百分点");
  }

  @Test
  void whoLeadsIsCountedOverWhatCanBeRanked() {
    for (String indicator : List.of("gdp", "retail", "hitech")) {
      String unit = indicator.equals("hitech") ? "家" : "亿元";
      facts.add(A, indicator + " level 3" + unit + " 2021");
      facts.add(B, indicator + " level 2" + unit + " 2021");
      facts.add(A, indicator + " growth 3% 2021");
      facts.add(B, indicator + " growth 4% 2021");
    }
    assertThat(new Findings(facts.compare(2021, "甲市 乙市", "gdp", "retail", "hitech")).leaders())
        .hasValue("可以排名的 6 项数值中，居第 1 位的：甲市 3 项、乙市 3 项");
    assertThat(new Findings(facts.compare(2021, "甲市 乙市", "gdp")).leaders()).isEmpty();
  }

  private String amount(String gdp, String regions) {
    String[] numbers = gdp.split(" ");
    for (int i = 0; i < numbers.length; i++) {
      facts.add(Facts.NAMES.get(i) + " WORK_REPORT 2022-01-10", "gdp level " + numbers[i] + "亿元 2021");
    }
    var table = facts.compare(2021, regions, "gdp");
    return new Findings(table).amount(table.rows().getFirst()).orElseThrow();
  }

  @Test
  void numbersReadAsOnTheAxis() {
    assertThat(amount("53000 32765", "甲市 乙市")).isEqualTo("甲市 2021 年地区生产总值 5.3 万亿元，为乙市的 1.6 倍");
  }

  @Test
  void fourOfFiveRegionsAreEnoughForARankAndItIsSaidOfHowMany() {
    assertThat(amount("53000 49300 32765 20000", "甲市 乙市 丙市 丁市 戊市"))
        .startsWith("甲市 2021 年地区生产总值 5.3 万亿元，居 4 个有数据地区之首");
  }

  @Test
  void nothingIsFirstWhereMoreThanAFifthIsMissing() {
    assertThat(amount("53000 49300 32765", "甲市 乙市 丙市 丁市 戊市"))
        .isEqualTo("2021 年地区生产总值：丙市 3.28 万亿元至甲市 5.3 万亿元（5 个地区中的 3 个有数据）");
  }

  @Test
  void ofOneRegionAloneItIsSaidOfHowManyItIs() {
    assertThat(amount("53000", "甲市 乙市")).isEqualTo("甲市 2021 年地区生产总值 5.3 万亿元（2 个地区中的 1 个有数据）");
  }
}
