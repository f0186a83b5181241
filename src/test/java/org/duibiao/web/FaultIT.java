package org.duibiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultIT extends BrowserTest {

  /** What no rule allows is closed to strangers, also what does not exist; who may open what is in AccessIT. */
  @Test
  void aStrangerAtAnAddressThatLeadsNowhereIsAskedToSignIn() {
    open("nowhere", "vaadin-login-form");
    assertThat(page.url()).contains("login");
  }
}
