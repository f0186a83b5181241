package org.duibiao.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.duibiao.catalog.Catalog;
import org.duibiao.document.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule with an example sentence of its own, and sentences whose numbers are no observations. */
class ExamplesTest {

  private static final Extractor EXTRACTOR = new Extractor(Catalog.load());

  static List<Observation> read(String sentence) throws Exception {
    String text = "政府工作报告\n一、2020年工作回顾\n" + sentence + "\n";
    return new Documents().read("example.txt", text.getBytes(StandardCharsets.UTF_8)).stream()
        .flatMap(document -> EXTRACTOR.extract(document).observations().stream()).toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', value = {
    "地区生产总值达到321.5亿元。 | 地区生产总值 level 321.5 亿元 =",
    "地区生产总值321亿元，增长6.1%。 | 地区生产总值 level 321 亿元 =; 地区生产总值 growth 6.1 % =",
    "全年建成12所幼儿园。 | 幼儿园 level 12 所 =",
    "城镇、农村居民人均可支配收入分别增长7.5%和8.2%。 | 城镇居民人均可支配收入 growth 7.5 % =; 农村居民人均可支配收入 growth 8.2 % =",
    "粮食产量下降1.5%。 | 粮食产量 growth -1.5 % =",
    "高新技术企业超过80家，居全省第3位。 | 高新技术企业 level 80 家 >; 高新技术企业 rank 3 位 =",
    "城镇化率提高1.2个百分点。 | 城镇化率 share_change 1.2 个百分点 =",
    "森林覆盖率从41%提高到43%。 | 森林覆盖率 share 41 % =; 森林覆盖率 share 43 % =",
    "新增养老床位500余张。 | 养老床位（新增） increase 500 张 >=",
    "工业、技改投资均增长9%以上。 | 工业投资 growth 9 % >=; 技改投资 growth 9 % >=",
    "审批时限压缩至5个工作日以内。 | 审批时限 limit 5 个工作日 <=",
    "旅游收入翻一番。 | 旅游收入 growth 1 番 =",
    "三次产业结构为10:40:50。 | 第一产业占比 share 10 % =; 第二产业占比 share 40 % =; 第三产业占比 share 50 % ="})
  void aRuleReadsItsExample(String sentence, String expected) throws Exception {
    assertThat(read(sentence)).extracting(ExamplesTest::shown).containsExactly(expected.split("; "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', value = {
    "召开第5次会议。", "建设G60科创走廊。", "实施“871”工程。", "构建1+3+4产业体系。", "国道329改造完成。", "创建5A级景区。", "连续4年获得表彰。",
    "印发〔2021〕15号文件。", "服务3岁以下婴幼儿。", "招引10亿元以上项目。", "推进5G应用。", "举办第八届运动会。", "解决两个问题。"})
  void namesDatesAndThresholdsAreNoObservations(String sentence) throws Exception {
    assertThat(read(sentence)).isEmpty();
  }

  @Test
  void aListPairedWithTooFewNumbersIsNotSure() throws Exception {
    assertThat(read("甲、乙、丙三类企业分别达到5家、6家。")).allSatisfy(fact -> assertThat(fact.confidence()).isLessThan(0.5));
  }

  @Test
  void confidenceHasTwoDecimals() throws Exception {
    assertThat(read("地区生产总值321亿元，增长6.1%，粮食产量下降1.5%。"))
        .allSatisfy(fact -> assertThat(String.valueOf(fact.confidence())).hasSizeLessThanOrEqualTo(4));
  }

  private static String shown(Observation fact) {
    return String.join(" ", fact.indicator(), fact.aspect().id(), fact.value().toPlainString(), fact.unit(), fact.bound().sign());
  }
}
