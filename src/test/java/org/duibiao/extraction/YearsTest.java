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
    "关于2021年国民经济和社会发展计划执行情况与2022年计划（草案）的报告/——2022年1月10日在甲市人民代表大会会议上/一、2021年计划执行情况/地区生产总值321.5亿元。 | 2021",
    "甲市关于清理项目的通报/2023年5月8日/对2018年以来签约的214个项目开展清理。 | 2023",
    "甲市2026年政府工作报告/一、“十四五”时期工作回顾/“十四五”时期，我们完成营造林27万亩。 | 2021/2025",
    "7月份甲市居民消费价格总水平上涨/2015年8月11日/食品价格上涨2.4%。 | 2015-07",
    "甲市关于招商工作的通报/2021年5月8日/今年以来，新签约项目12个。 | 2021-05",
    "甲州2021年上半年财政预算执行情况的报告/一、预算执行情况/税收收入完成1.1亿元。 | 2021-01/2021-06",
    "甲县人民政府2021年上半年工作总结和下半年工作安排/一、上半年主要工作/新建学校12所。 | 2021-01/2021-06",
    "甲经济技术开发区2021年工作总结及2022年工作思路/2021年10月20日/一、今年工作开展情况/1-9月，新建厂房12栋。 | 2021-01/2021-09",
    "政府工作报告/——2020年12月20日在甲县人民代表大会会议上/一、主要任务/明年，新建学校12所。 | 2021",
    "甲县国民经济和社会发展第十四个五年规划纲要/第一章 主要任务/新建学校12所。 | 2021/2025",
    "甲县商务局2021年工作要点/一、商贸/改造2019年建成的5个市场，再建成12个。 | 2019",
    "全县经济运行稳中向好/2020年是收官之年。据甲县统计局，全年粮食产量增长1.8%，各项任务圆满完成，群众生活改善。/发电量达到9亿千瓦时，全县上下真抓实干，工业经济稳步向好，投资结构不断优化，农业生产形势平稳，城乡居民生活持续改善。各部门主动作为，企业生产经营有序，重点项目加快推进，市场供应充足，物价总体平稳，发展质量稳步提高。/2021年1月26日 | 2020",
    "政府工作报告/——2021年2月3日在甲县人民代表大会会议上/一、2020年工作/新建学校12所。/二、2021年重点工作/新建医院2所。 | 2020",
    "政府工作报告/一、2020年工作/新建学校12所。/二、2021年重点工作/新建医院2所。 | 2020",
    "甲市人民政府关于印发《甲市养殖业提升计划（2023—2025年）》的通知/2023年4月6日/一、目标/新建渔场12处。/二、保障/落实责任。 | 2023/2025",
    "甲市企业服务新闻发布会/2024年9月12日/记者从发布会上获悉，甲市企业服务持续改进，获得感不断提升。五年来，清理文件117份，各部门主动作为，企业满意度稳步提高，市场活力不断增强，经营主体发展壮大。各级各部门将继续当好企业的服务员，把惠企政策送到车间，把问题解决在一线，让企业放心投资、安心经营、专心发展。 | 2020/2024",
    "甲市关于招商工作的通报/2021年5月8日/今年前两个月，新签约项目12个。 | 2021-01/2021-02",
    "甲市关于招商工作的通报/2021年5月8日/截至今年4月底，新签约项目12个。 | 2021-04",
    "甲市关于招商工作的通报/2021年5月8日/下半年，力争新签约项目12个。 | 2021-07/2021-12",
    "甲市关于招商工作的通报/2021年5月8日/下半年，力争全年新签约项目12个。 | 2021",
    "2021年甲市国民经济和社会发展统计公报/入库企业数是2018年的2.4倍。 | 2021",
    "甲市2023年1-6月经济运行情况的通报/地区生产总值321.5亿元。 | 2023-01/2023-06",
    "甲市2023年上半年经济运行情况的通报/地区生产总值321.5亿元。 | 2023-01/2023-06",
    "甲县招商局2015年工作总结及2016年工作打算/2015年12月28日/一、2015年工作完成情况/签约项目12个。 | 2015",
    "甲县2018年上半年招商工作总结及下半年打算/2018年7月9日/一、主要指标完成情况/签约项目12个。 | 2018-01/2018-06",
    "甲市农产品加工三年行动方案（2021—2023年）/2021年5月31日/一、发展现状/“十三五”末，加工企业达到186家。/二、主要目标/建成园区。 | 2020",
    "甲县2022年度审计查出问题整改情况的报告/——2023年10月26日在人大常委会会议上/4户企业少计资产3.9亿元。 | 2022",
    "甲县关于促进外贸增长的若干措施/甲政办字〔2020〕29号/新建海外仓5处。 | 2020",
    "甲县督察整改情况报告/截至2019年9月底，整改完成8项。/2020年前淘汰产能。/关停企业5家。 | 2019-09",
    "甲县2022年度审计查出问题整改情况的报告/——2023年10月26日在人大常委会会议上/追回资金18.7万元。 | 2023",
    "甲县政府工作报告/——2019年12月25日在甲县人民代表大会上/2019年，地区生产总值321.5亿元。 | 2019",
    "甲县2022年财政预算执行情况报告/一、收入情况/税收收入完成1.1亿元。 | 2022",
    "甲省产业发展规划（2021—2035年）要点/一、发展目标/到2025年，产业规模达到360亿元。 | 2025",
    "甲县政府工作回顾（2016—2020年）/五年累计引进项目95个。 | 2016/2020",
    "甲市工业经济稳定向好/8月5日，记者从发布会上获悉，工业增加值增长13.3%，比2019年同期增长13.5%，两年平均增长6.5%，工业生产稳定恢复。 | null",
    "甲市招商引资自查报告/2020年，签约项目12个，完成全年目标，招商引资工作取得新的进展，开放发展迈出坚实步伐。/二、目标明确，重点突出/到位资金8亿元。 | 2020",
    "政府工作报告/各位代表：/一、“十一五”时期工作回顾/地区生产总值达到321.5亿元。/二、“十二五”时期奋斗目标/到2015年翻一番。到2015年，粮食稳产。 | 2010",
    "政府工作报告/各位代表：/一、“十四五”时期和2025年工作回顾/“十四五”时期成就显著。/刚刚过去的2025年，形势稳定。地区生产总值达到321.5亿元。 | 2025",
    "政府工作报告/各位代表：/一、工作回顾/地区生产总值达到321.5亿元。/二、主要任务/今年是“十三五”规划的收官之年。 | 2019",
    "政府工作报告/各位代表：/一、工作回顾/地区生产总值达到321.5亿元。/二、主要任务/今年是新中国成立70周年。 | 2018",
    "政府工作报告/各位代表：/一、今年工作回顾/2018年，地区生产总值完成321.5亿元。2018年，财政收入32亿元。/二、明年主要任务/2019年，促进发展。 | 2018",
    "甲市成立于2003年，由2003年的小镇发展而来/一、成就/2003年建市以来，变化很大。2018年，地区生产总值321.5亿元。 | 2018",
    "政府工作报告/各位代表：/一、工作回顾/地区生产总值达到321.5亿元。/二、2018年主要任务/促进发展。 | 2017"})
  void itsOwnWordsTell(String lines, String period) throws Exception {
    assertThat(String.valueOf(first("text.txt", lines).period())).isEqualTo(period);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', value = {
    "甲省关于加快生猪产业发展的意见（摘要）/一、总体目标/到2025年，猪肉产量达到140万吨。 | TARGET",
    "甲省产业发展规划（2021—2035年）要点/一、发展目标/到2025年，产业规模达到360亿元。 | TARGET",
    "甲省产业发展规划（2021—2035年）要点/一、发展基础/截至2021年11月，建成滑雪场46个。/二、发展目标/规模扩大。 | ACHIEVEMENT",
    "甲市出台制造业三年行动计划（2023—2025年）/2023年6月15日/计划提出，到2025年工业更强，企业活力提升，产业结构更优，创新能力更强，绿色发展更好。/——工业增加值达到1.3万亿元。 | TARGET",
    "甲县2020年工作成绩/2020年，甲县经济保持增长。预计全年地区生产总值为400亿元，工业生产稳定，消费逐步恢复，各项社会事业取得新的进步，人民生活持续改善，生态环境明显好转，改革开放深入推进。 | ACHIEVEMENT",
    "甲县招商工作情况通报/2021年10月8日/计划治理黑臭水体150条，已治理120条。 | TARGET",
    "甲县关于表扬先进单位的通报/2021年2月8日/希望受表扬的单位为实现到位资金85亿元的目标再立新功。 | TARGET",
    "甲县招商工作情况通报/2021年10月8日/四季度，签约项目开工率要超过70%。 | TARGET",
    "甲县招商工作情况通报/2021年10月8日/新开工项目主要完成投资7亿元。 | ACHIEVEMENT",
    "甲县招商工作情况通报/2021年10月8日/新包装项目拟引资11亿元。 | TARGET",
    "甲县招商工作情况通报/2021年10月8日/8项指标好于预期。 | ACHIEVEMENT",
    "甲县2020年度粮食生产考核结果的通报/2021年2月8日/2021年全县粮食播种面积不少于56万亩。 | TARGET",
    "甲县2020年度粮食生产考核结果的通报/2021年2月8日/2021年已新建高标准农田2万亩。 | ACHIEVEMENT",
    "甲县国民经济和社会发展统计公报/2010年是收官之年。/“十一五”期间，粮食产量年均增长3.9%。 | ACHIEVEMENT",
    "甲县首季攻坚实施方案的通知/2025年1月14日/一、工作目标/一季度，粮食产量同比增长5.5%以上。 | TARGET",
    "甲县2021年上半年工业经济情况/下半年，粮食产量增长15%。 | TARGET",
    "甲县2021年上半年工业经济情况/2021年7月26日/下半年，粮食产量增长15%。 | TARGET",
    "甲县2021年上半年工业经济情况/2021年9月26日/7—8月，粮食产量增长15%。 | ACHIEVEMENT"})
  void aPaperSaysWhetherItAims(String lines, Kind kind) throws Exception {
    assertThat(first("text.txt", lines).kind()).isEqualTo(kind);
  }

  @Test
  void whatIsDoneByNowIsNoAim() throws Exception {
    byte[] bytes = "甲县民生工程进展通报\n2025年10月8日\n计划治理黑臭水体150条，已治理120条。\n".getBytes(StandardCharsets.UTF_8);
    assertThat(EXTRACTOR.extract(new Documents().read("a.txt", bytes).getFirst()).observations()).extracting(Observation::kind)
        .containsExactly(Kind.TARGET, Kind.ACHIEVEMENT);
  }

  /** What 其中 opens is about the time of the sentence before, and one project's planned money says nothing of what follows. */
  @Test
  void aPartIsOfTheSameTimeAsItsWhole() throws Exception {
    byte[] bytes = "甲市关于招商工作的通报\n2021年8月8日\n上半年，新签约项目86个。其中，工业项目52个，计划投资额285亿元；农业项目27个。\n".getBytes(StandardCharsets.UTF_8);
    assertThat(EXTRACTOR.extract(new Documents().read("a.txt", bytes).getFirst()).observations()).extracting(fact -> fact.kind() + " " + fact.period())
        .containsExactly("ACHIEVEMENT 2021-01/2021-06", "ACHIEVEMENT 2021-01/2021-06", "TARGET 2021-01/2021-06", "ACHIEVEMENT 2021-01/2021-06");
  }

  /** What a plan, main points of work or a set of policy measures states is aimed at, where no word says that it is done. */
  @ParameterizedTest
  @CsvSource({"甲县2026年经济工作要点/新建充电桩300个。, TARGET", "甲县关于支持制造业的若干措施/甲政办〔2020〕29号/新建公共实验室5个。, TARGET",
      "甲县关于经济运行的通报/2020年1月5日/新建公共实验室5个。, ACHIEVEMENT"})
  void aPlanAims(String lines, Kind kind) throws Exception {
    assertThat(first("text.txt", lines).kind()).isEqualTo(kind);
  }

  /** Money that whoever meets the terms is granted measures nothing; money that was paid does. */
  @ParameterizedTest
  @CsvSource({"对新认定的企业给予最高50万元奖励。, 0", "展位费由财政按80%给予补助。, 0", "每标箱补贴200元。, 0", "一次性给予20万元奖励。, 0",
      "发放稳岗补贴1460万元。, 1", "兑付奖励资金6.4亿元。, 1", "财政安排补助资金5200万元。, 1"})
  void whatAPolicyGrantsIsNoStatistic(String sentence, int numbers) throws Exception {
    byte[] bytes = ("甲县2021年工作通报\n" + sentence + "\n").getBytes(StandardCharsets.UTF_8);
    assertThat(EXTRACTOR.extract(new Documents().read("a.txt", bytes).getFirst()).observations()).hasSize(numbers);
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
