package org.duibiao.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.MeasureCategory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ScreenQueriesTest extends StoreTest {

  @Autowired FactWriter writer;
  @Autowired ObservationStore observations;
  @Autowired MeasureStore measures;

  @Test
  void indicatorsWithFactsAndTheirYearsAreKnown() {
    assertThat(observations.indicators()).isEmpty();
    writer.save(Examples.file(Examples.TEXT), 0, Examples.document(Examples.TEXT), Examples.facts(Examples.TIANJIN, "1.5"), "1");
    assertThat(observations.indicators()).containsExactly(new IndicatorId("gdp"));
    assertThat(observations.years(new IndicatorId("gdp"))).containsExactly(2021);
    assertThat(observations.years(new IndicatorId("retail"))).isEmpty();
  }

  @Test
  void aMeasureCountsUnderEachOfItsCategories() {
    writer.save(Examples.file(Examples.TEXT), 0, Examples.document(Examples.TEXT), Examples.facts(Examples.TIANJIN, "1.5"), "1");
    assertThat(measures.countsByCategory(MeasureFilter.ALL))
        .containsExactly(new CategoryCount(Examples.TIANJIN, MeasureCategory.BUSINESS_ENV, 1),
            new CategoryCount(Examples.TIANJIN, MeasureCategory.GOVERNANCE, 1));
    assertThat(measures.countsByCategory(MeasureFilter.ALL.text("没有"))).isEmpty();
  }
}
