package org.duibiao.web.security;

import java.util.List;
import org.duibiao.store.Account;
import org.duibiao.store.AccountRefused;
import org.duibiao.store.AccountRefused.Reason;
import org.duibiao.store.AccountRole;
import org.duibiao.store.AccountStore;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The accounts with their passwords. Every change signs the person out wherever they are signed in. */
@Component
public class Accounts {

  private final AccountStore store;
  private final PasswordEncoder encoder;

  Accounts(AccountStore store, PasswordEncoder encoder) {
    this.store = store;
    this.encoder = encoder;
  }

  public List<Account> list() {
    return store.list();
  }

  /** @throws AccountRefused if the name is taken or unfit, or the password weak */
  public Account create(String name, String password, AccountRole role) {
    return store.create(name, hash(name, password), role, false);
  }

  /** @throws AccountRefused if it is gone or the last that manages accounts */
  public void role(Account account, AccountRole role) {
    store.role(account.id(), role);
  }

  /** @throws AccountRefused if it is gone or the last that manages accounts */
  public void enabled(Account account, boolean enabled) {
    store.enabled(account.id(), enabled);
  }

  /** Sets the password of somebody who has forgotten theirs. @throws AccountRefused if it is weak or the account gone */
  public void password(Account account, String password) {
    store.password(account.id(), hash(account.name(), password), false);
  }

  /** Changes one's own password. @throws AccountRefused if {@code present} is wrong or {@code next} weak */
  public void ownPassword(String name, String present, String next) {
    var credentials = store.credentials(name).orElseThrow(() -> new AccountRefused(Reason.GONE));
    if (!encoder.matches(present, credentials.passwordHash())) {
      throw new AccountRefused(Reason.PASSWORD_WRONG);
    }
    password(credentials.account(), next);
  }

  private String hash(String name, String password) {
    if (Passwords.weak(name, password)) {
      throw new AccountRefused(Reason.PASSWORD_WEAK);
    }
    return java.util.Objects.requireNonNull(encoder.encode(password));
  }
}
