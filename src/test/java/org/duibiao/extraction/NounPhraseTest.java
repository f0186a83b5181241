package org.duibiao.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NounPhraseTest {

  @ParameterizedTest
  @CsvSource({
    "企业申领, 企业, 申领",
    "企业依法实施限产, 企业, 依法实施限产",
    "技工院校与园区签订协议, 技工院校, 与园区签订协议",
    "高校毕业生在当地就业创业, 高校毕业生, 在当地就业创业",
    "规上企业实施数字化改造, 规上企业, 实施数字化改造",
    "优秀农村党务工作者提拔为镇领导, 优秀农村党务工作者, 提拔为镇领导",
    "二级以上医院开设体重管理门诊, 二级以上医院, 开设体重管理门诊",
    "项目动工, 项目, 动工"})
  void whatIsSaidOfANounIsNoPartOfIt(String words, String noun, String said) {
    assertThat(NounPhrase.of(words)).isEqualTo(new NounPhrase(noun, said));
  }

  @ParameterizedTest
  @ValueSource(strings = {"乡村振兴示范村", "国家产业创新中心", "学生集体用餐配送单位", "居民增收措施", "小站稻种植基地", "企业申报的项目", "全民所有制企业与集体企业", "交通拥堵节点",
      "群众用水问题", "新型研发机构"})
  void aVerbInsideANameBelongsToIt(String words) {
    assertThat(NounPhrase.of(words)).isEqualTo(new NounPhrase(words, ""));
  }
}
