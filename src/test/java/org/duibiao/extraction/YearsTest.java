package org.duibiao.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.duibiao.catalog.Catalog;
import org.duibiao.document.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The year of a document that has no date of its own. */
class YearsTest {

  private static final Extractor EXTRACTOR = new Extractor(Catalog.load());
  private static final String BULLETIN = "国民经济和社会发展统计公报/全县地区生产总值达到50亿元。";

  static Observation first(String name, String lines) throws Exception {
    byte[] bytes = (lines.replace('/', '\n') + "\n").getBytes(StandardCharsets.UTF_8);
    return EXTRACTOR.extract(new Documents().read(name, bytes).getFirst()).observations().getFirst();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', value = {
    "2021年甲市国民经济和社会发展统计公报/全年地区生产总值321.5亿元。 | 2021",
    "甲市2023年1-6月经济运行情况的通报/地区生产总值321.5亿元。 | 2023-01/2023-06",
    "甲市2023年上半年经济运行情况的通报/地区生产总值321.5亿元。 | 2023-01/2023-06",
    "政府工作报告/各位代表：/一、“十一五”时期工作回顾/地区生产总值达到321.5亿元。/二、“十二五”时期奋斗目标/到2015年翻一番。到2015年，粮食稳产。 | 2010",
    "政府工作报告/各位代表：/一、“十四五”时期和2025年工作回顾/“十四五”时期成就显著。/刚刚过去的2025年，形势稳定。地区生产总值达到321.5亿元。 | 2025",
    "政府工作报告/各位代表：/一、工作回顾/地区生产总值达到321.5亿元。/二、主要任务/今年是“十三五”规划的收官之年。 | 2019",
    "政府工作报告/各位代表：/一、工作回顾/地区生产总值达到321.5亿元。/二、主要任务/今年是新中国成立70周年。 | 2018",
    "政府工作报告/各位代表：/一、工作回顾/地区生产总值达到321.5亿元。/二、2018年主要任务/促进发展。 | 2017"})
  void itsOwnWordsTell(String lines, String period) throws Exception {
    assertThat(first("text.txt", lines).period()).hasToString(period);
  }

  @Test
  void aFileNameTellsLessSurely() throws Exception {
    Observation guessed = first("甲县公报-2021.txt", BULLETIN);
    Observation said = first("甲县公报.txt", "2021年" + BULLETIN);
    assertThat(guessed.period()).hasToString("2021");
    assertThat(guessed.confidence()).isLessThan(said.confidence() - 0.1);
  }

  @ParameterizedTest
  @CsvSource({"公报.txt", "公报2019-2021.txt", "公报12021.txt"})
  void nothingTellsTheYear(String name) throws Exception {
    assertThat(first(name, BULLETIN).period()).isNull();
  }
}
