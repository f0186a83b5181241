package org.duibiao.extraction.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.duibiao.catalog.Instrument;
import org.duibiao.catalog.Tsv;
import org.duibiao.document.Document;
import org.duibiao.document.Documents;
import org.duibiao.extraction.Attributes;
import org.junit.jupiter.api.Test;

class AttributesTest {

  @Test
  void reads_amount_named_document_issuer_beneficiary_and_industry() throws Exception {
    Attributes attributes = attributes("甲市商务局出台《甲市支持信创产业发展若干措施》，对企业给予最高500万元补助，有效期三年。");
    assertThat(attributes.amounts()).containsExactly("最高500万元");
    assertThat(attributes.documents()).containsExactly("甲市支持信创产业发展若干措施");
    assertThat(attributes.issuers()).containsExactly("甲市商务局");
    assertThat(attributes.beneficiaries()).contains("企业");
    assertThat(attributes.industries()).contains("信创");
    assertThat(attributes.validity()).containsExactly("有效期三年");
  }

  @Test
  void says_nothing_where_the_sentence_says_nothing() throws Exception {
    assertThat(attributes("不断改进工作作风。")).isEqualTo(Attributes.NONE);
  }

  @Test
  void finds_the_problem_a_rectification_answers() {
    assertThat(AttributeReader.problem("针对“举一反三”整改事项“园区招商力度不足”，进行了以下整改。")).isEqualTo("园区招商力度不足");
    assertThat(AttributeReader.problem("关于学习制度落实不到位的问题。")).isEqualTo("学习制度落实不到位");
    assertThat(AttributeReader.problem("制定学习计划。")).isEmpty();
  }

  @Test
  void each_instrument_shows_in_its_example() {
    for (Tsv.Row row : Tsv.read(InstrumentReader.class, "instrument-cues.tsv")) {
      assertThat(InstrumentReader.cues(Passage.alone(row.get("example")))).as(row.get("example"))
          .containsKey(Instrument.ofId(row.get("instrument")));
    }
    assertThat(InstrumentReader.cues(Passage.alone("各位代表！"))).isEmpty();
  }

  private static Attributes attributes(String sentence) throws Exception {
    Document document = new Documents().read("a.txt", sentence.getBytes(StandardCharsets.UTF_8)).getFirst();
    var span = document.sentences().getFirst().span();
    return AttributeReader.read(span, Passage.of(document).getFirst(), "", List.of());
  }
}
