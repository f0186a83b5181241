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
  @CsvSource(delimiter = '|', value = {"指标 指标值 同比增长（±%）/某指标 12.5 持平 | 0", "目录 12 15/第一章 3 4 | 0", "联系人 电话 邮编/张三 63912345 471000/李四 63912346 471000 | 0", "1路 火车站 体育场 站/2路 西关 东站 站 | 0"})
  void a_number_whose_unit_nothing_says_is_left_out(String lines, int facts) throws Exception {
    assertThat(read(lines)).hasSize(facts);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', value = {
    "指标  单位  1—5月  同比增长（%）/工业用电量  亿千瓦时  318.4  5.7/城镇新增就业  人  11208  - | 洛阳市 工业用电量 level 318.4 亿千瓦时 2024-01/2024-05; 洛阳市 工业用电量 growth 5.7 % 2024-01/2024-05; 洛阳市 城镇新增就业 level 11208 人 2024-01/2024-05",
    "单位：亿元、%/指标^1-6月累计^同比增长/社会消费品零售总额^1105.4^6.2/固定资产投资^—^7.8 | 洛阳市 社会消费品零售总额 level 1105.4 亿元 2024-01/2024-06; 洛阳市 社会消费品零售总额 growth 6.2 % 2024-01/2024-06; 洛阳市 固定资产投资 growth 7.8 % 2024-01/2024-06",
    "各县区招商引资完成情况（单位：亿元）/序号  县区  年度目标  到位资金  完成率（%）  排名/1  栾川县  60  42.1  70.2  1/合计    185  121.0 | 栾川县 招商引资（年度目标） level 60 亿元 2024-01/2024-06; 栾川县 到位资金 level 42.1 亿元 2024-01/2024-06; 栾川县 到位资金（完成率） share 70.2 % 2024-01/2024-06; 栾川县 到位资金 rank 1 位 2024-01/2024-06",
    "县区 ¦ 规上工业增加值增速（%） ¦ 一般公共预算收入（亿元）/--- ¦ --- ¦ ---/老城区 ¦ -2.1 ¦ 8.2/洛阳市 ¦ 5.7 ¦ 210.4 | 老城区 规上工业增加值 growth -2.1 % 2024-01/2024-06; 老城区 一般公共预算收入 level 8.2 亿元 2024-01/2024-06; 洛阳市 规上工业增加值 growth 5.7 % 2024-01/2024-06; 洛阳市 一般公共预算收入 level 210.4 亿元 2024-01/2024-06",
    "¦ 指标名称 ¦ 计量单位 ¦ 6月 ¦ 1-6月 ¦ 增速(%) ¦/¦---¦---¦---¦---¦---¦/¦ 其中：火力发电量 ¦ 亿千瓦时 ¦ 25.1 ¦ 150.3 ¦ 2.2 ¦ | 洛阳市 火力发电量 level 25.1 亿千瓦时 2024-06; 洛阳市 火力发电量 level 150.3 亿千瓦时 2024-01/2024-06; 洛阳市 火力发电量 growth 2.2 % 2024-01/2024-06",
    "指标/单位/本月/累计/累计增长（%）/水泥产量/万吨/22.1/120.3/-8.0/原煤产量/万吨/82.1/460.5/1.2/发电量/亿千瓦时/31.2/182.4/4.4 | 洛阳市 水泥产量 level 22.1 万吨 2024-06; 洛阳市 水泥产量 level 120.3 万吨 2024-01/2024-06; 洛阳市 水泥产量 growth -8.0 % 2024-01/2024-06; 洛阳市 原煤产量 level 82.1 万吨 2024-06; 洛阳市 原煤产量 level 460.5 万吨 2024-01/2024-06; 洛阳市 原煤产量 growth 1.2 % 2024-01/2024-06; 洛阳市 发电量 level 31.2 亿千瓦时 2024-06; 洛阳市 发电量 level 182.4 亿千瓦时 2024-01/2024-06; 洛阳市 发电量 growth 4.4 % 2024-01/2024-06",
    "指标名称  单位  2024年目标  1—6月完成  完成年度目标（%）  责任单位/城镇新增就业  万人  8  4.6  57.5  市人社局 | 洛阳市 城镇新增就业（目标） level 8 万人 2024; 洛阳市 城镇新增就业 level 4.6 万人 2024-01/2024-06; 洛阳市 城镇新增就业（完成年度目标） share 57.5 % 2024-01/2024-06",
    "县（市、区）^1-9月完成投资^同比增长^占年度目标/（亿元）^（%）^（%）/栾川县^42.1^7.2^70.2 | 栾川县 完成投资 level 42.1 亿元 2024-01/2024-09; 栾川县 完成投资 growth 7.2 % 2024-01/2024-09; 栾川县 完成投资（占年度目标） share 70.2 % 2024-01/2024-09",
    "指标^计量单位^本期^上年同期^增减%/接待游客^万人次^320.5^280.1^14.4 | 洛阳市 接待游客 level 320.5 万人次 2024-01/2024-06; 洛阳市 接待游客 level 280.1 万人次 2023-01/2023-06; 洛阳市 接待游客 growth 14.4 % 2024-01/2024-06",
    "乡镇 新建改建农村公路（公里） 户厕改造（座）/赤土店镇 12.5 320 | 赤土店镇 新建改建农村公路 level 12.5 公里 2024-01/2024-06; 赤土店镇 户厕改造 level 320 座 2024-01/2024-06",
    "指标  2022年  2023年/地区生产总值（亿元）  5675  5482/城镇化率（%）  66.5  67.1 | 洛阳市 地区生产总值 level 5675 亿元 2022; 洛阳市 地区生产总值 level 5482 亿元 2023; 洛阳市 城镇化率 share 66.5 % 2022; 洛阳市 城镇化率 share 67.1 % 2023",
    "序号 单位 得分 名次/1 栾川县 96.5 1/3 市发展改革委 94 3 | 栾川县 得分 level 96.5 分 2024-01/2024-06; 栾川县 得分 rank 1 位 2024-01/2024-06; 洛阳市 市发展改革委得分 level 94 分 2024-01/2024-06; 洛阳市 市发展改革委 rank 3 位 2024-01/2024-06",
    "指标^单位^全市^涧西区^老城区/社会消费品零售总额^亿元^1105.4^160.1^92.3 | 洛阳市 社会消费品零售总额 level 1105.4 亿元 2024-01/2024-06; 涧西区 社会消费品零售总额 level 160.1 亿元 2024-01/2024-06; 老城区 社会消费品零售总额 level 92.3 亿元 2024-01/2024-06",
    "¦ 绝 对 数 (亿元) ¦ 比上年增长 (%) ¦/地区生产总值 ¦ 617.5 ¦ 5.2 ¦/第一产业 ¦ 37.1 ¦ 2.6 ¦ | 洛阳市 地区生产总值 level 617.5 亿元 2024-01/2024-06; 洛阳市 地区生产总值 growth 5.2 % 2024-01/2024-06; 洛阳市 第一产业 level 37.1 亿元 2024-01/2024-06; 洛阳市 第一产业 growth 2.6 % 2024-01/2024-06",
    "指标/年末数（万人）/比重（%）/常住人口/144.3/100.0/0-14岁/19.9/13.8/15-59岁/96.0/66.5/60岁及以上/28.4/19.7 | 洛阳市 常住人口 level 144.3 万人 2024-01/2024-06; 洛阳市 常住人口（比重） share 100.0 % 2024-01/2024-06; 洛阳市 0-14岁 level 19.9 万人 2024-01/2024-06; 洛阳市 0-14岁（比重） share 13.8 % 2024-01/2024-06; 洛阳市 15-59岁 level 96.0 万人 2024-01/2024-06; 洛阳市 15-59岁（比重） share 66.5 % 2024-01/2024-06; 洛阳市 60岁及以上 level 28.4 万人 2024-01/2024-06; 洛阳市 60岁及以上（比重） share 19.7 % 2024-01/2024-06",
    "项目名称  总投资（亿元）  建设地点/某文旅项目  12.5  嵩县 | 洛阳市 某文旅项目总投资 level 12.5 亿元 2024-01/2024-06"})
  void a_row_is_about_its_place_and_the_time_of_its_column(String lines, String expected) throws Exception {
    String text = "洛阳市2024年1—6月经济运行情况通报\n各有关单位：\n现将有关情况通报如下。\n" + lines.replace('/', '\n').replace('^', '\t').replace('¦', '|') + "\n";
    List<Observation> facts = EXTRACTOR.observations(new Documents().read("table.txt", text.getBytes(StandardCharsets.UTF_8)).getFirst());
    assertThat(facts).extracting(fact -> "%s %s %s %s %s %s".formatted(fact.regionName(), fact.indicator(), fact.aspect().id(), fact.value().toPlainString(),
        fact.unit(), fact.period())).containsExactly(expected.split("; "));
    assertThat(facts).extracting(fact -> fact.evidence().rule()).containsOnly(SubjectRule.TABLE_ROW.id());
  }
}
