package org.duibiao.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duibiao.catalog.Catalog;
import org.duibiao.document.Document;
import org.duibiao.document.Documents;
import org.duibiao.extraction.Ground.From;
import org.duibiao.quantity.Quantity;
import org.duibiao.quantity.QuantityScanner;
import org.duibiao.quantity.Units;
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
  void a_rule_of_subjects_reads_its_example(SubjectRule rule) throws Exception {
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
  @EnumSource
  void a_rule_of_aspects_reads_its_example(AspectRule rule) throws Exception {
    Derivation.Of first = derived("政府工作报告\n一、2020年工作回顾\n" + rule.example()).getFirst();
    assertThat(first.derivation().aspect()).isEqualTo(rule);
    assertThat(first.fact().aspect().id()).isEqualTo(rule.reading());
  }

  @ParameterizedTest
  @EnumSource
  void a_rule_of_times_reads_its_example(TimeRule rule) throws Exception {
    Derivation.Of first = derived("2021年政府工作报告\n一、过去五年的工作\n" + rule.example()).getFirst();
    assertThat(first.derivation().time()).isEqualTo(rule);
    assertThat(first.fact().period()).hasToString(rule.reading());
  }

  @ParameterizedTest
  @EnumSource
  void a_rule_of_kinds_of_paper_reads_its_example(EraRule rule) throws Exception {
    Derivation.Of last = derived(rule.example()).getLast();
    assertThat(last.derivation().kind().rule()).isEqualTo(rule);
    assertThat(timed(last)).isEqualTo(rule.reading());
  }

  @ParameterizedTest
  @EnumSource
  void a_rule_that_turns_the_time_reads_its_example(TurnRule rule) throws Exception {
    Derivation.Of last = derived("2021年政府工作报告\n各位代表：\n" + rule.example()).getLast();
    assertThat(last.derivation().period().rule()).isEqualTo(rule);
    assertThat(timed(last)).isEqualTo(rule.reading());
  }

  @ParameterizedTest
  @EnumSource
  void a_rule_of_times_in_clauses_reads_its_example(ClauseTimeRule rule) throws Exception {
    boolean paper = rule.example().contains("\n");
    Derivation.Of last = derived(paper ? rule.example() : "2021年政府工作报告\n各位代表：\n" + rule.example()).getLast();
    assertThat(List.of(last.derivation().period().rule(), last.derivation().kind().rule())).contains(rule);
    assertThat(timed(last)).isEqualTo(rule.reading());
  }

  @ParameterizedTest
  @EnumSource
  void a_rule_of_predicates_peels_its_example(PredicateRule rule) {
    String unit = rule == PredicateRule.RANKED ? "第3位" : "5%";
    Quantity quantity = new QuantityScanner(Units.load()).scan(rule.example() + unit).quantities().getFirst();
    Predicate predicate = Predicate.of(rule.example(), quantity, Words.load());
    String learned = (predicate.direction() > 0 ? " rise" : predicate.direction() < 0 ? " fall" : "") + (predicate.reached() ? " reached" : "")
        + (predicate.average() ? " average" : "") + (predicate.each() ? " each" : "");
    assertThat(predicate.rest() + learned).isEqualTo(rule.reading());
  }

  @ParameterizedTest
  @EnumSource
  void a_rule_of_lists_takes_its_example_apart(MemberRule rule) {
    assertThat(String.join("|", Members.of(rule.example()))).isEqualTo(rule.reading());
  }

  @Test
  void what_decides_a_fact_is_found_in_the_text() throws Exception {
    String text = "宣城市政府工作报告\n一、2020年工作回顾\n到2019年末，绩溪县粮食产量达到5万吨。\n";
    Document document = document(text);
    Derivation read = EXTRACTOR.derivations(document).getFirst().derivation();
    assertThat(read.place().from()).isEqualTo(From.CLAUSE);
    assertThat(document.at(read.place().words())).isEqualTo("绩溪县");
    assertThat(read.period().from()).isEqualTo(From.SENTENCE);
    assertThat(document.at(read.period().words())).isEqualTo("2019年");
    assertThat(EXTRACTOR.explain(document).getLast().reading()).contains("aspect: amount", "period: stated", "“2019年”");
  }

  private static Document document(String text) throws Exception {
    return new Documents().read("example.txt", text.getBytes(StandardCharsets.UTF_8)).getFirst();
  }

  private static List<Derivation.Of> derived(String text) throws Exception {
    return EXTRACTOR.derivations(document(text + "\n"));
  }

  private static String timed(Derivation.Of read) {
    return read.fact().period() + " " + read.fact().kind().id();
  }

  @ParameterizedTest
  @ValueSource(strings = {"城镇新增就业5万人。", "农业科技园12个。", "乡镇卫生院20家。", "长三角绿色农产品基地11个。", "各县区财政收入增长5%。", "宣城经开区作用更加突出，上市公司增至88家。"})
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
