package org.duibiao.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.duibiao.store.AccountRole;
import org.duibiao.store.AccountStore;
import org.duibiao.store.CannotStart;
import org.duibiao.store.StoreTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.password.PasswordEncoder;

class FirstAdminTest extends StoreTest {

  private static final String OWN = "ein recht langes Wort";

  @Autowired AccountStore store;

  private final PasswordEncoder encoder = new SignIn().passwordEncoder();

  @ParameterizedTest
  @ValueSource(strings = {"", "admin", "short", "changeme", "Password1234567", "admin12345"})
  void productionRefusesToStartWithAnEmptyOrUsualPasswordAndSaysWhatToDo(String password) {
    assertThatThrownBy(() -> start(password, "production")).isInstanceOfSatisfying(CannotStart.class, e -> {
      assertThat(e.getMessage()).contains("DUIBIAO_ADMIN_PASSWORD");
      assertThat(e.action()).contains("DUIBIAO_ADMIN_PASSWORD").contains("10 characters");
      assertThat(e.getMessage() + e.action()).doesNotContain("Password1234567", "admin12345", "changeme");
    });
    assertThat(store.list()).isEmpty();
  }

  @Test
  void theGivenPasswordIsUsedOnceAndThenTheDatabaseHolds() {
    start(OWN, "production");
    var made = store.credentials("admin").orElseThrow();
    assertThat(made.account().role()).isEqualTo(AccountRole.ADMIN);
    assertThat(made.account().oneTime()).isFalse();
    assertThat(encoder.matches(OWN, made.passwordHash())).isTrue();
    start("another long one of its own", "production");
    assertThat(store.credentials("admin").orElseThrow()).isEqualTo(made);
    assertThatCode(() -> start("", "production")).doesNotThrowAnyException();
    assertThatThrownBy(() -> start("changeme", "production")).isInstanceOf(CannotStart.class);
  }

  @Test
  void elsewhereEachStartMakesAnotherOneTimePasswordUntilSomebodyChoosesOne() {
    start("");
    var first = store.credentials("admin").orElseThrow();
    assertThat(first.account().oneTime()).isTrue();
    start("");
    var second = store.credentials("admin").orElseThrow();
    assertThat(second.passwordHash()).isNotEqualTo(first.passwordHash());
    assertThat(store.stands(first.account().id(), first.account().version())).isFalse();
    new Accounts(store, encoder).password(second.account(), OWN);
    start("");
    assertThat(encoder.matches(OWN, store.credentials("admin").orElseThrow().passwordHash())).isTrue();
    assertThatCode(() -> start("", "production")).doesNotThrowAnyException();
  }

  @Test
  void aOneTimePasswordIsNotEnoughForProduction() {
    start("");
    assertThatThrownBy(() -> start("", "production")).isInstanceOf(CannotStart.class);
  }

  private void start(String password, String... profiles) {
    var environment = new MockEnvironment();
    environment.setActiveProfiles(profiles);
    new FirstAdmin(store, encoder, environment, password).afterPropertiesSet();
  }
}
