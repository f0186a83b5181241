package org.duibiao.extraction.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The fast way to a chance, through one table of all models, and the plain way by the names of the features come to the same. */
class ModelsTest {

  private static final List<String> SENTENCES = List.of(
      "推进营商环境建设，建立项目审批代办机制；推行告知承诺：2025年底前覆盖全市。", "各位代表！", "地区生产总值达到321.5亿元、增长6.1%，增长快于全市。",
      "", "，，：", "对新认定的企业给予最高50万元奖励，对新认定的企业给予最高50万元奖励，推进推进推进推进推进。", "（一）加快“双招双引”，引进项目１２个。");

  private final Models models = Models.load();

  @Test
  void each_chance_is_the_one_of_the_named_features() {
    var tally = new Tally(models);
    for (String sentence : SENTENCES) {
      Passage passage = Passage.alone(sentence);
      tally.clear();
      Features.first(passage, tally);
      Features.further(passage, tally);
      for (Task task : Task.values()) {
        double[] plain = models.of(task).chances(Features.names(task, passage));
        assertThat(tally.chances(task)).as(task + " " + sentence).containsExactly(plain, offset(1e-9));
      }
    }
  }

  @Test
  void a_long_sentence_counts_every_run_once() {
    var all = new StringBuilder();
    for (char c = '一'; c < '一' + 3000; c++) {
      all.append(c);
    }
    Passage passage = Passage.alone(all.toString());
    var tally = new Tally(models);
    Features.first(passage, tally);
    double once = tally.chances(Task.DETECTION)[0];
    Features.first(passage, tally);
    assertThat(tally.chances(Task.DETECTION)[0]).isEqualTo(once);
    assertThat(once).isCloseTo(models.of(Task.DETECTION).chances(Features.names(Task.DETECTION, passage))[0], offset(1e-9));
  }

  @Test
  void the_names_are_those_of_the_files() {
    Set<String> names = Features.names(Task.DETECTION, Passage.alone("建立机制，办好事。"));
    assertThat(names).contains("建立", "建立机制", "^建立", ",办好", "好事$", "[commas 1]", "[opens act]", "[clause act]", "[no number]")
        .doesNotContain("制,办", "事。");
    assertThat(Features.names(Task.STATUS, Passage.alone("建立机制；办好事。"))).contains("^建立机", ",办好", "立机制").doesNotContain("建立机制");
    assertThat(Features.names(Task.INSTRUMENT, Passage.alone("发放消费券，发放科技创新投入"))).contains("科技创新投入", "[funds]", "放消");
    assertThat(Map.of("[over] 招商", Features.gram("[over] 招商"), "招商", Features.gram("招商"), "[heading]", Features.gram("[heading]")))
        .satisfies(grams -> {
          assertThat(grams.get("[heading]")).isZero();
          assertThat(grams.get("[over] 招商")).isNotZero().isNotEqualTo(grams.get("招商"));
        });
  }
}
