package org.duibiao.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportsTest {

  private static final String OLD = "甲市 WORK_REPORT 2021-01-10";
  private static final String NEW = "甲市 WORK_REPORT 2022-01-10";
  private final Facts facts = new Facts();

  @Test
  void theLatestReportIsSetAgainstTheOneOfItsKindBeforeIt() {
    facts.add(OLD, "gdp growth >=8% 2021 !");
    facts.add("甲市 NEWS 2021-06-10", "gdp growth 8% 2021 !");
    facts.add(NEW, "gdp growth >=7% 2022 !");
    var reports = Reports.latest(Reports.stating(Facts.region("甲市"), facts.all)).orElseThrow();
    assertThat(reports.earlier().date()).hasToString("2021-01-10");
    assertThat(reports.later().date()).hasToString("2022-01-10");
    assertThat(reports.changes(Facts.region("甲市"), facts.all)).extracting(TargetChange::what)
        .containsExactly(TargetChange.What.LOWERED);
  }

  @Test
  void theSameNumberUnderAnotherBoundIsSaidToBeThat() {
    facts.add(OLD, "gdp growth >=8% 2021 !");
    facts.add(NEW, "gdp growth 8% 2022 !");
    var reports = Reports.latest(Reports.stating(Facts.region("甲市"), facts.all)).orElseThrow();
    assertThat(reports.changes(Facts.region("甲市"), facts.all)).extracting(TargetChange::what)
        .containsExactly(TargetChange.What.RESTATED);
  }

  @Test
  void oneReportHasNothingToBeSetAgainst() {
    facts.add(NEW, "gdp growth >=7% 2022 !");
    facts.add("甲市 BULLETIN 2021-03-01", "gdp growth 8% 2020");
    assertThat(Reports.latest(Reports.stating(Facts.region("甲市"), facts.all))).isEmpty();
  }
}
