package org.duibiao.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duibiao.catalog.Catalog;
import org.duibiao.document.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The example that stands beside each rule is read by that rule. */
class RulesTest {

  private static final Extractor EXTRACTOR = new Extractor(Catalog.load());

  private static List<Observation> read(String lines) throws Exception {
    byte[] bytes = ("政府工作报告\n一、2020年工作回顾\n" + lines + "\n").getBytes(StandardCharsets.UTF_8);
    return EXTRACTOR.extract(new Documents().read("example.txt", bytes).getFirst()).observations();
  }

  @ParameterizedTest
  @EnumSource
  void a_rule_reads_its_example(Rule rule) throws Exception {
    assertThat(read(rule.example())).filteredOn(fact -> fact.evidence().rule().equals(rule.id()))
        .extracting(ExamplesTest::shown).contains(rule.reading());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HEADING")
  void a_rule_of_places_reads_its_example(PlaceRule rule) throws Exception {
    byte[] bytes = ("宣城市2020年国民经济和社会发展统计公报\n\n" + rule.example() + "\n").getBytes(StandardCharsets.UTF_8);
    assertThat(EXTRACTOR.observations(new Documents().read("example.txt", bytes).getFirst()).getLast().regionName()).isEqualTo(rule.reading());
  }

  @ParameterizedTest
  @ValueSource(strings = {"城镇新增就业5万人。", "农业科技园12个。", "乡镇卫生院20家。", "长三角绿色农产品基地11个。", "各县区财政收入增长5%。"})
  void a_common_word_is_no_place(String sentence) throws Exception {
    byte[] bytes = ("宣城市2020年国民经济和社会发展统计公报\n\n" + sentence + "\n").getBytes(StandardCharsets.UTF_8);
    assertThat(EXTRACTOR.observations(new Documents().read("example.txt", bytes).getFirst()).getLast().regionName()).isEqualTo("宣城市");
  }

  @Test
  void the_code_names_no_rule_but_these() throws Exception {
    for (String file : List.of("ClauseReader", "ObservationReader")) {
      Path source = Path.of("src/main/java/org/duibiao/extraction/" + file + ".java");
      assertThat(Files.readString(source)).doesNotContainPattern("new Evidence\\([^;]*\"[a-z]");
    }
  }

  @Test
  void what_lies_outside_an_indicators_range_is_believed_less_and_not_changed() throws Exception {
    Observation likely = read("地区生产总值增长6.1%。").getFirst();
    Observation wild = read("地区生产总值增长961%。").getFirst();
    assertThat(wild.value()).hasToString("961");
    assertThat(wild.confidence()).isLessThan(likely.confidence() - 0.2);
  }

  @Test
  void a_count_under_an_indicator_of_money_is_believed_less() throws Exception {
    assertThat(read("地区生产总值321家。").getFirst().confidence()).isLessThan(read("地区生产总值321亿元。").getFirst().confidence() - 0.2);
  }
}
