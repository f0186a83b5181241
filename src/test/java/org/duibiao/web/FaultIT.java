package org.duibiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultIT extends BrowserTest {

  @Test
  void anAddressThatLeadsNowhereSaysSoAndLeadsOn() {
    open("");
    String home = page.url();
    page.context().addCookies(List.of(new Cookie("duibiao-language", "en").setUrl(home)));
    page.navigate(home + "nowhere");

    assertThat(page.locator("h1").innerText()).isEqualTo("There is no such page");
    page.locator(".fault a").click();
    page.waitForSelector(".matrix");
  }
}
