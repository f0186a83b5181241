package org.duibiao.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TargetPairTest {

  private final Facts facts = new Facts();

  @Test
  void aTargetStatedTwiceIsOnePairWithTheOtherWordingKept() {
    facts.add("甲市 WORK_REPORT 2021-01-10", "gdp growth >=8% 2021 !");
    facts.add("甲市 NEWS 2021-02-10", "gdp growth 8% 2021 !");
    facts.add("甲市 BULLETIN 2022-03-01", "gdp growth 10.1% 2021");
    var pairs = due(2021);
    assertThat(pairs).hasSize(1);
    assertThat(pairs.getFirst().status()).isInstanceOf(Status.Met.class);
    assertThat(pairs.getFirst().target().bound().sign()).isEqualTo(">=");
    assertThat(pairs.getFirst().others()).hasSize(1);
    assertThat(pairs.getFirst().outcome()).isNotNull();
  }

  @Test
  void onlyTargetsOfTheYearAndOfTheRegionsAreListed() {
    facts.add("甲市 WORK_REPORT 2021-01-10", "gdp growth >=8% 2022 !");
    facts.add("丁市 WORK_REPORT 2021-01-10", "gdp growth >=8% 2021 !");
    facts.add("甲市 WORK_REPORT 2021-01-10", "gdp level 2000亿元 2021/2025 !");
    assertThat(due(2021)).isEmpty();
    assertThat(due(2025)).hasSize(1);
  }

  @Test
  void aTargetWithoutOutcomeSaysWhy() {
    facts.add("甲市 WORK_REPORT 2021-01-10", "gdp growth >=8% 2021 !");
    assertThat(due(2021).getFirst().status()).isInstanceOf(Status.Awaited.class);
    assertThat(due(2021).getFirst().outcome()).isNull();
  }

  @Test
  void aNumberThatTheRuleDoesNotJudgeByIsStillShown() {
    facts.add("甲市 WORK_REPORT 2021-01-10", "gdp growth ~8% 2021 !");
    facts.add("甲市 BULLETIN 2022-03-01", "gdp level 1000亿元 2021");
    facts.add("甲市 BULLETIN 2022-03-01", "gdp growth 8.1% 2021");
    var pair = due(2021).getFirst();
    assertThat(pair.status()).isInstanceOf(Status.Undetermined.class);
    assertThat(java.util.Objects.requireNonNull(pair.unjudged()).value()).isEqualByComparingTo("8.1");
  }

  @Test
  void onlyANumberOfItsAspectAndUnitStandsBesideATarget() {
    facts.add("甲市 WORK_REPORT 2021-01-10", "gdp growth ~8% 2021 !");
    facts.add("甲市 BULLETIN 2022-03-01", "gdp level 1000亿元 2021");
    assertThat(due(2021).getFirst().unjudged()).isNotNull();
    assertThat(due(2021).getFirst().beside()).isNull();
    facts.add("甲市 BULLETIN 2022-03-01", "gdp growth 8.1% 2021");
    assertThat(due(2021).getFirst().beside()).isSameAs(due(2021).getFirst().unjudged()).isNotNull();
  }

  @Test
  void outcomesOfOtherRegionsAreNeverTaken() {
    facts.add("甲市 WORK_REPORT 2021-01-10", "gdp growth >=8% 2021 !");
    facts.add("乙市 BULLETIN 2022-03-01", "gdp growth 10.1% 2021");
    assertThat(due(2021).getFirst().outcome()).isNull();
  }

  @Test
  void aTargetOfAYearStandsBesideTheYearBeforeInTheSameAspect() {
    facts.add("甲市 WORK_REPORT 2021-01-10", "gdp growth >=8% 2021 !");
    facts.add("甲市 WORK_REPORT 2021-01-10", "gdp level 1000亿元 2020");
    facts.add("乙市 WORK_REPORT 2021-01-10", "gdp growth 9.9% 2020");
    assertThat(due(2021).getFirst().before()).isNull();
    facts.add("甲市 WORK_REPORT 2021-01-10", "gdp growth 2.5% 2020");
    assertThat(java.util.Objects.requireNonNull(due(2021).getFirst().before()).value()).isEqualByComparingTo("2.5");
  }

  @Test
  void aTargetOfSeveralYearsHasNoYearBefore() {
    facts.add("甲市 WORK_REPORT 2021-01-10", "gdp level 2000亿元 2021/2025 !");
    facts.add("甲市 WORK_REPORT 2021-01-10", "gdp level 1000亿元 2024");
    assertThat(due(2025).getFirst().before()).isNull();
  }

  private List<TargetPair> due(int year) {
    return TargetPair.due(year, List.of(Facts.region("甲市"), Facts.region("乙市")), facts.all, facts.held(), Facts::indicator);
  }
}
