package org.duibiao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.RegionId;
import org.duibiao.document.DocumentKind;
import org.duibiao.store.CoverageStore.Thresholds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CoverageStoreTest extends StoreTest {

  private static final Thresholds THRESHOLDS = new Thresholds(0.6, 0.4);
  private static final IndicatorId GDP = new IndicatorId("gdp");

  @Autowired FactWriter writer;
  @Autowired CoverageStore coverage;
  @Autowired DocumentStore documents;
  @Autowired ObservationStore observations;
  @Autowired ReviewStore reviews;

  @BeforeEach
  void threeOfTianjinAndOneSilentOfJiangsu() {
    save("一", Examples.TIANJIN, 2022, 2021, 0.9);
    save("二", Examples.TIANJIN, 2022, 2021, 0.5);
    save("三", Examples.TIANJIN, 2023, 2021, 0.3);
    var silent = Examples.document("没有数字。", Examples.JIANGSU, LocalDate.of(2022, 1, 20), DocumentKind.NEWS, "静");
    writer.save(Examples.file("静"), 0, silent, new org.duibiao.extraction.Facts(java.util.List.of(), java.util.List.of()), "1");
  }

  @Test
  void regionsAndYearsTellHeldFromSilentSureAndWaiting() {
    assertThat(coverage.regionYears(Set.of(), THRESHOLDS)).containsExactly(
        new RegionYear(Examples.TIANJIN, 2021, 0, 1, 1, 1, 0),
        new RegionYear(Examples.TIANJIN, 2022, 2, 0, 0, 0, 2),
        new RegionYear(Examples.TIANJIN, 2023, 1, 0, 0, 0, 1),
        new RegionYear(Examples.JIANGSU, 2022, 1, 0, 0, 0, 0));
    assertThat(coverage.regionYears(Set.of(Examples.JIANGSU), THRESHOLDS)).hasSize(1);
    assertThat(coverage.years(Set.of())).containsExactly(2023, 2022, 2021);
    assertThat(coverage.years(Set.of(Examples.JIANGSU))).containsExactly(2022);
  }

  @Test
  void aReviewMovesAFactFromWaitingToSureAndARejectedOneCountsNowhere() {
    assertThat(coverage.indicatorYears(Set.of(Examples.TIANJIN), Set.of(2021), THRESHOLDS))
        .containsExactly(new IndicatorYear(Examples.TIANJIN, GDP, 2021, 1, 1, 1));
    for (var fact : observations.find(ObservationFilter.ALL, ObservationOrder.LOWEST_CONFIDENCE, Window.first(2))) {
      reviews.observation(fact.id(), fact.confidence() < 0.4 ? Review.Action.REJECT : Review.Action.ACCEPT,
          ObservationValues.of(fact), "li", "");
    }
    assertThat(coverage.indicatorYears(Set.of(), Set.of(), THRESHOLDS))
        .containsExactly(new IndicatorYear(Examples.TIANJIN, GDP, 2021, 2, 0, 0));
  }

  @Test
  void documentsAreCountedAndFoundByRegion() {
    assertThat(documents.countByRegion()).containsEntry(Examples.TIANJIN, 3).containsEntry(Examples.JIANGSU, 1).hasSize(2);
    assertThat(documents.byRegion(Set.of(Examples.JIANGSU))).containsOnlyKeys(Examples.JIANGSU);
  }

  private void save(String title, RegionId region, int written, int year, double confidence) {
    String text = Examples.TEXT + title + "。";
    writer.save(Examples.file(text), 0,
        Examples.document(text, region, LocalDate.of(written, 1, 20), DocumentKind.WORK_REPORT, title),
        Examples.facts(region, "1.5", year, confidence), "1");
  }
}
