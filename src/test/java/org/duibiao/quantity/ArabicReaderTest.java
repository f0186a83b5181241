package org.duibiao.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duibiao.quantity.Scanned.numbers;
import static org.duibiao.quantity.Scanned.reasons;

import org.junit.jupiter.api.Test;

class ArabicReaderTest {

  @Test
  void a_number_has_its_multiplier_and_its_unit() {
    assertThat(numbers("投资1,280.5亿元")).containsExactly("1280.5亿元");
    assertThat(numbers("新增１２万余户")).containsExactly(">=12万户");
    assertThat(numbers("处理污水120多万吨")).containsExactly(">=120万吨");
    assertThat(numbers("增速达-3.5%")).containsExactly("PERCENT -3.5%");
    assertThat(numbers("浓度42微克/立方米，下降3微克")).containsExactly("42微克/立方米", "3微克/立方米");
    assertThat(numbers("每立方米35微克")).containsExactly("35微克/立方米");
    assertThat(numbers("提高2个百分点")).containsExactly("POINTS 2个百分点");
  }

  @Test
  void numbers_of_a_list_share_the_unit_of_the_last() {
    assertThat(numbers("提高0.3个和0.1个百分点")).containsExactly("POINTS 0.3个百分点", "POINTS 0.1个百分点");
    assertThat(numbers("提高22.9、12.5和3.1个百分点")).containsExactly("POINTS 22.9个百分点", "POINTS 12.5个百分点", "POINTS 3.1个百分点");
    assertThat(numbers("接待1409万、1305万人次")).containsExactly("1409万人次", "1305万人次");
    assertThat(reasons("见附件1、2")).containsExactly("2: no unit", "1: no unit");
  }

  @Test
  void marks_and_places_are_read() {
    assertThat(numbers("得93.18分，列第2、3位")).containsExactly("93.18分", "RANK 2位", "RANK 3位");
    assertThat(numbers("8部门联合发文")).containsExactly("8部门");
  }

  @Test
  void a_list_of_any_length_is_read() {
    assertThat(numbers("1、".repeat(100_000) + "2%")).last().isEqualTo("PERCENT 2%");
  }

  @Test
  void three_parts_make_a_whole() {
    assertThat(numbers("三次产业结构为5.1:38:56.9")).containsExactly("PART 5.1%", "PART 38%", "PART 56.9%");
    assertThat(reasons("比分2:1")).containsExactly("2:1: time of day or ratio of two");
  }

  @Test
  void an_index_needs_no_unit() {
    assertThat(numbers("指数达102.3，")).containsExactly("102.3");
    assertThat(numbers("编号102，")).isEmpty();
  }
}
