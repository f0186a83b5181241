package org.duibiao.extraction.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.duibiao.catalog.Catalog;
import org.duibiao.document.Documents;
import org.duibiao.extraction.Extractor;
import org.duibiao.extraction.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrantTest {

  @ParameterizedTest
  @ValueSource(strings = {
    "对新认定的高新技术企业给予最高60万元奖励。",
    "对首次纳入统计的工业企业，一次性给予20万元奖励。",
    "对在我区落户的研发机构，按设备投入的10%给予补助。"})
  void promisesToWhoeverMeetsACondition(String sentence) {
    assertThat(Grant.in(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"上级对我市工作给予高度评价。", "全年发放补贴5300万元。", "对口支援地区给予了大力帮助。"})
  void whatIsNoPromise(String sentence) {
    assertThat(Grant.in(sentence)).isFalse();
  }

  @Test
  void isReadAsAMeasure() throws Exception {
    byte[] notice = "甲市支持科技创新若干措施\n\n对新认定的高新技术企业给予最高60万元奖励。\n".getBytes(StandardCharsets.UTF_8);
    var document = new Documents().read("notice.txt", notice).getFirst();
    assertThat(new Extractor(Catalog.load()).extract(document).measures()).extracting(Measure::title)
        .singleElement().asString().contains("高新技术企业");
  }
}
