package org.duibiao.web.security;

import org.duibiao.store.AccountRole;
import org.duibiao.store.AccountStore;
import org.duibiao.store.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Sees to it that somebody can manage accounts: where nobody can, {@code admin} gets the password of DUIBIAO_ADMIN_PASSWORD, or one
 * made for this run and printed once. In production the latter is refused.
 */
@Component
class FirstAdmin implements InitializingBean {

  private static final Logger LOG = LoggerFactory.getLogger(FirstAdmin.class);
  static final String NAME = "admin";
  private static final String ACTION = "Set DUIBIAO_ADMIN_PASSWORD to a password of its own, of at least " + Passwords.SHORTEST
      + " characters that are not easily guessed. It is used once, for the account \"" + NAME + "\".";

  private final AccountStore accounts;
  private final PasswordEncoder encoder;
  private final String given;
  private final boolean production;

  FirstAdmin(AccountStore accounts, PasswordEncoder encoder, Environment environment,
      @Value("${DUIBIAO_ADMIN_PASSWORD:}") String given) {
    this.accounts = accounts;
    this.encoder = encoder;
    this.given = given;
    this.production = environment.acceptsProfiles(Profiles.of("production"));
  }

  @Override
  public void afterPropertiesSet() {
    boolean administered = accounts.list().stream()
        .anyMatch(account -> account.role() == AccountRole.ADMIN && account.enabled() && !account.oneTime());
    if (production && !given.isEmpty() && Passwords.weak(NAME, given)) {
      throw new CannotStart("DUIBIAO_ADMIN_PASSWORD is a password that would be guessed.", ACTION);
    }
    if (administered) {
      return;
    }
    if (production && given.isEmpty()) {
      throw new CannotStart("Nobody can manage accounts yet, and DUIBIAO_ADMIN_PASSWORD is empty.", ACTION);
    }
    String password = given.isEmpty() ? Passwords.random() : given;
    accounts.admin(NAME, java.util.Objects.requireNonNull(encoder.encode(password)), given.isEmpty());
    if (given.isEmpty()) {
      LOG.warn("Sign in as {} with the password of this run and choose one of your own: {}", NAME, password);
    }
  }
}
