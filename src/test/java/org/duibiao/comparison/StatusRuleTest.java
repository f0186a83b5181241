package org.duibiao.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.duibiao.catalog.IndicatorId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusRuleTest {

  private static final String PLAN = "甲市 WORK_REPORT 2021-01-10";
  private static final String RESULT = "甲市 WORK_REPORT 2022-01-10";

  @ParameterizedTest
  @CsvSource({
    "gdp growth >=8% 2021 !,         gdp growth 10.1% 2021,           已完成",
    "gdp growth >=8% 2021 !,         gdp growth 7.9% 2021,            未完成",
    "gdp growth 8% 2021 !,           gdp growth 8% 2021,              已完成",
    "gdp growth >8% 2021 !,          gdp growth 8% 2021,              未完成",
    "gdp growth >8% 2021 !,          gdp growth >8% 2021,             已完成",
    "gdp growth ~8% 2021 !,          gdp growth 10.1% 2021,           无法判定",
    "gdp level 1900亿元 2021 !,      gdp level >=1800亿元 2021,       无法判定",
    "gdp level 1800亿元 2021 !,      gdp level >=1800亿元 2021,       已完成",
    "gdp level 1800亿元 2021 !,      gdp level ~1800亿元 2021,        无法判定",
    "pm25 level <=35微克/立方米 2021 !, pm25 level 33微克/立方米 2021, 已完成",
    "pm25 level 35微克/立方米 2021 !, pm25 level 36微克/立方米 2021,   未完成",
    "energy growth >=-3% 2021 !,     energy growth -3.5% 2021,        已完成",
    "energy growth >=-3% 2021 !,     energy growth -2.5% 2021,        未完成",
    "energy growth -3% 2021 !,       energy growth -2.5% 2021,        未完成",
    "population level 300万人 2021 !, population level 310万人 2021,   无法判定",
    "gdp level 1900亿元 2021 !,      gdp level 300亿美元 2021,        无法判定",
    "gdp level 1900亿元 2021 !,      gdp growth 9% 2021,              无法判定",
    "gdp level 1900亿元 2021 !,      gdp level 1800亿元 2020,         无法判定",
    "hitech increase 120家 2021 !,   hitech increase 60家 2021-01/2021-06, 进行中（达进度）",
    "hitech increase 120家 2021 !,   hitech increase 59家 2021-01/2021-06, 进行中（欠进度）",
    "hitech increase 120家 2021 !,   hitech increase 90家 2021-01/2021-06, 进行中（超进度）",
    "hitech increase 500家 2021/2025 !, hitech increase 150家 2021/2022,  进行中（欠进度）",
    "gdp growth 8% 2021 !,           gdp growth 9% 2021-01/2021-06,   尚未到期"
  })
  void statusFollowsThePrintedRule(String target, String outcome, String expected) {
    var facts = new Facts();
    var aim = facts.add(PLAN, target);
    facts.add(RESULT, outcome);
    var polarity = Facts.indicator(aim.indicator()).orElseThrow().polarity();
    assertThat(StatusRule.of(aim, polarity, facts.all, facts.held()).chinese()).isEqualTo(expected);
  }

  @Test
  void reasonsTellSilentDocumentsFromMissingOnes() {
    var facts = new Facts();
    var aim = facts.add(PLAN, "gdp growth >=8% 2021 !");
    var polarity = Facts.indicator(new IndicatorId("gdp")).orElseThrow().polarity();
    assertThat(StatusRule.of(aim, polarity, facts.all, facts.held()))
        .isEqualTo(new Status.Awaited(aim, Status.Why.NO_DOCUMENT));
    facts.document(RESULT);
    assertThat(StatusRule.of(aim, polarity, facts.all, facts.held()))
        .isEqualTo(new Status.Undetermined(aim, Status.Why.NO_OUTCOME));
  }

  @Test
  void theMarginIsInTheUnitOfTheTarget() {
    var facts = new Facts();
    var aim = facts.add(PLAN, "gdp level 1800亿元 2021 !");
    facts.add(RESULT, "gdp level 18339000万元 2021");
    var status = (Status.Met) StatusRule.of(aim, Facts.indicator(aim.indicator()).orElseThrow().polarity(), facts.all, facts.held());
    assertThat(status.margin()).isEqualByComparingTo("33.9");
  }
}
