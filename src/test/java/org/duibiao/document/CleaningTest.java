package org.duibiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleaningTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      pinyin-gloss | 網(wǎng)站建設(shè)好。 | 网站建设好。
      pinyin-gloss | 實(shí)驗(yàn)室?guī)究。 | 实验室究。
      pinyin-gloss | 專利(PCT)申請量(件)增長。 | 专利(PCT)申请量(件)增长。
      private-use | 各地\uE746展。 | 各地〓展。
      html-tag | <p>甲市<b>增长</b>5%。</p><p>乙县。</p> | 甲市增长5%。⏎乙县。
      html-tag | 增速a<b且c>d。 | 增速a<b且c>d。
      html-tag | 增长<5%的有3家。 | 增长<5%的有3家。
      html-entity | 甲市&ldquo;十四五&rdquo;&nbsp;规划 | 甲市“十四五” 规划
      html-entity | 研发R&D;经费 | 研发R&D;经费
      doubled-punctuation | 增长5%,,其中工业6%。。 | 增长5%,其中工业6%。
      doubled-punctuation | 等等……甲市——乙县 | 等等……甲市——乙县
      width | ＧＤＰ增长３．５％，达标。 | GDP增长3.5%，达标。
      blank | 甲市\u3000\u00A0 统计局 | 甲市 统计局
      blank | 全年增长。  \u3000\u3000二、任务 | 全年增长。⏎二、任务
      line-break | 全市生产总值，增长较快，开通⏎线路6条，投资大。 | 全市生产总值，增长较快，开通线路6条，投资大。
      line-break | 全市生产总值，增长较快，开通⏎⏎线路6条，投资大。 | 全市生产总值，增长较快，开通⏎线路6条，投资大。
      line-break | 全市生产总值，增长较快。⏎线路6条，投资大。 | 全市生产总值，增长较快。⏎线路6条，投资大。
      line-break | 甲市，乙县，丙区有关情况⏎一、总体情况 | 甲市，乙县，丙区有关情况⏎一、总体情况
      line-break | 粮食总产量达到31.5⏎万吨，增长2%。 | 粮食总产量达到31.5万吨，增长2%。
      line-break | 粮食总产量增长⏎2.5%，油料增产。 | 粮食总产量增长2.5%，油料增产。
      line-break | 甲市统计局⏎2018年，全市经济平稳。 | 甲市统计局⏎2018年，全市经济平稳。
      stop | 全市经济平稳.粮食增长2.5%.其中玉米增长3%. | 全市经济平稳。粮食增长2.5%。其中玉米增长3%。
      stop | 一.工作回顾⏎全市经济平稳。粮食增长2.5%。 | 一.工作回顾⏎全市经济平稳。粮食增长2.5%。
      page-number | 甲。⏎1⏎乙。⏎- 2 -⏎丙。⏎第3页 | 甲。⏎乙。⏎丙。
      page-number | 合计⏎12⏎7⏎30 | 合计⏎12⏎7⏎30
      """)
  void each_kind_of_noise_goes_and_its_counter_example_stays(String cleaner, String raw, String clean) {
    assertThat(Cleaning.clean(Draft.of(raw.replace('⏎', '\n'))).text()).as(cleaner).isEqualTo(clean.replace('⏎', '\n'));
  }

  @Test
  void what_was_removed_is_told_with_its_place_and_its_cleaner() {
    String raw = "字号:\n甲市全年实现地区生产总值100亿元,增长5%,工业(gōng yè)经济运行平稳,投资和消费都有增长。\n甲ICP备12345678号\n京ICP备12345678号";
    List<Removed> removed = Cleaning.clean(Draft.of(raw)).removed();
    assertThat(removed).extracting(Removed::cleaner).containsExactly("font-size", "filing-number");
    assertThat(removed).allSatisfy(r -> assertThat(r.raw().of(raw)).isEqualTo(r.text()));
  }

  @Test
  void simplified_text_with_a_few_traditional_characters_is_left_alone() {
    String text = "乾隆年間修建的古桥全长三百米，是甲市著名景点，每年接待游客五十万人次，带动周边农户增收，瞭望塔已经修复。";
    assertThat(Cleaning.clean(Draft.of(text)).text()).isEqualTo(text);
  }
}
