package org.duibiao.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GistTest {

  @Test
  void the_same_thing_in_a_longer_sentence_is_the_same_measure() {
    assertThat(likeness("推进长期护理保险试点。", "完善养老服务体系，新建幸福院30个，扩大长期护理保险试点范围，提高护理补贴标准。")).isGreaterThanOrEqualTo(Gist.SAME);
  }

  @Test
  void common_words_of_reports_do_not_make_two_measures_the_same() {
    assertThat(likeness("加快推进重点项目建设，新开工水库一座。", "加快推进重点领域改革，建设数据交易平台。")).isLessThan(Gist.SAME);
  }

  @Test
  void is_symmetric_and_one_for_a_long_sentence_with_itself() {
    String a = "对首次认定的专精特新企业给予一次性奖励50万元。";
    String b = "支持专精特新企业上市融资，给予奖励。";
    assertThat(likeness(a, b)).isEqualTo(likeness(b, a));
    assertThat(likeness(a, a)).isEqualTo(1);
    assertThat(likeness(a, a.replace("50", "100"))).isEqualTo(1);
  }

  @Test
  void nothing_is_like_nothing() {
    assertThat(likeness("", "")).isZero();
    assertThat(likeness("2021", "建设水库")).isZero();
  }

  @Test
  void the_heaviest_pairs_are_the_rare_ones() {
    assertThat(Gist.of("推进林长制建设").heaviest(3)).contains("林长").doesNotContain("推进", "建设");
    assertThat(Gist.of("a").heaviest(5)).isEmpty();
  }

  private static double likeness(String a, String b) {
    return Gist.of(a).likeness(Gist.of(b));
  }
}
