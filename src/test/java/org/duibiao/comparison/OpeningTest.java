package org.duibiao.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.duibiao.catalog.Indicator;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.Region;
import org.duibiao.catalog.RegionId;
import org.duibiao.extraction.Aspect;
import org.duibiao.store.Stated;
import org.junit.jupiter.api.Test;

class OpeningTest {

  private final List<Stated> stated = new ArrayList<>();

  /** p1 … are provinces, c1 … counties. */
  private static Optional<Region> region(RegionId id) {
    var level = id.value().startsWith("p") ? Region.Level.PROVINCE : Region.Level.COUNTY;
    return Optional.of(new Region(id, id.value(), id.value(), level, null, List.of(), List.of(), "", ""));
  }

  /** The theme is the first letter. */
  private static Optional<Indicator> indicator(IndicatorId id) {
    return Optional.of(new Indicator(id, id.value(), List.of(), List.of(), List.of(), "", Indicator.Polarity.NEUTRAL,
        id.value().substring(0, 1), null, null, "", id.value(), "", ""));
  }

  private void state(String regions, int year, String indicators) {
    for (String region : regions.split(" ")) {
      for (String indicator : indicators.split(" ")) {
        stated.add(new Stated(new RegionId(region), new IndicatorId(indicator), Aspect.LEVEL, year));
      }
    }
  }

  private Opening strongest() {
    return Opening.strongest(stated, OpeningTest::region, OpeningTest::indicator).orElseThrow();
  }

  private static List<RegionId> ids(String regions) {
    return Arrays.stream(regions.split(" ")).map(RegionId::new).toList();
  }

  @Test
  void regionsOfOneLevelAreChosenEvenWhereOthersStateMore() {
    state("p1", 2025, "e1 e2 e3 e4 e5 e6");
    state("c1", 2025, "e1 e2 e3 e4 e5 e6");
    state("c2 c3", 2025, "e1 e2 e3");
    assertThat(strongest()).isEqualTo(new Opening(ids("c1 c2 c3"), "e", 2025));
  }

  @Test
  void atMostFiveRegionsThoseWithMostInCommon() {
    state("c1 c2 c3 c4 c5 c6", 2025, "e1 e2");
    state("c7", 2025, "e7 e8 e9 e6 e5");
    state("c6", 2025, "e3");
    state("c5", 2025, "e3");
    assertThat(strongest().regions()).isEqualTo(ids("c1 c2 c3 c5 c6"));
  }

  @Test
  void theYearIsTheOneWithMostInCommonAndOfEqualsTheLatest() {
    state("c1 c2 c3", 2023, "e1 e2");
    state("c1 c2 c3", 2024, "e1 e2");
    state("c1 c2", 2025, "e1 e2");
    assertThat(strongest().year()).isEqualTo(2024);
  }

  @Test
  void theThemeIsTheOneWithMostInCommon() {
    state("c1 c2", 2025, "e1 f1 f2");
    assertThat(strongest().theme()).isEqualTo("f");
  }

  @Test
  void differentAspectsAreNothingInCommon() {
    state("c1 c2", 2024, "e1");
    stated.add(new Stated(new RegionId("c1"), new IndicatorId("e2"), Aspect.LEVEL, 2025));
    stated.add(new Stated(new RegionId("c2"), new IndicatorId("e2"), Aspect.GROWTH, 2025));
    assertThat(strongest().year()).isEqualTo(2024);
  }

  @Test
  void ofChosenRegionsThemeAndYearAreFound() {
    state("c1 c2 c3", 2025, "e1 e2 e3");
    state("p1 c1", 2024, "f1");
    assertThat(Opening.of(ids("p1 c1"), stated, OpeningTest::indicator)).contains(new Opening(ids("p1 c1"), "f", 2024));
  }

  @Test
  void aSingleRegionOpensWithTheYearOfWhichItStatesMost() {
    state("c1", 2023, "e1");
    state("c1", 2022, "e1 e2");
    assertThat(strongest()).isEqualTo(new Opening(ids("c1"), "e", 2022));
    assertThat(Opening.strongest(List.of(), OpeningTest::region, OpeningTest::indicator)).isEmpty();
  }

  @Test
  void targetsDoNotMakeAYearUnlessThereIsNothingElse() {
    var facts = new Facts();
    facts.add("甲市 WORK_REPORT 2022-01-10", "gdp growth 8% 2022 !");
    facts.add("乙市 WORK_REPORT 2022-01-10", "gdp growth 8% 2022 !");
    assertThat(Opening.year(facts.all)).contains(2022);
    facts.add("甲市 WORK_REPORT 2022-01-10", "gdp growth 7% 2021");
    assertThat(Opening.year(facts.all)).contains(2021);
    facts.add("乙市 NEWS 2023-07-10", "gdp growth 7% 2023-01/2023-06");
    assertThat(Opening.year(facts.all)).contains(2021);
  }
}
