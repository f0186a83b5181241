package org.duibiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;

class NoiseLinesTest {

  private static final String RUNNING = "甲市全年实现地区生产总值一百亿元，比上年增长百分之五，工业经济运行平稳，投资和消费都有增长。";

  static Stream<NoiseLines.Kind> kinds() {
    return NoiseLines.kinds().stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void every_kind_takes_its_examples_and_leaves_its_counter_examples(NoiseLines.Kind kind) {
    assertThat(kind.examples()).allSatisfy(line -> assertThat(kind.matches(line)).as(line).isTrue());
    for (String line : kind.counterExamples()) {
      assertThat(NoiseLines.kinds()).as(line).noneMatch(k -> k.matches(line));
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void every_kind_reads_a_line_in_linear_work(NoiseLines.Kind kind) {
    for (String unit : List.of("甲", "|", "网站地图 | ", "首页 > ", " ", "打印 ", "（", "1", "免费")) {
      assertThat(work(kind, unit, 800)).as(unit).isLessThanOrEqualTo(5 * work(kind, unit, 200) + 4000);
    }
  }

  private static long work(NoiseLines.Kind kind, String unit, int times) {
    var line = new Counted(unit.repeat(times) + "。");
    kind.matches(line);
    return line.reads;
  }

  @Test
  void a_bare_word_is_noise_only_outside_the_running_text() {
    String inside = RUNNING + "\n中\n" + RUNNING;
    assertThat(NoiseLines.clean(Draft.of(inside)).text()).isEqualTo(inside);
    assertThat(NoiseLines.clean(Draft.of("中\n" + RUNNING)).text().strip()).isEqualTo(RUNNING);
  }

  /** Counts how often a pattern looks at a character. */
  private static final class Counted implements CharSequence {
    private final String text;
    private long reads;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      reads++;
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }
  }
}
