package org.duibiao.web.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InboxTest {

  /** Row 16 of the inputs to try. */
  @Test
  void aNameIsNeverAWay() {
    assertThat(Inbox.name("../../etc/passwd")).isEqualTo("passwd");
    assertThat(Inbox.name("C:\\windows\\a.txt")).isEqualTo("a.txt");
    assertThat(Inbox.name("/abs/报告.txt")).isEqualTo("报告.txt");
    assertThat(Inbox.name("..")).isEqualTo("unnamed");
    assertThat(Inbox.name("a\r\nb.txt")).isEqualTo("ab.txt");
    assertThat(Inbox.name("x".repeat(500) + ".txt")).hasSize(200).endsWith(".txt");
  }

  @Test
  void onlyWebAddressesBecomeLinks() {
    assertThat(Particulars.safe("https://www.example.gov.cn/a?b=c")).isTrue();
    assertThat(Particulars.safe("javascript:alert(1)")).isFalse();
    assertThat(Particulars.safe("data:text/html,x")).isFalse();
    assertThat(Particulars.safe(" https://a")).isFalse();
    assertThat(Particulars.safe("https://a\"onclick=")).isFalse();
  }
}
