package org.duibiao.extraction.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Instrument;
import org.duibiao.catalog.MeasureCategory;
import org.duibiao.catalog.Tsv;
import org.duibiao.document.Document;
import org.duibiao.document.Documents;
import org.duibiao.extraction.Measure;
import org.junit.jupiter.api.Test;

class MeasureReaderTest {

  private final MeasureReader reader = new MeasureReader(Catalog.load());

  @Test
  void tells_measures_from_results_honours_headings_problems_and_greetings() {
    List<String> wrong = new ArrayList<>();
    for (Tsv.Row row : Tsv.read(MeasureReaderTest.class, "examples.tsv")) {
      List<String> said = reader.explain(row.get("sentence"));
      boolean measure = said.getFirst().startsWith("measure: yes");
      if (measure == row.get("category").isEmpty()) {
        wrong.add(row.get("sentence") + " " + said.getFirst());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void knows_the_category_of_its_examples() {
    List<String> wrong = new ArrayList<>();
    for (Tsv.Row row : Tsv.read(MeasureReaderTest.class, "examples.tsv")) {
      if (!row.get("category").isEmpty()
          && reader.explain(row.get("sentence")).stream().noneMatch(line -> line.startsWith("category: " + row.get("category") + ","))) {
        wrong.add(row.get("category") + " " + row.get("sentence"));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void reads_status_title_and_evidence_from_a_report() throws Exception {
    Document document = document("""
        2023年天津市政府工作报告

        一、2022年工作回顾
        地区生产总值增长3%。出台支持企业创新的若干措施，发放奖补资金2.5亿元。

        二、2023年工作安排
        深化“放管服”改革，将企业开办审批时限压缩至一个工作日。
        """);
    List<Measure> measures = reader.read(document, List.of());
    assertThat(measures).extracting(Measure::status).containsExactly(Measure.Status.DONE, Measure.Status.PLANNED);
    assertThat(measures).extracting(m -> document.at(m.evidence().sentence()))
        .containsExactly("出台支持企业创新的若干措施，发放奖补资金2.5亿元。", "深化“放管服”改革，将企业开办审批时限压缩至一个工作日。");
    assertThat(measures.getLast().category()).isEqualTo(MeasureCategory.BUSINESS_ENV);
    assertThat(measures.getLast().instruments()).contains(Instrument.APPROVAL);
    assertThat(measures.getLast().cues()).isNotEmpty();
    assertThat(measures.getFirst().attributes().amounts()).containsExactly("2.5亿元");
    assertThat(measures).allSatisfy(m -> assertThat(m.title().length()).isBetween(4, Titles.LONGEST));
    assertThat(measures).allSatisfy(m -> assertThat(m.regionName()).isEqualTo("天津市"));
  }

  @Test
  void reads_the_same_measures_twice() throws Exception {
    Document document = document("甲市通知\n\n出台支持企业创新的若干措施。\n实施青年人才引进计划，开展职业技能培训2万人次。\n");
    assertThat(reader.read(document, List.of())).isEqualTo(reader.read(document, List.of()));
  }

  private static Document document(String text) throws Exception {
    return new Documents().read("example.txt", text.getBytes(StandardCharsets.UTF_8)).getFirst();
  }
}
