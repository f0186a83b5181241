package org.duibiao.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.extraction.Aspect;
import org.junit.jupiter.api.Test;

class PresenceTest {

  @Test
  void eachYearOfEachRegionHasItsValueOrItsReason() {
    var facts = new Facts();
    facts.add("甲市 BULLETIN 2022-03-01", "gdp level 1100亿元 2021");
    facts.add("甲市 BULLETIN 2021-03-01", "gdp growth 5% 2020");
    facts.document("乙市 BULLETIN 2022-03-01");
    var presence = Presence.of(Facts.indicator(new IndicatorId("gdp")).orElseThrow(), Aspect.LEVEL,
        List.of(Facts.region("甲市"), Facts.region("乙市")), List.of(2019, 2020, 2021), facts.all, facts.held());
    var first = presence.cells().get(Facts.region("甲市"));
    assertThat(first.get(2)).isInstanceOf(Cell.Value.class);
    assertThat(first.get(1)).isEqualTo(new Cell.Missing(Cell.Reason.SILENT, List.of()));
    assertThat(first.get(0)).isEqualTo(new Cell.Missing(Cell.Reason.NO_DOCUMENT, List.of()));
    assertThat(presence.of(2)).isEqualTo(new Coverage(1, 2));
  }

  @Test
  void oneReadingServesYearsAndTables() {
    var facts = new Facts();
    facts.add("甲市 BULLETIN 2022-03-01", "gdp level 1100亿元 2021");
    facts.add("甲市 BULLETIN 2021-03-01", "gdp growth 5% 2020");
    facts.add("乙市 BULLETIN 2022-03-01", "gdp level 900亿元 2021");
    var known = new Known(facts.all, facts.held());
    assertThat(known.years()).containsExactly(2021, 2020);
    assertThat(known.fullestYear()).contains(2021);
  }
}
