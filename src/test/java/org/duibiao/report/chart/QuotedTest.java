package org.duibiao.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.duibiao.comparison.Facts;
import org.duibiao.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedTest {

  @ParameterizedTest
  @CsvSource({
    "gdp level 53000亿元 2021,        5.3 万亿元,   5.3 trillion yuan",
    "gdp growth >=8% 2021 !,          增速 ≥8%,     Growth ≥8%",
    "energy growth >=-3% 2021 !,      下降 ≥3%,     Down ≥3%",
    "energy growth ~-2% 2021 !,       下降 约 2%,   Down about 2%",
  })
  void aNumberIsToldAsItsDocumentHasIt(String fact, String chinese, String english) {
    var stored = new Facts().add("甲市 WORK_REPORT 2022-01-10", fact);
    assertThat(Quoted.of(stored, Language.CHINESE)).isEqualTo(chinese);
    assertThat(Quoted.of(stored, Language.ENGLISH)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource({
    "城镇调查失业率, gdp share 4.6% 2021,   4.6%",
    "居民消费价格涨幅, gdp growth 2% 2021,   2%",
    "居民消费价格涨幅, gdp growth -0.3% 2021, 下降 0.3%",
    "城镇调查失业率, gdp growth 2% 2021,    增速 2%",
    "高技术产业, gdp share 30% 2021,        占比 30%",
  })
  void whatTheWordingSaysIsNotSaidAgain(String wording, String fact, String told) {
    var facts = new Facts();
    facts.add("甲市 WORK_REPORT 2022-01-10", fact);
    facts.rename(wording);
    assertThat(Quoted.of(facts.all.getLast(), Language.CHINESE)).isEqualTo(told);
  }
}
