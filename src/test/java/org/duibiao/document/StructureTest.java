package org.duibiao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class StructureTest {

  private static Document read(String text) throws UnreadableDocument {
    return new Documents().read("a.txt", text.getBytes(StandardCharsets.UTF_8)).getFirst();
  }

  private static SectionLabel label(Document document, String words) {
    return document.sentences().stream().filter(s -> document.at(s.span()).contains(words)).findFirst()
        .map(s -> document.sections().get(s.section()).label()).orElseThrow();
  }

  private static List<String> sentences(Document document) {
    return document.sentences().stream().map(s -> document.at(s.span())).toList();
  }

  @Test
  void sentences_end_at_stops_semicolons_and_lines_with_their_closing_quotes() throws UnreadableDocument {
    assertThat(sentences(read("甲市增长5%;乙县增长“6%。”丙区增长3.5%！\n丁乡持平")))
        .containsExactly("甲市增长5%;", "乙县增长“6%。”", "丙区增长3.5%！", "丁乡持平");
  }

  @Test
  void a_heading_that_runs_into_its_text_is_cut_off() throws UnreadableDocument {
    Document document = read("各位代表:现在,我代表甲市人民政府,向大会报告工作,请予审议。 一、2021年工作回顾2021年,是起步之年。 全市增长8%。");
    assertThat(sentences(document)).contains("一、2021年工作回顾", "2021年,是起步之年。");
    assertThat(document.sentences()).filteredOn(Sentence::heading).extracting(s -> document.at(s.span())).containsExactly("一、2021年工作回顾");
  }

  @Test
  void a_numbered_point_that_states_a_figure_is_no_heading() throws UnreadableDocument {
    Document document = read("三、存在问题\n一是大项目偏少，大项目仅有5个。二是落地慢。落地率为46.5%。\n（一）产业壮大。产值300亿元。");
    assertThat(document.sentences()).filteredOn(Sentence::heading).extracting(s -> document.at(s.span()))
        .containsExactly("三、存在问题", "二是落地慢。", "（一）产业壮大。");
  }

  @Test
  void a_report_on_one_line_nests_a_series_that_begins_again_inside_a_section() throws UnreadableDocument {
    Document document = read("甲市政府工作报告\n现在,我代表甲市人民政府,向大会报告工作,请予审议。 一、2021年工作回顾2021年,全市增长8%。 一、产业实现新突破。"
        + "工业增加值增长9%。 二、开放迈出新步伐。进出口增长7%。 二、2022年工作安排建议2022年是关键之年。 一、做强产业。新建园区3个。 二、扩大开放。引进外资2亿元。");
    assertThat(label(document, "增长9%")).isEqualTo(SectionLabel.LOOK_BACK);
    assertThat(label(document, "增长7%")).isEqualTo(SectionLabel.LOOK_BACK);
    assertThat(label(document, "新建园区")).isEqualTo(SectionLabel.PLAN);
    assertThat(label(document, "引进外资")).isEqualTo(SectionLabel.PLAN);
    Sentence last = document.sentences().getLast();
    assertThat(document.path(last.section())).containsExactly("二、2022年工作安排建议", "二、扩大开放。");
  }

  @Test
  void lead_ins_decide_where_no_heading_does() throws UnreadableDocument {
    Document document = read("现在,我代表甲市人民政府,向大会报告工作,请予审议,并请列席人员提出意见。\n一、2020年工作回顾\n全市生产总值增长5%,工业投资增长6%,城镇新增就业3万人,完成年度任务。\n"
        + "在肯定成绩的同时,我们也清醒地看到存在的困难和问题:创新投入强度仅1.2%;龙头企业只有3家。对此我们将认真解决。\n"
        + "二、2021年重点工作\n今年经济社会发展的主要预期目标是:地区生产总值增长7%;新增就业2万人。\n重点抓好以下工作:\n(一)做强工业。新建标准厂房20万平方米。");
    assertThat(label(document, "增长5%")).isEqualTo(SectionLabel.LOOK_BACK);
    assertThat(label(document, "仅1.2%")).isEqualTo(SectionLabel.PROBLEM);
    assertThat(label(document, "只有3家")).isEqualTo(SectionLabel.PROBLEM);
    assertThat(label(document, "增长7%")).isEqualTo(SectionLabel.GOAL);
    assertThat(label(document, "新增就业2万人")).isEqualTo(SectionLabel.GOAL);
    assertThat(label(document, "标准厂房")).isEqualTo(SectionLabel.PLAN);
  }

  @Test
  void years_alone_tell_the_review_from_the_plan() throws UnreadableDocument {
    Document document = read("各位代表：\n我代表市人民政府向大会作政府工作报告，请予审议，并请政协各位委员和其他列席人员提出意见。\n2018年：攻坚克难\n全市完成投资600亿元，增长5%，新开工项目120个，竣工项目80个，群众满意。\n"
        + "2019年：再上台阶\n新开工项目150个，完成投资700亿元，引进龙头企业3家，力争工业增长6%，居民增收。");
    assertThat(label(document, "600亿元")).isEqualTo(SectionLabel.LOOK_BACK);
    assertThat(label(document, "700亿元")).isEqualTo(SectionLabel.PLAN);
  }

  @Test
  void the_work_of_a_year_looks_back_where_a_later_heading_plans_the_next() throws UnreadableDocument {
    String start = "政府工作报告\n各位代表：\n我代表县人民政府向大会报告工作，请予审议，并请政协各位委员提出意见。\n一、2019年工作\n（一）工业\n完成投资600亿元，新开工项目120个，群众满意。\n";
    assertThat(label(read(start + "二、2020年重点工作\n新开工项目150个。"), "600亿元")).isEqualTo(SectionLabel.LOOK_BACK);
    assertThat(label(read(start + "二、保障措施\n新开工项目150个。"), "600亿元")).isEqualTo(SectionLabel.PLAN);
  }

  @Test
  void a_glossary_a_salutation_and_an_appendix_are_told_apart() throws UnreadableDocument {
    Document document = read("各位代表：\n一、2020年工作回顾\n全市完成投资600亿元，增长5%，新开工项目120个，竣工项目80个，群众满意。\n各位代表！\n过去一年成绩来之不易，全市上下攻坚克难，投资增长5%，就业增长3%，环境改善。\n"
        + "名词解释\n1.甲企业：上年度营业收入不低于10万元的企业。");
    assertThat(label(document, "各位代表！")).isEqualTo(SectionLabel.FORMULA);
    assertThat(label(document, "来之不易")).isEqualTo(SectionLabel.LOOK_BACK);
    assertThat(label(document, "10万元")).isEqualTo(SectionLabel.GLOSSARY);
  }

  @Test
  void rectification_pairs_keep_problem_and_measures_together() throws UnreadableDocument {
    Document document = read("甲区关于巡视整改进展情况的通报\n二、整改事项落实情况\n(一)关于作风不实问题\n1.针对“会议过多”问题,进行了以下整改。一是精简会议。全年会议减少30%。二是合并检查。\n"
        + "2.针对“服务不优”问题,进行了以下整改。设立专窗12个。\n(二)关于责任不清问题\n1.针对“台账缺失”问题,进行了以下整改。建立台账。");
    assertThat(RectificationPair.of(document)).extracting(p -> document.at(p.problem()), p -> document.at(p.measures()))
        .containsExactly(tuple("“会议过多”问题", "一是精简会议。全年会议减少30%。二是合并检查。"),
            tuple("“服务不优”问题", "设立专窗12个。"), tuple("“台账缺失”问题", "建立台账。"));
  }

  @Test
  void what_was_done_in_a_year_is_no_plan_because_it_is_counted_out() throws UnreadableDocument {
    Document document = read("现在,我代表甲市人民政府,向大会报告工作,请予审议,并请列席人员提出意见。\n一、过去五年工作回顾\n五年来,全市生产总值年均增长8%,城乡面貌有了很大变化,人民生活得到改善。\n"
        + "一年来,我们重点抓好以下两个方面工作。\n一是调结构,促发展。新建园区3个。\n二、今后的工作\n今年我们将着力抓好以下工作。\n一是稳投资,扩消费。新建商圈2个。");
    assertThat(label(document, "新建园区")).isEqualTo(SectionLabel.LOOK_BACK);
    assertThat(label(document, "新建商圈")).isEqualTo(SectionLabel.PLAN);
  }

  @Test
  void a_look_back_without_a_heading_ends_where_its_words_point_ahead() throws UnreadableDocument {
    Document document = read("现在,我代表甲市人民政府,向大会作政府工作报告,请予审议,并请列席人员提出意见。\n一、2020年工作回顾\n全市生产总值增长5%,工业投资增长6%,城镇新增就业3万人,完成年度任务。\n"
        + "今年,我们将重点抓好以下工作。\n新建标准厂房20万平方米,引进龙头企业3家。");
    assertThat(label(document, "增长5%")).isEqualTo(SectionLabel.LOOK_BACK);
    assertThat(label(document, "今年")).isEqualTo(SectionLabel.PLAN);
  }

  @Test
  void problems_are_announced_in_many_words() throws UnreadableDocument {
    for (String lead : List.of("成绩固然可喜,问题也不容忽视。", "在肯定成绩的同时,我们必须正视当前面临的主要问题:", "同时我们清醒地看到,工作中还有不少困难和不足。")) {
      Document document = read("现在,我代表甲市人民政府,向大会报告工作,请予审议,并请列席人员提出意见。\n一、2020年工作回顾\n全市生产总值增长5%,工业投资增长6%,城镇新增就业3万人,完成年度任务。\n"
          + lead + "\n一是创新不足。研发投入强度仅1.2%。\n二、2021年工作安排\n新建厂房20万平方米。");
      assertThat(label(document, "仅1.2%")).as(lead).isEqualTo(SectionLabel.PROBLEM);
      assertThat(label(document, "新建厂房")).as(lead).isEqualTo(SectionLabel.PLAN);
    }
  }

  @Test
  void aims_over_some_years_stay_aims_however_they_are_listed() throws UnreadableDocument {
    Document document = read("现在,我代表甲市人民政府,向大会报告工作,请予审议,并请列席人员提出意见。\n一、“十四五”时期主要目标\n到2025年建成创新之城,生产总值年均增长6%,居民收入与经济同步增长。\n"
        + "实现上述目标,要重点抓好以下工作。\n1.壮大产业。规模以上企业达到900家。");
    assertThat(label(document, "900家")).isEqualTo(SectionLabel.GOAL);
  }

  @Test
  void a_damaged_mark_still_numbers_its_heading() throws UnreadableDocument {
    Document document = read("一、2020年工作回顾\n全市生产总值增长5%,工业投资增长6%,城镇新增就业3万人,完成年度任务。\n一\uE5E5产业提质。工业增长9%。\n二\uE5E5开放提速。进出口增长7%。\n二、2021年工作安排\n新建厂房20万平方米。");
    Sentence sentence = document.sentences().stream().filter(s -> document.at(s.span()).contains("7%")).findFirst().orElseThrow();
    assertThat(document.path(sentence.section())).containsExactly("一、2020年工作回顾", "二〓开放提速。");
    assertThat(label(document, "新建厂房")).isEqualTo(SectionLabel.PLAN);
  }

  @Test
  void pairs_of_a_report_on_one_line_take_linear_work() throws UnreadableDocument {
    String pair = "1.针对“会议过多”问题,进行了以下整改。精简会议,全年减少30%。";
    Document document = read("甲区关于巡视整改进展情况的通报\n" + pair.repeat(4000));
    assertThat(RectificationPair.of(document)).hasSize(1);
    Document lines = read("甲区关于巡视整改进展情况的通报\n" + (pair + "\n").repeat(4000));
    assertThat(RectificationPair.of(lines)).hasSize(4000);
  }

  @Test
  void a_report_without_headings_turns_with_its_opening_sentences() throws UnreadableDocument {
    Document document = read("现在,我代表甲市人民政府,向大会报告工作,请予审议,并请列席人员提出意见。\n过去五年,全市生产总值年均增长8%,城乡面貌有了很大变化,人民生活得到改善。\n建成公路300公里。\n"
        + "今年是新一届政府的开局之年。\n地区生产总值增长7%左右,居民收入与经济同步增长,城镇新增就业3万人。\n新建学校12所。");
    assertThat(label(document, "300公里")).isEqualTo(SectionLabel.LOOK_BACK);
    assertThat(label(document, "增长7%")).isEqualTo(SectionLabel.PLAN);
    assertThat(label(document, "12所")).isEqualTo(SectionLabel.PLAN);
  }
}
