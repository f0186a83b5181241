package org.duibiao.web.security;

import org.duibiao.store.Account;
import org.duibiao.store.AccountRole;
import org.duibiao.store.AccountStore.Credentials;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;

/** A signed-in person, with what the account was like at that moment. */
final class Person extends User {

  private static final long serialVersionUID = 1;

  private final long id;
  private final int version;

  Person(Credentials credentials) {
    super(credentials.account().name(), credentials.passwordHash(), credentials.account().enabled(), true, true, true,
        AuthorityUtils.createAuthorityList(authorities(credentials.account())));
    this.id = credentials.account().id();
    this.version = credentials.account().version();
  }

  long id() {
    return id;
  }

  int version() {
    return version;
  }

  private static java.util.List<String> authorities(Account account) {
    return account.role().included().stream().map(AccountRole::name).map("ROLE_"::concat).toList();
  }
}
