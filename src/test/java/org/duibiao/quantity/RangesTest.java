package org.duibiao.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duibiao.quantity.Scanned.numbers;
import static org.duibiao.quantity.Scanned.reasons;

import org.junit.jupiter.api.Test;

class RangesTest {

  @Test
  void a_range_has_two_ends() {
    assertThat(numbers("增长5%—6%")).containsExactly("PERCENT 5—6%");
    assertThat(numbers("增长5-6%")).containsExactly("PERCENT 5—6%");
    assertThat(numbers("新建30至35所")).containsExactly("30—35所");
    assertThat(numbers("用3到5年时间")).hasSize(1).first().asString().contains("3—5年");
    assertThat(numbers("从30所到35所")).containsExactly("30所", "35所");
    assertThat(numbers("增长5%—比上年快")).containsExactly("PERCENT 5%");
  }

  @Test
  void years_are_no_numbers() {
    for (String year : new String[] {"2021年", "2021—2025年", "2021-25年", "１９９９年"}) {
      assertThat(numbers(year)).as(year).isEmpty();
      assertThat(reasons(year)).as(year).first().asString().endsWith(": year");
    }
    assertThat(numbers("2021家")).containsExactly("2021家");
    assertThat(numbers("3021年内")).containsExactly("DURATION <=3021年");
  }
}
