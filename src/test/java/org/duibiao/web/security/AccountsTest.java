package org.duibiao.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.duibiao.store.Account;
import org.duibiao.store.AccountRefused;
import org.duibiao.store.AccountRefused.Reason;
import org.duibiao.store.AccountRole;
import org.duibiao.store.AccountStore;
import org.duibiao.store.StoreTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;

class AccountsTest extends StoreTest {

  private static final String PASSWORD = "ein recht langes Wort";

  @Autowired AccountStore store;

  private final PasswordEncoder encoder = new SignIn().passwordEncoder();
  private Accounts accounts;

  @BeforeEach
  void accounts() {
    accounts = new Accounts(store, encoder);
  }

  @Test
  void aPasswordIsKeptAsItsHashAndSignsInWithAnyCaseOfTheName() {
    accounts.create("Li.Wei", PASSWORD, AccountRole.EDITOR);
    var person = new SignIn().people(store).loadUserByUsername(" LI.WEI ");
    assertThat(person.getPassword()).startsWith("{bcrypt}").doesNotContain(PASSWORD);
    assertThat(encoder.matches(PASSWORD, person.getPassword())).isTrue();
    assertThat(person.getAuthorities()).extracting(GrantedAuthority::getAuthority)
        .containsExactlyInAnyOrder("ROLE_" + Role.ANALYST, "ROLE_" + Role.EDITOR);
  }

  @Test
  void aRoleIncludesTheOnesBeforeItAndNoOther() {
    assertThat(AccountRole.ANALYST.included()).containsExactly(AccountRole.ANALYST);
    assertThat(AccountRole.ADMIN.included()).containsExactly(AccountRole.values());
    assertThat(AccountRole.values()).extracting(Enum::name).containsExactly(Role.ANALYST, Role.EDITOR, Role.ADMIN);
  }

  @Test
  void everyChangeEndsWhatWasSignedInBefore() {
    accounts.create("chief", PASSWORD, AccountRole.ADMIN);
    Account li = accounts.create("li", PASSWORD, AccountRole.EDITOR);
    assertThat(store.stands(li.id(), li.version())).isTrue();
    accounts.role(li, AccountRole.ANALYST);
    assertThat(store.stands(li.id(), li.version())).isFalse();
    Account demoted = store.byName("li").orElseThrow();
    assertThat(demoted.role()).isEqualTo(AccountRole.ANALYST);
    accounts.enabled(li, false);
    Account disabled = store.byName("li").orElseThrow();
    assertThat(store.stands(disabled.id(), disabled.version())).isFalse();
    assertThat(new SignIn().people(store).loadUserByUsername("li").isEnabled()).isFalse();
    accounts.enabled(li, true);
    Account before = store.byName("li").orElseThrow();
    accounts.ownPassword("li", PASSWORD, "ein anderes langes Wort");
    assertThat(store.stands(before.id(), before.version())).isFalse();
    refused(Reason.PASSWORD_WRONG, () -> accounts.ownPassword("li", PASSWORD, "noch ein langes Wort"));
  }

  @Test
  void somebodyIsAlwaysLeftWhoManagesAccounts() {
    Account chief = accounts.create("chief", PASSWORD, AccountRole.ADMIN);
    refused(Reason.LAST_ADMIN, () -> accounts.role(chief, AccountRole.EDITOR));
    refused(Reason.LAST_ADMIN, () -> accounts.enabled(chief, false));
    Account second = accounts.create("second", PASSWORD, AccountRole.ADMIN);
    accounts.role(chief, AccountRole.EDITOR);
    refused(Reason.LAST_ADMIN, () -> accounts.enabled(second, false));
    assertThat(accounts.list()).extracting(Account::name).containsExactly("chief", "second");
  }

  @Test
  void namesAreUniqueAndFit() {
    accounts.create("王小明", PASSWORD, AccountRole.ANALYST);
    refused(Reason.NAME_TAKEN, () -> accounts.create("王小明", PASSWORD, AccountRole.ANALYST));
    for (String unfit : new String[] {"", " ", "a b", "a\nb", "<b>", "x".repeat(61)}) {
      refused(Reason.NAME_UNFIT, () -> accounts.create(unfit, PASSWORD, AccountRole.ANALYST));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "changeme", "Password1234567", "aaaaaaaaaaaaaaa", "12345678901", "lixiaoming1", "P@ssw0rd2026!"})
  void aPasswordThatWouldBeGuessedIsRefused(String password) {
    refused(Reason.PASSWORD_WEAK, () -> accounts.create("lixiaoming", password, AccountRole.ANALYST));
  }

  @Test
  void aPasswordLongerThanTheHashReadsIsRefused() {
    refused(Reason.PASSWORD_WEAK, () -> accounts.create("li", "一".repeat(20) + "二三四五六", AccountRole.ANALYST));
  }

  private static void refused(Reason reason, Runnable change) {
    assertThatThrownBy(change::run).isInstanceOfSatisfying(AccountRefused.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }
}
