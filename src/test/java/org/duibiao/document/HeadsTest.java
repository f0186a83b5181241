package org.duibiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the papers of offices and newspapers begin and end, from 2004 to 2026: what each says about itself and what it does not say. */
class HeadsTest {

  private static final String BODY = "全年实现地区生产总值一百亿元，比上年增长百分之五，工业经济运行平稳，投资和消费都有增长，民生改善，粮食增产，农民增收。";

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      dateline of a paper | 临沂市一季度项目建设提速⏎2021-04-20 来源：某日报⏎本报讯（记者 张某）4月18日获悉，今年一季度全市新开工项目一百个，… | 临沂市一季度项目建设提速 | 某日报 | – | 2021-04-20 | NEWS | 371300
      dateline of an agency | 四川一季度外贸进出口增长两成⏎新华社成都4月20日电（记者李某）今年一季度四川省外贸进出口总值达到一千亿元，… | 四川一季度外贸进出口增长两成 | – | – | – | NEWS | 510000
      the place of a dateline is not the region | 中新网兰州7月21日电 甘肃省统计局21日发布消息，上半年甘肃省地区生产总值五千亿元，同比增长百分之五，… | – | – | – | – | NEWS | 620000
      the rank of a deputy is not the region | 全国人大代表某某：推动黄河流域生态保护⏎3月5日，大会在北京开幕。来自山东东营的代表说，东营市新增湿地面积一百亩，… | 全国人大代表某某：推动黄河流域生态保护 | – | – | – | NEWS | 370500
      a column's name before the title | 【在田野上】兴国县：脐橙产业富农家⏎2022-11-20 09:12 来源：兴国发布⏎深秋时节，走进江西省赣州市兴国县某村，脐橙挂满枝头，… | 【在田野上】兴国县：脐橙产业富农家 | 兴国发布 | – | 2022-11-20 | NEWS | 360732
      congress of a district | 在成都市武侯区第七届人民代表大会第三次会议上⏎武侯区人民政府区长 某某⏎（2019年1月8日）⏎各位代表：⏎现在，我代表区人民政府，向大会报告工作，请予审议。⏎… | – | 武侯区人民政府 | 2019-01-08 | – | WORK_REPORT | 510107
      congress of a prefecture | 政府工作报告⏎——2022年2月20日在恩施土家族苗族自治州第九届人民代表大会第一次会议上⏎州长 某某⏎各位代表：⏎现在，我代表州人民政府向大会作政府工作报告，请予审议。⏎… | 政府工作报告 | 恩施土家族苗族自治州人民政府 | 2022-02-20 | – | WORK_REPORT | 422800
      congress of a county | 玉屏侗族自治县2015年政府工作报告⏎2016年1月20日在玉屏侗族自治县第十五届人民代表大会第六次会议上⏎县长 某某⏎各位代表：⏎… | 玉屏侗族自治县2015年政府工作报告 | 玉屏侗族自治县人民政府 | 2016-01-20 | – | WORK_REPORT | 520622
      congress of a banner | 鄂托克前旗2020年政府工作报告⏎——在鄂托克前旗第十五届人民代表大会第五次会议上⏎鄂托克前旗人民政府旗长 某某⏎各位代表：⏎… | 鄂托克前旗2020年政府工作报告 | 鄂托克前旗人民政府 | – | – | WORK_REPORT | 150623
      congress in brackets | 政府工作报告⏎（2005年1月28日在宜宾市第二届人民代表大会第四次会议上）⏎宜宾市人民政府市长 某某⏎各位代表：⏎… | 政府工作报告 | 宜宾市人民政府 | 2005-01-28 | – | WORK_REPORT | 511500
      congress on days in words | 政府工作报告⏎——二〇〇四年二月十六日在遵义市第二届人民代表大会第三次会议上⏎市长 某某⏎各位代表：⏎… | 政府工作报告 | – | 2004-02-16 | – | WORK_REPORT | 520300
      a motto as title | 坚定信心 砥砺奋进⏎——2017年2月25日在洛阳市第十四届人民代表大会第四次会议上的政府工作报告⏎市长 某某⏎各位代表：⏎现在，我代表市人民政府向大会作工作报告，请予审议。⏎… | 坚定信心 砥砺奋进 | 洛阳市人民政府 | 2017-02-25 | – | WORK_REPORT | 410300
      all in one line | 2013年盐城市政府工作报告各位代表：现在，我代表市人民政府，向大会报告工作，请予审议。… | 2013年盐城市政府工作报告 | 盐城市人民政府 | – | – | WORK_REPORT | 320900
      a town is no region of the catalogue | 政府工作报告⏎——2021年1月5日在昆山市巴城镇第十八届人民代表大会第五次会议上⏎各位代表：⏎… | 政府工作报告 | – | 2021-01-05 | – | WORK_REPORT | –
      a city with a town in its name | 景德镇市2020年国民经济和社会发展统计公报⏎景德镇市统计局⏎2021年4月1日⏎… | 景德镇市2020年国民经济和社会发展统计公报 | 景德镇市统计局 | 2021-04-01 | – | BULLETIN | 360200
      league | 2018年锡林郭勒盟行政公署工作报告⏎——2019年1月10日在盟工作会议上⏎盟长 某某⏎2018年，全盟上下认真落实决策部署，… | 2018年锡林郭勒盟行政公署工作报告 | 锡林郭勒盟行政公署 | 2019-01-10 | – | WORK_REPORT | 152500
      prefecture of the old kind | 2019年阿克苏地区国民经济和社会发展统计公报⏎阿克苏地区统计局⏎2020年4月30日⏎… | 2019年阿克苏地区国民经济和社会发展统计公报 | 阿克苏地区统计局 | 2020-04-30 | – | BULLETIN | 652900
      corps | 2022年新疆生产建设兵团国民经济和社会发展统计公报⏎兵团统计局⏎2023年3月28日⏎2022年，兵团上下坚持稳中求进，… | 2022年新疆生产建设兵团国民经济和社会发展统计公报 | 兵团统计局 | 2023-03-28 | – | BULLETIN | 660000
      division and city | 第八师石河子市2021年国民经济和社会发展统计公报⏎2021年，八师石河子市认真贯彻落实，… | 第八师石河子市2021年国民经济和社会发展统计公报 | – | – | – | BULLETIN | 659001
      nation | 中华人民共和国2019年国民经济和社会发展统计公报[1]⏎国家统计局⏎2020年2月28日⏎2019年，面对国内外风险挑战，… | 中华人民共和国2019年国民经济和社会发展统计公报 | 国家统计局 | 2020-02-28 | – | BULLETIN | 100000
      one name in three cities, told | 长春市朝阳区2020年国民经济和社会发展统计公报⏎朝阳区统计局⏎2020年，朝阳区经济平稳，… | 长春市朝阳区2020年国民经济和社会发展统计公报 | 朝阳区统计局 | – | – | BULLETIN | 220104
      one name in three cities, not told | 朝阳区2020年政府工作报告⏎各位代表：⏎现在，我代表区人民政府向大会报告工作。⏎… | 朝阳区2020年政府工作报告 | 朝阳区人民政府 | – | – | WORK_REPORT | –
      month of a city | 2024年1-5月沧州市经济运行情况⏎来源：沧州市统计局 发布时间：2024-06-20⏎1-5月份，全市规模以上工业增加值同比增长百分之七，… | 2024年1-5月沧州市经济运行情况 | 沧州市统计局 | – | 2024-06-20 | BULLETIN | 130900
      committee of a park | 苏州工业园区管理委员会关于印发苏州工业园区促进服务业发展若干措施的通知⏎苏园管〔2020〕12号⏎各局办、各街道，各直属单位：⏎现印发给你们，请认真贯彻执行。⏎…⏎苏州工业园区管理委员会⏎2020年3月2日 | 苏州工业园区管理委员会关于印发苏州工业园区促进服务业发展若干措施的通知 | 苏州工业园区管理委员会 | 2020-03-02 | – | NOTICE | z320505-02
      office of a new area | 贵安新区管委会办公室关于印发贵安新区稳增长措施的通知⏎黔贵安管办函〔2022〕6号⏎… | 贵安新区管委会办公室关于印发贵安新区稳增长措施的通知 | 贵安新区管委会办公室 | – | – | NOTICE | z520000-01
      review of a development zone | 合肥经济技术开发区2022年工作总结及2023年工作计划⏎2022年，合肥经开区坚持稳中求进，… | 合肥经济技术开发区2022年工作总结及2023年工作计划 | – | – | – | WORK_REPORT | z340100-01
      a title on two lines | 绍兴市人民政府办公室⏎关于印发绍兴市促进外贸稳定增长若干措施的通知⏎绍政办发〔2014〕5号⏎各区、县（市）人民政府：⏎…⏎绍兴市人民政府办公室⏎二〇一四年三月五日 | 绍兴市人民政府办公室关于印发绍兴市促进外贸稳定增长若干措施的通知 | 绍兴市人民政府办公室 | 2014-03-05 | – | NOTICE | 330600
      how a plan was carried out, on two lines | 关于柳州市2022年国民经济和社会发展计划执行情况⏎与2023年国民经济和社会发展计划草案的报告⏎——2023年2月8日在柳州市第十五届人民代表大会第三次会议上⏎柳州市发展和改革委员会⏎各位代表：⏎受市人民政府委托，现将有关情况报告如下，… | 关于柳州市2022年国民经济和社会发展计划执行情况与2023年国民经济和社会发展计划草案的报告 | 柳州市发展和改革委员会 | 2023-02-08 | – | WORK_REPORT | 450200
      table of a government page | 索引号：000014349/2021-00012⏎主题分类：综合政务⏎发文机关：贵港市人民政府⏎成文日期：2021年03月12日⏎标题：贵港市人民政府关于下达目标任务的通知⏎发文字号：贵政发〔2021〕3号⏎发布日期：2021年03月15日⏎各县（市、区）人民政府：⏎… | 贵港市人民政府关于下达目标任务的通知 | 贵港市人民政府 | 2021-03-12 | 2021-03-15 | NOTICE | 450800
      committee of the party in a county | 中共临泉县委巡察整改进展情况的通报⏎按照县委统一部署，现将整改情况公布如下，… | 中共临泉县委巡察整改进展情况的通报 | 中共临泉县委 | – | – | RECTIFICATION | 341221
      traditional characters | 宜春市2010年國民經濟和社會發展統計公報⏎宜春市統計局⏎2011年3月10日⏎2010年，全市上下團結奮鬥，實現地區生產總值一千億元，… | 宜春市2010年国民经济和社会发展统计公报 | 宜春市统计局 | 2011-03-10 | – | BULLETIN | 360900
      the paper that prints it is not the region | 营商环境调查：九个工作日之后⏎发布时间：2020年11月5日 来源：贵州日报⏎今年以来，贵安新区推行一窗通办。贵安新区市场主体两万户。贵安新区增速居全省首位。… | 营商环境调查：九个工作日之后 | 贵州日报 | – | 2020-11-05 | NEWS | z520000-01
      a zone by its short name | 烟台开发区：逆势而上⏎本报讯 8月19日，7月份出口交货值环比增长百分之十二，… | 烟台开发区：逆势而上 | – | – | – | NEWS | z370600-01
      a day with its place in brackets | 在株洲市招商情况新闻发布会上的介绍⏎（2018年9月12日，长沙）⏎各位记者朋友：⏎株洲市今年招商形势良好，… | 在株洲市招商情况新闻发布会上的介绍 | – | 2018-09-12 | – | NEWS | 430200
      a report shortened | 萍乡市2012年政府工作报告（摘要）⏎各位代表：⏎… | 萍乡市2012年政府工作报告（摘要） | 萍乡市人民政府 | – | – | WORK_REPORT | 360300
      main points of work | 延庆区2017年经济工作要点⏎2017年是关键一年，全区上下要稳中求进，… | 延庆区2017年经济工作要点 | – | – | – | PLAN | 110119
      news of a plan is no plan | 云南出台三年行动计划推动工业强省⏎本报讯 近日，云南省印发行动计划，提出到2027年全省制造业增加值年均增长百分之七，… | 云南出台三年行动计划推动工业强省 | – | – | – | NEWS | 530000
      """)
  void a_paper_tells_who_speaks_when_and_for_whom(String name, String head, String title, String issuer, String written, String published, String kind,
      String region) throws UnreadableDocument {
    String text = head.replace('⏎', '\n').replace("…", BODY.repeat(2));
    Document document = new Documents().read("a.txt", text.getBytes(StandardCharsets.UTF_8)).getFirst();
    Metadata about = document.metadata();
    assertThat(said(about.title())).isEqualTo(title);
    assertThat(said(about.issuer())).isEqualTo(issuer);
    assertThat(said(about.written())).isEqualTo(written);
    assertThat(said(about.published())).isEqualTo(published);
    assertThat(about.kindOrOther().name()).isEqualTo(kind);
    assertThat(about.region() == null ? "–" : about.region().value().id().value()).isEqualTo(region);
    if (about.title() != null) {
      assertThat(document.at(about.title().evidence()).replace("\n", "")).isEqualTo(about.title().value());
    }
  }

  private static String said(@Nullable Stated<?> stated) {
    return stated == null ? "–" : stated.value().toString();
  }
}
