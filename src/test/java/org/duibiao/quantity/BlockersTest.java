package org.duibiao.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duibiao.quantity.Scanned.numbers;
import static org.duibiao.quantity.Scanned.reasons;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockersTest {

  @ParameterizedTest
  @CsvSource({
      "推进“1+3+4”工作,part of a formula such as 1+3+4 or 7×24", "实行7×24小时通关,part of a formula such as 1+3+4 or 7×24",
      "对前10名的园区,places in an order that only say which are meant: 前10名的园区", "最后3家合计,places in an order that only say which are meant: 前10名的园区",
      "9时30分，,分 is no mark here", "印发3分册,分 is no mark here", "G60科创走廊,part of a name such as G60", "国道329改造,road number", "浏览次数：2305次,how often a page was seen",
      "〔2021〕号,document number", "建成5G基站,part of a name such as 5G", "获评5A级景区,no unit", "10亿级产业,a class such as 10亿级",
      "入选500强企业,a title such as 500强企业", "连续5年增长,years that are no limit", "“全国20个宜业小城”,a name in quotation marks",
      "8月开工,date or number", "十大以来第3届,ordinal", "五年3周年,ordinal or anniversary"})
  void a_number_that_measures_nothing_is_blocked(String text, String reason) {
    assertThat(numbers(text)).as(text).isEmpty();
    assertThat(reasons(text)).as(text).anyMatch(said -> said.endsWith(": " + reason));
  }
}
