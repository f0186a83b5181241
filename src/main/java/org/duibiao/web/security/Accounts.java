package org.duibiao.web.security;

import java.security.SecureRandom;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** The first administrator: with the password of DUIBIAO_ADMIN_PASSWORD, or with one made for this run and printed once. */
@Configuration(proxyBeanMethods = false)
class Accounts {

  private static final Logger LOG = LoggerFactory.getLogger(Accounts.class);
  static final int SHORTEST = 10;

  @Bean
  PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  @Bean
  UserDetailsService people(@Value("${DUIBIAO_ADMIN_PASSWORD:}") String given, Environment environment, PasswordEncoder encoder) {
    String password = password(given, environment.acceptsProfiles(Profiles.of("production")));
    if (given.isEmpty()) {
      LOG.info("No DUIBIAO_ADMIN_PASSWORD is set. Sign in as admin with the password of this run: {}", password);
    }
    return new InMemoryUserDetailsManager(User.withUsername("admin")
        .password(encoder.encode(password)).roles(Role.ANALYST, Role.EDITOR, Role.ADMIN).build());
  }

  /**
   * The password to use.
   *
   * @throws IllegalStateException in production without one worth the name
   */
  static String password(String given, boolean production) {
    boolean weak = given.length() < SHORTEST || given.toLowerCase(java.util.Locale.ROOT).matches("(admin|password|changeme|duibiao)\\d*");
    if (production && weak) {
      throw new IllegalStateException(
          "In production DUIBIAO_ADMIN_PASSWORD must be set to a password of its own, of at least " + SHORTEST + " characters.");
    }
    return given.isEmpty() ? random() : given;
  }

  private static String random() {
    byte[] bytes = new byte[15];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
