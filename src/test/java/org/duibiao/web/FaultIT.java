package org.duibiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultIT extends BrowserTest {

  /** Who may open what, and that nothing else is told apart, is in AccessIT. */
  @Test
  void aStrangerAtAnAddressThatLeadsNowhereIsToldSoInTheirLanguage() {
    allowFaults(); // the browser notes a 404
    visit("nowhere");
    assertThat(page.locator("h1").first().innerText()).isEqualTo("没有这个页面");
    english();
    visit("nowhere");
    assertThat(page.locator("h1").first().innerText()).isEqualTo("No such page");
    page.locator("main a").first().click();
    page.waitForSelector(".compare h1");
  }
}
