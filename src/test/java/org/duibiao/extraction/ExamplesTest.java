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
    "建设高标准农田48万亩。 | 高标准农田 level 48 万亩 =",
    "城镇、农村居民人均可支配收入分别增长7.5%和8.2%。 | 城镇居民人均可支配收入 growth 7.5 % =; 农村居民人均可支配收入 growth 8.2 % =",
    "地区生产总值30.5亿元，比上年增长（可比价）9.8%。 | 地区生产总值 level 30.5 亿元 =; 地区生产总值 growth 9.8 % =",
    "住宿业完成营业额1.7亿元，批发业实现销售额3亿元。 | 住宿业营业额 level 1.7 亿元 =; 批发业销售额 level 3 亿元 =",
    "营商环境在全省市州排名第五位。 | 营商环境 rank 5 位 =",
    "到位资金96亿元，增速居全省第4位，完成全年任务的61.5%。 | 到位资金 level 96 亿元 =; 到位资金增速 rank 4 位 =; 到位资金（任务完成比例） share 61.5 % =",
    "招商项目95个，其中工业项目58个、旅游项目18个；累计实现到位资金48.9亿元。 | 招商项目 level 95 个 =; 工业项目 level 58 个 =; 旅游项目 level 18 个 =; 招商项目到位资金 level 48.9 亿元 =",
    "审计问题320个，未完成5个。 | 审计问题 level 320 个 =; 审计问题（未完成） level 5 个 =",
    "续建项目18个。 | 续建项目 level 18 个 =",
    "税收超200万元的乡镇有6个。 | 税收超200万元的乡镇 level 6 个 =",
    "2亿元~5亿元项目7个。 | 2亿元~5亿元项目 level 7 个 =",
    "其中2000万以上项目到位资金6.1亿元。 | 2000万以上项目到位资金 level 6.1 亿元 =",
    "1~7月工业投资11.5亿元。 | 工业投资 level 11.5 亿元 =",
    "粮食产量下降1.5%。 | 粮食产量 growth -1.5 % =",
    "高新技术企业超过80家，居全省第3位。 | 高新技术企业 level 80 家 >; 高新技术企业 rank 3 位 =",
    "城镇化率提高1.2个百分点。 | 城镇化率 share_change 1.2 个百分点 =",
    "森林覆盖率从41%提高到43%。 | 森林覆盖率 share 41 % =; 森林覆盖率 share 43 % =",
    "新增养老床位500余张。 | 养老床位（新增） increase 500 张 >=",
    "工业、技改投资均增长9%以上。 | 工业投资 growth 9 % >=; 技改投资 growth 9 % >=",
    "审批时限压缩至5个工作日以内。 | 审批时限 limit 5 个工作日 <=",
    "旅游收入翻一番。 | 旅游收入 growth 1 番 =",
    "招商到位资金272亿元，完成年度目标任务320亿元的85%，同比增长7.5%。 | 招商到位资金 level 272 亿元 =; 招商到位资金（年度目标任务） level 320 亿元 =; 招商到位资金（年度目标任务完成比例） share 85 % =; 招商到位资金 growth 7.5 % =",
    "棚户区改造开工1200套，交付900套。 | 棚户区改造开工 level 1200 套 =; 棚户区改造开工（交付） level 900 套 =",
    "商品房销售额237亿元，其中住宅187亿元。 | 商品房销售额 level 237 亿元 =; 商品房销售额（住宅） level 187 亿元 =",
    "8200人实现脱贫。 | 脱贫人数 level 8200 人 =",
    "固定资产投资同比增长-3.2%。 | 固定资产投资 growth -3.2 % =",
    "直接融资150亿元以上、力争200亿元。 | 直接融资 level 150 亿元 >=; 直接融资 level 200 亿元 >=",
    "汽车、家电产量居全省第2位。 | 汽车产量 rank 2 位 =; 家电产量 rank 2 位 =",
    "新增国家级和省级工业设计中心各3家。 | 国家级工业设计中心（新增） increase 3 家 =; 省级工业设计中心（新增） increase 3 家 =",
    "发电量35万千瓦时。 | 发电量 level 35 万千瓦时 =",
    "增速较上年分别提高0.3个和0.1个百分点。 | 增速 share_change 0.3 个百分点 =; 增速 share_change 0.1 个百分点 =",
    "化工产值翻了一番多。 | 化工产值 growth 1 番 >=",
    "市场主体居周边三市之首。 | 市场主体 rank 1 位 =",
    "人均预期寿命超过80岁。 | 人均预期寿命 level 80 岁 >",
    "进出口额、边贸额分别达40亿美元、24亿美元，排全省第二。 | 进出口额 level 40 亿美元 =; 边贸额 level 24 亿美元 =; 进出口额 rank 2 位 =; 边贸额 rank 2 位 =",
    "办理代表建议64件、政协提案251件，答复率均为100%。 | 代表建议 level 64 件 =; 政协提案 level 251 件 =; 代表建议答复率 share 100 % =; 政协提案答复率 share 100 % =",
    "税收比去年同期少增21亿元。 | 税收 increase -21 亿元 =",
    "推出15批210项改革举措。 | 改革举措 level 15 批 =; 改革举措 level 210 项 =",
    "粮食总产量26.8万吨，增产2.3%。 | 粮食总产量 level 26.8 万吨 =; 粮食总产量 growth 2.3 % =",
    "生产总值56.3亿元，按可比价增长15.2%。 | 生产总值 level 56.3 亿元 =; 生产总值 growth 15.2 % =",
    "生产总值年均递增13.6%。 | 生产总值 avg_growth 13.6 % =",
    "财政收入翻了一番半。 | 财政收入 growth 1.5 番 =",
    "城乡居民收入比缩小到1.84:1。 | 城乡居民收入比 level 1.84 :1 =",
    "完成投资860亿元，是上一个五年的1.7倍。 | 完成投资 level 860 亿元 =; 完成投资 level 1.7 倍 =",
    "累计引进内资86亿元、利用外资1.2亿美元，分别是“九五”时期的5.3倍和3.8倍。 | 内资 level 86 亿元 =; 利用外资 level 1.2 亿美元 =; 内资 level 5.3 倍 =; 利用外资 level 3.8 倍 =",
    "投资增长10%以上，力争12%。 | 投资 growth 10 % >=; 投资 growth 12 % =",
    "居民收入增长5%，其中城镇5.5%。 | 居民收入 growth 5 % =; 居民收入（城镇） growth 5.5 % =",
    "能耗下降3%，力争4%。 | 能耗 growth -3 % =; 能耗 growth -4 % =",
    "民营企业、国有企业产值达到50亿元、60亿元，分别完成年度目标的52%、61%。 | 民营企业产值 level 50 亿元 =; 国有企业产值 level 60 亿元 =; 民营企业产值（年度目标完成比例） share 52 % =; 国有企业产值（年度目标完成比例） share 61 % =",
    "财政支出的八成以上用于民生。 | 财政支出（用于民生比重） share 8 成 >=",
    "我们把审批时限由原来的30天压缩到7天。 | 审批时限 limit 30 天 =; 审批时限 limit 7 天 =",
    "批发业、零售业和餐饮业销售额分别增长5%、6%、7%。 | 批发业销售额 growth 5 % =; 零售业销售额 growth 6 % =; 餐饮业销售额 growth 7 % =",
    "到位资金486亿元，总量和增速分别居全省第2位、第1位。 | 到位资金 level 486 亿元 =; 到位资金总量 rank 2 位 =; 到位资金增速 rank 1 位 =",
    "小学32所，在校学生3.4万人；初中17所。 | 小学 level 32 所 =; 在校学生 level 3.4 万人 =; 初中 level 17 所 =",
    "人均生产总值96210元（按年平均汇率折算为14539美元），增长8%。 | 人均生产总值 level 96210 元 =; 人均生产总值 level 14539 美元 =; 人均生产总值 growth 8 % =",
    "签约项目47个、金额213亿元。 | 项目 level 47 个 =; 项目金额 level 213 亿元 =",
    "第一产业实现增加值34.9亿元。 | 第一产业增加值 level 34.9 亿元 =",
    "招商引资到位资金156亿元，其中省外资金132亿元，占84.6%。 | 招商引资到位资金 level 156 亿元 =; 省外资金 level 132 亿元 =; 省外资金（占比） share 84.6 % =",
    "地区生产总值1060亿元，增长8.6%，完成年度计划的101.2%。 | 地区生产总值 level 1060 亿元 =; 地区生产总值 growth 8.6 % =; 地区生产总值（年度计划完成比例） share 101.2 % =",
    "建成廉租住房3600套（户）、公租房1200套。 | 廉租住房 level 3600 套 =; 公租房 level 1200 套 =",
    "服务业增加值占GDP比重首次过半，达到50.3%。 | 服务业增加值占GDP比重 share 50.3 % =",
    "牛奶、羊绒等产量稳居全国首位。 | 牛奶产量 rank 1 位 =; 羊绒产量 rank 1 位 =",
    "人均收入进入全国前8位。 | 人均收入 rank 8 位 <=",
    "建成7个220千伏输变电工程。 | 220千伏输变电工程 level 7 个 =",
    "完成38万平方米、1.4万户房屋改造。 | 房屋改造 level 38 万平方米 =; 房屋改造 level 1.4 万户 =",
    "建成甲线、乙线等46公里轨道交通线。 | 轨道交通线 level 46 公里 =",
    "城乡低保标准提高到每月730元和540元。 | 城镇低保标准 level 730 元 =; 农村低保标准 level 540 元 =",
    "营商环境排名从46位提升到31位。 | 营商环境排名 rank 46 位 =; 营商环境排名 rank 31 位 =",
    "综合排名上升9位。 | 综合排名 increase 9 位 =",
    "完成更新改造投资12.4亿元。 | 更新改造投资 level 12.4 亿元 =",
    "为5471户居民发放补贴。 | 居民 level 5471 户 =",
    "通过平台帮助213户企业融资15.8亿元。 | 企业 level 213 户 =; 企业融资 level 15.8 亿元 =",
    "将38个审批环节整合为4个阶段。 | 审批环节 level 38 个 =; 阶段 level 4 个 =",
    "租金为市场价的六成。 | 租金（占市场价比重） share 6 成 =",
    "5个乡镇修复损毁沟渠9.4公里。 | 乡镇 level 5 个 =; 损毁沟渠 level 9.4 公里 =",
    "企业拿出10亿元扶持资金。 | 扶持资金 level 10 亿元 =",
    "投入12亿元建设电动化产品生产线。 | 电动化产品生产线投入 level 12 亿元 =",
    "研发投入12亿元。 | 研发投入 level 12 亿元 =",
    "全部达产后年可实现税收21亿元。 | 税收 level 21 亿元 =",
    "按每亩15元安排管护经费。 | 管护经费（每亩） level 15 元 =",
    "进出口总额降幅由24.6%收窄到11.2%。 | 进出口总额降幅 growth -24.6 % =; 进出口总额降幅 growth -11.2 % =",
    "进出口总额降幅收窄11.3个百分点。 | 进出口总额降幅 share_change 11.3 个百分点 =",
    "营商环境得分82.36分，居第2位。 | 营商环境得分 level 82.36 分 =; 营商环境排名 rank 2 位 =",
    "217家企业申领购物券。 | 企业（申领购物券） level 217 家 =",
    "聘请100名企业家、商会代表担任营商环境监督员。 | 营商环境监督员 level 100 名 =",
    "在签约的52个项目中，已竣工投产15个。 | 项目 level 52 个 =; 项目 level 15 个 =",
    "规模以上工业增加值增长8%，分别高于全国、全省2.1个和1.6个百分点。 | 规模以上工业增加值 growth 8 % =; 规模以上工业增加值（高于全国） share_change 2.1 个百分点 =; 规模以上工业增加值（高于全省） share_change 1.6 个百分点 =",
    "蔬菜、富硒大蒜种植面积分别为35万亩和3万亩。 | 蔬菜种植面积 level 35 万亩 =; 富硒大蒜种植面积 level 3 万亩 =",
    "第三产业比重偏低，仅为16.8%。 | 第三产业比重 share 16.8 % =",
    "自燃火点由264处减少至31处。 | 自燃火点 level 264 处 =; 自燃火点 level 31 处 =",
    "到位资金300亿元，超过30亿元的有5个项目。 | 到位资金 level 300 亿元 =; 项目 level 5 个 =",
    "培育“链主”企业34家。 | “链主”企业 level 34 家 =",
    "平均办理时间由5.6天缩短到2.1天。 | 平均办理时间 limit 5.6 天 =; 平均办理时间 limit 2.1 天 =",
    "新增8.4万农村居民用上自来水。 | 农村居民 increase 8.4 万人 =",
    "三次产业结构为10:40:50。 | 第一产业占比 share 10 % =; 第二产业占比 share 40 % =; 第三产业占比 share 50 % ="})
  void aRuleReadsItsExample(String sentence, String expected) throws Exception {
    assertThat(read(sentence)).extracting(ExamplesTest::shown).containsExactly(expected.split("; "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', value = {
    "召开第5次会议。", "建设G60科创走廊。", "实施“871”工程。", "构建1+3+4产业体系。", "国道329改造完成。", "创建5A级景区。", "连续4年获得表彰。",
    "印发〔2021〕15号文件。", "入选“中国10个宜居小城”。", "推进60万吨乙烯项目建设。", "20户以上自然村全部通车。", "把安全放在首位。", "服务3岁以下婴幼儿。", "招引10亿元以上项目。", "推进5G应用。", "举办第八届运动会。", "解决两个问题。", "提供7×24小时服务。"})
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

  static String shown(Observation fact) {
    return String.join(" ", fact.indicator(), fact.aspect().id(), fact.value().toPlainString(), fact.unit(), fact.bound().sign());
  }
}
