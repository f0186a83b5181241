package org.duibiao.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duibiao.quantity.Scanned.numbers;
import static org.duibiao.quantity.Scanned.reasons;

import org.junit.jupiter.api.Test;

class RanksTest {

  @Test
  void places_in_an_order_are_read() {
    assertThat(numbers("增速居全省第4位")).containsExactly("RANK 4位");
    assertThat(numbers("增速居全省第三，")).containsExactly("RANK 3位");
    assertThat(numbers("稳居第1和第3。")).containsExactly("RANK 1位", "RANK 3位");
    assertThat(numbers("总量居全市首位")).containsExactly("RANK 1位");
    assertThat(numbers("登上榜首")).containsExactly("RANK 1位");
    assertThat(numbers("居全省之首")).containsExactly("RANK 1位");
    assertThat(numbers("进入全国前十。")).containsExactly("RANK <=10位");
  }

  @Test
  void what_ranks_nothing_is_left() {
    assertThat(numbers("把民生放在首位，")).isEmpty();
    assertThat(numbers("摆在第一位")).isEmpty();
    assertThat(numbers("放在，之首")).isEmpty();
    assertThat(reasons("第3次会议")).containsExactly("第3: ordinal");
    assertThat(numbers("前三季度")).isEmpty();
  }
}
