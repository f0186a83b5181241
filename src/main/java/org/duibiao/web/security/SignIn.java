package org.duibiao.web.security;

import org.duibiao.store.AccountStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Where Spring Security finds people and how it checks their passwords. */
@Configuration(proxyBeanMethods = false)
class SignIn {

  @Bean
  PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  @Bean
  SignInGuesses signInGuesses() {
    return new SignInGuesses(System::nanoTime);
  }

  @Bean
  UserDetailsService people(AccountStore accounts) {
    return name -> accounts.credentials(name).map(Person::new)
        .orElseThrow(() -> new UsernameNotFoundException("No such account"));
  }
}
