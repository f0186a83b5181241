package org.duibiao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.duibiao.document.Correction.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionTest {

  private static final String TEXT = "甲市的两年\n2019年：攻坚克难\n全市完成投资600亿元，增长5%，新开工项目120个，竣工项目80个，群众满意。\n2020年：再上台阶\n新开工项目150个，完成投资700亿元，引进龙头企业3家。";

  private static Document read() throws UnreadableDocument {
    return new Documents().read("a.txt", TEXT.getBytes(StandardCharsets.UTF_8)).getFirst();
  }

  @Test
  void a_person_says_what_the_text_does_not_and_is_named_for_it() throws UnreadableDocument {
    Document document = read();
    assertThat(document.metadata().region()).isNull();
    Metadata corrected = document.corrected(List.of(new Correction(Part.REGION, "320500", "甲某"),
        new Correction(Part.WRITTEN, "2020-01-12", "乙某"))).metadata();
    assertThat(corrected.region()).isNotNull().satisfies(r -> {
      assertThat(r.value().name()).isEqualTo("苏州市");
      assertThat(r.setBy()).isEqualTo("甲某");
      assertThat(r.evidence().isEmpty()).isTrue();
    });
    assertThat(corrected.date()).isEqualTo(LocalDate.of(2020, 1, 12));
    assertThat(corrected.title()).isEqualTo(document.metadata().title());
  }

  @Test
  void what_was_misread_can_be_said_to_be_unknown() throws UnreadableDocument {
    var kind = new Correction(Part.KIND, "news", "甲某");
    assertThat(read().metadata().corrected(List.of(kind)).kindOrOther()).isEqualTo(DocumentKind.NEWS);
    assertThat(read().metadata().corrected(List.of(kind, new Correction(Part.KIND, null, "乙某"))).kind()).isNull();
  }

  @Test
  void a_document_whose_kind_was_misread_is_structured_anew() throws UnreadableDocument {
    Document report = read().corrected(List.of(new Correction(Part.KIND, "work_report", "甲某")));
    Sentence past = report.sentences().stream().filter(s -> report.at(s.span()).contains("600亿元")).findFirst().orElseThrow();
    assertThat(report.sections().get(past.section()).label()).isEqualTo(SectionLabel.LOOK_BACK);
  }

  @ParameterizedTest
  @CsvSource({"REGION,999999", "WRITTEN,2020-13-01", "KIND,poem", "SOURCE,javascript:alert(1)", "TITLE,' '"})
  void a_value_without_the_form_of_its_part_is_refused(Part part, String value) {
    assertThatThrownBy(() -> new Correction(part, value, "甲某")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(part.id());
  }

  @Test
  void every_part_can_be_set_and_is_known_by_its_id() {
    var values = List.of("标题", "甲局", "甲发〔2021〕1号", "2021-01-01", "2021-01-02", "plan", "110000", "https://example.org/a");
    Metadata metadata = Metadata.UNKNOWN;
    for (Part part : Part.values()) {
      assertThat(Part.ofId(part.id())).isEqualTo(part);
      metadata = metadata.corrected(List.of(new Correction(part, values.get(part.ordinal()), "甲某")));
    }
    assertThat(metadata).hasNoNullFieldsOrProperties();
  }
}
