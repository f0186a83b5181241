package org.duibiao.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.duibiao.catalog.Catalog;
import org.duibiao.document.Documents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that lie as lines in a bulletin. */
class TablesTest {

  private static final Extractor EXTRACTOR = new Extractor(Catalog.load());

  private static List<Observation> read(String lines) throws Exception {
    byte[] bytes = ("2021年甲市国民经济和社会发展统计公报\n" + lines.replace('/', '\n') + "\n全年运行平稳。\n").getBytes(StandardCharsets.UTF_8);
    return EXTRACTOR.extract(new Documents().read("table.txt", bytes).getFirst()).observations();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', value = {
    "单位：亿元/指 标 指标值 同比增长（±%）/地区生产总值 400.5 10.0/第一产业 53.6 -1.5 | 地区生产总值 level 400.5 亿元 =; 地区生产总值 growth 10.0 % =; 第一产业 level 53.6 亿元 =; 第一产业 growth -1.5 % =",
    "2021年主要农产品产量/指标名称 产量（万吨） 同比增长（±%）/粮 食 65.0 17.3/#水 稻 7.4 持平 | 粮食产量 level 65.0 万吨 =; 粮食产量 growth 17.3 % =; 水稻产量 level 7.4 万吨 =",
    "产品名称 单 位 产 量 同比增长（±%）/水泥 万吨 426.3 -5.3 | 水泥产量 level 426.3 万吨 =; 水泥产量 growth -5.3 % =",
    "指标名称 指标值 同比增长（±%）/期末畜禽存栏/大牲畜（万头） 96.9 8.7/#奶牛 60.2 9.2 | 大牲畜期末存栏 level 96.9 万头 =; 大牲畜期末存栏 growth 8.7 % =; 奶牛期末存栏 level 60.2 万头 =; 奶牛期末存栏 growth 9.2 % =",
    "单位：亿元/指 标 12月末 比年初增加额/存款余额 197.6 26.6 | 存款余额 level 197.6 亿元 =; 存款余额（比年初增加） increase 26.6 亿元 =",
    "指 标 年末数（万人） 比重（%）/总人口 281.7 100.0 | 总人口 level 281.7 万人 =; 总人口（比重） share 100.0 % ="})
  void a_row_takes_unit_and_meaning_from_its_heads(String lines, String expected) throws Exception {
    assertThat(read(lines)).extracting(ExamplesTest::shown).containsExactly(expected.split("; "));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"指标 指标值 同比增长（±%）/某指标 12.5 持平 | 0", "目录 12 15/第一章 3 4 | 0"})
  void a_number_whose_unit_nothing_says_is_left_out(String lines, int facts) throws Exception {
    assertThat(read(lines)).hasSize(facts);
  }
}
