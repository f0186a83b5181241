package org.duibiao.web.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceDrawerTest {

  @ParameterizedTest
  @ValueSource(strings = {"http://www.example.gov.cn/a.html", "https://example.gov.cn/?a=1&b=2"})
  void anAddressOfTheWebBecomesALink(String address) {
    assertThat(EvidenceDrawer.safe(address)).isTrue();
  }

  /** Charts 10. */
  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", " https://a", "https://a\nb", "https://a\"onclick=b", "//a", ""})
  void anythingElseDoesNot(String address) {
    assertThat(EvidenceDrawer.safe(address)).isFalse();
  }
}
