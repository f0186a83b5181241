package org.duibiao.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "admin", "short", "changeme", "Password1234567"})
  void productionRefusesAnEmptyOrUsualPasswordAndSaysWhy(String password) {
    assertThatThrownBy(() -> Accounts.password(password, true))
        .isInstanceOf(IllegalStateException.class).hasMessageContaining("DUIBIAO_ADMIN_PASSWORD");
  }

  @Test
  void elsewhereAnEmptyOneIsReplacedByOneNobodyKnows() {
    assertThat(Accounts.password("", false)).hasSizeGreaterThanOrEqualTo(20).isNotEqualTo(Accounts.password("", false));
    assertThat(Accounts.password("a password of its own", true)).isEqualTo("a password of its own");
  }
}
