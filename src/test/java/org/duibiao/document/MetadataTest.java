package org.duibiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetadataTest {

  private static final String BODY = "全年实现地区生产总值一百亿元，比上年增长百分之五，工业经济运行平稳，投资和消费都有增长，民生改善。";

  private static List<Document> all(String text) throws UnreadableDocument {
    return new Documents().read("文件夹/报告.2021.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Metadata read(String text) throws UnreadableDocument {
    return all(text).getFirst().metadata();
  }

  @Test
  void a_notice_tells_title_issuer_number_day_and_region() throws UnreadableDocument {
    String text = "当前位置: 首页>通知公告\n南京市人民政府办公厅关于表扬先进单位的通报\n发布日期: 2022-07-05 07:10      来源: 某网\n宁政办发〔2022〕15号\n各区人民政府:\n"
        + BODY + "\n南京市人民政府办公厅\n2022年7月4日";
    Metadata metadata = read(text);
    assertThat(metadata.title()).isNotNull().extracting(Stated::value).isEqualTo("南京市人民政府办公厅关于表扬先进单位的通报");
    assertThat(metadata.issuer()).isNotNull().extracting(Stated::value).isEqualTo("南京市人民政府办公厅");
    assertThat(metadata.number()).isNotNull().extracting(Stated::value).isEqualTo("宁政办发〔2022〕15号");
    assertThat(metadata.written()).isNotNull().extracting(Stated::value).isEqualTo(LocalDate.of(2022, 7, 4));
    assertThat(metadata.published()).isNotNull().extracting(Stated::value).isEqualTo(LocalDate.of(2022, 7, 5));
    assertThat(metadata.kindOrOther()).isEqualTo(DocumentKind.NOTICE);
    assertThat(metadata.region()).isNotNull().extracting(r -> r.value().name()).isEqualTo("南京市");
  }

  @Test
  void every_statement_leads_to_its_words() throws UnreadableDocument {
    Document document = all("2021年苏州市政府工作报告\n2021年1月15日在苏州市第十七届人民代表大会第八次会议上\n现在,我代表市人民政府,向大会报告政府工作,请予审议。\n" + BODY).getFirst();
    Metadata metadata = document.metadata();
    assertThat(metadata.title()).isNotNull().satisfies(t -> assertThat(document.at(t.evidence())).isEqualTo(t.value()));
    assertThat(metadata.region()).isNotNull().satisfies(r -> assertThat(document.at(r.evidence())).isEqualTo("苏州市"));
    assertThat(metadata.written()).isNotNull().satisfies(w -> assertThat(document.at(w.evidence())).isEqualTo("2021年1月15日"));
  }

  @Test
  void what_the_text_does_not_say_stays_unknown() throws UnreadableDocument {
    Metadata metadata = read("1-6月份,我市引进项目资金200亿元,完成年度目标任务的37%,同比增长8%,新开工工业项目78个,其中亿元以上63个。");
    assertThat(metadata.region()).isNull();
    assertThat(metadata.title()).isNull();
    assertThat(metadata.date()).isNull();
  }

  @Test
  void a_county_that_shares_its_name_is_known_by_its_city_or_not_at_all() throws UnreadableDocument {
    assertThat(read("鼓楼区政府工作报告\n现在,我代表鼓楼区人民政府,向大会报告工作,请予审议。" + BODY).region()).isNull();
    assertThat(read("南京市鼓楼区政府工作报告\n现在,我代表区人民政府,向大会报告工作,请予审议。" + BODY).region()).isNotNull()
        .extracting(r -> r.value().id().value()).isEqualTo("320106");
  }

  @Test
  void a_listing_page_becomes_one_document_a_part() throws UnreadableDocument {
    String page = "-\n甲事两则\n" + BODY + "\n2025-07-02\n-\n乙事三则\n" + BODY + "\n2025-07-03\n有想补充的信息?点我投稿";
    List<Document> documents = all(page);
    assertThat(documents).extracting(Document::name).containsExactly("报告.2021", "报告.2021#2");
    assertThat(documents.get(1).metadata().published()).isNotNull().extracting(Stated::value).isEqualTo(LocalDate.of(2025, 7, 3));
    assertThat(documents.get(1).text().text()).startsWith("乙事三则").endsWith("2025-07-03");
    assertThat(documents.get(1).text().raw()).isEqualTo(page);
  }

  @Test
  void a_rule_inside_one_document_parts_nothing() throws UnreadableDocument {
    assertThat(all("甲市公报\n" + BODY + "\n-----\n注：本公报为初步数据。")).hasSize(1);
  }

  @Test
  void one_region_whose_people_a_text_tells_of_is_its_own() throws UnreadableDocument {
    String start = "2025年政府工作报告\n各位代表：\n我受县人民政府委托作工作报告，请各位代表审议，也请县政协委员和列席会议的同志提出意见和建议，并予以指正。\n一、2024年工作回顾\n";
    assertThat(read(start + "过去一年，固始县上下真抓实干。" + BODY).region()).isNotNull().extracting(r -> r.value().name()).isEqualTo("固始县");
    assertThat(read(start + "过去一年，固始县人民医院建成。" + BODY).region()).isNull();
    assertThat(read(start + "固始县上下真抓实干，潢川县上下齐心协力。" + BODY).region()).isNull();
  }

  @Test
  void a_city_of_the_county_level_and_a_district_behind_its_city_are_found_in_the_text() throws UnreadableDocument {
    String start = "各位代表：\n现在，我代表市人民政府向大会作工作报告，请予审议，并请市政协各位委员和列席会议的同志提出意见。\n一、2010年工作回顾\n";
    assertThat(read(start + "一年来，邹城市广大党员干部迎难而上。" + BODY).region()).isNotNull().extracting(r -> r.value().name()).isEqualTo("邹城市");
    assertThat(read("我区集中签约项目23个\n5月18日，成都市武侯区举行集中签约仪式。\n" + BODY).region()).isNotNull().extracting(r -> r.value().name()).isEqualTo("武侯区");
    assertThat(read("关于审计查出问题整改情况的报告\n2021年12月2日在县人大常委会会议上\n固始县审计局局长 某某\n主任、各位副主任：\n" + BODY).region()).isNotNull()
        .extracting(r -> r.value().name()).isEqualTo("固始县");
  }

  @Test
  void a_government_that_names_only_its_level_has_the_name_of_its_region() throws UnreadableDocument {
    Metadata metadata = read("政府工作报告\n——2021年1月15日在苏州市第十七届人民代表大会第八次会议上\n各位代表：\n现在,我代表市人民政府,向大会报告工作,请予审议。\n苏州市平稳发展。" + BODY);
    assertThat(metadata.issuer()).isNotNull().extracting(Stated::value).isEqualTo("苏州市人民政府");
    assertThat(read("各位代表：\n现在,我代表市人民政府,向大会报告工作,请予审议。\n" + BODY).issuer()).isNull();
  }

  @Test
  void the_closing_call_names_the_region_only_with_others_words_for_it() throws UnreadableDocument {
    String start = "各位代表：\n现在,我代表市人民政府,向大会作工作报告,请予审议。\n" + BODY + "\n";
    String end = "\n各位代表,让我们为创造苏州更加美好的明天而努力奋斗!";
    assertThat(read(start + "我们提升了苏州的城市形象。" + end).region()).isNotNull().extracting(r -> r.value().name()).isEqualTo("苏州市");
    assertThat(read(start + end).region()).isNull();
    assertThat(read(start + "我们学习杭州,支援杭州的山区,与宿迁结对。" + end).region()).isNull();
    assertThat(read(start + "我们提升了苏州的城市形象。" + "全市上下继续努力,确保完成任务。").region()).isNull();
  }
}
