package org.duibiao.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duibiao.quantity.Scanned.numbers;
import static org.duibiao.quantity.Scanned.reasons;

import org.junit.jupiter.api.Test;

class ChineseReaderTest {

  @Test
  void fractions_and_tenths_are_shares() {
    assertThat(numbers("占四分之三")).containsExactly("PERCENT 75%");
    assertThat(numbers("占百分之85")).containsExactly("PERCENT 85%");
    assertThat(numbers("占比达七成，增长两倍")).containsExactly("PERCENT 7成", "TIMES 2倍");
    assertThat(numbers("跌去近四成半")).containsExactly("PERCENT ~45%");
    assertThat(numbers("一成立就开展工作")).isEmpty();
    assertThat(numbers("零分之三")).isEmpty();
  }

  @Test
  void what_doubles_is_counted_in_番() {
    assertThat(numbers("翻一番")).containsExactly("TIMES 1番");
    assertThat(numbers("翻了两番")).containsExactly("TIMES 2番");
    assertThat(numbers("翻了一番半")).containsExactly("TIMES 1.5番");
    assertThat(numbers("翻修道路")).isEmpty();
  }

  @Test
  void only_large_round_numbers_that_stand_by_themselves_are_statistics() {
    assertThat(numbers("规模突破千亿元，")).containsExactly(">=1000亿元");
    assertThat(numbers("惠及三千余户")).containsExactly(">=3000户");
    assertThat(numbers("培育超千亿元县")).isEmpty();
    assertThat(reasons("一个地方")).containsExactly("一: a numeral in words that is no statistic");
  }
}
