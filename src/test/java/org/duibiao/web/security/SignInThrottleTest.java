package org.duibiao.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Passwords are checked by Spring Security itself, whose events the counting goes by. */
class SignInThrottleTest {

  private final AtomicLong clock = new AtomicLong();
  private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
  private final SignInThrottle throttle;
  private final ProviderManager passwords;

  SignInThrottleTest() {
    context.registerBean(SignInGuesses.class, () -> new SignInGuesses(clock::get));
    context.refresh();
    throttle = new SignInThrottle(context.getBean(SignInGuesses.class));
    passwords = new ProviderManager(new DaoAuthenticationProvider(
        new InMemoryUserDetailsManager(User.withUsername("li").password("{noop}right").build())));
    passwords.setAuthenticationEventPublisher(new DefaultAuthenticationEventPublisher(context));
  }

  @AfterEach
  void close() {
    SecurityContextHolder.clearContext();
    context.close();
  }

  @Test
  void guessingIsStoppedForAWhileAndOnlyFromThatAddress() throws Exception {
    for (int i = 0; i < SignInGuesses.TRIES_OF_ADDRESS; i++) {
      assertThat(guess("10.0.0.1", "name" + i)).isEqualTo(200);
    }
    assertThat(guess("10.0.0.1", "li")).isEqualTo(429);
    assertThat(guess("10.0.0.2", "li")).isEqualTo(200);
    clock.addAndGet(SignInTries.WINDOW.toNanos() + 1);
    assertThat(guess("10.0.0.1", "li")).isEqualTo(200);
  }

  @Test
  void oneAccountIsNotGuessedFromManyAddresses() throws Exception {
    for (int i = 0; i < SignInGuesses.TRIES_FOR_ACCOUNT; i++) {
      assertThat(guess("10.0.1." + i, i % 2 == 0 ? "admin" : " ADMIN")).isEqualTo(200);
    }
    assertThat(guess("10.0.2.1", "Admin")).isEqualTo(429);
    assertThat(guess("10.0.2.1", "other")).isEqualTo(200);
  }

  @Test
  void rightPasswordsDoNotCount() throws Exception {
    for (int i = 0; i < 3 * SignInGuesses.TRIES_FOR_ACCOUNT; i++) {
      assertThat(post("10.0.0.1", "li", "right")).isEqualTo(200);
    }
    assertThat(post("10.0.0.1", "li", "wrong")).isEqualTo(200);
  }

  /** Somebody who is signed in already guesses at another account: that they are signed in does not make the guess right. */
  @Test
  void beingSignedInDoesNotMakeAGuessRight() throws Exception {
    SecurityContextHolder.getContext().setAuthentication(UsernamePasswordAuthenticationToken.authenticated("li", null, List.of()));
    for (int i = 0; i < SignInGuesses.TRIES_OF_ADDRESS; i++) {
      assertThat(guess("10.0.0.1", "admin")).isEqualTo(200);
    }
    assertThat(guess("10.0.0.1", "admin")).isEqualTo(429);
  }

  private int guess(String address, String account) throws Exception {
    return post(address, account, "wrong");
  }

  private int post(String address, String account, String password) throws Exception {
    var request = new MockHttpServletRequest("POST", "/login");
    request.setRemoteAddr(address);
    request.setParameter("username", account);
    var response = new MockHttpServletResponse();
    throttle.doFilter(request, response, (_, _) -> {
      var token = UsernamePasswordAuthenticationToken.unauthenticated(account, password);
      token.setDetails(new WebAuthenticationDetails(request));
      try {
        passwords.authenticate(token);
      } catch (AuthenticationException _) {
        // the answer is the same page as for a right one, as far as this filter sees
      }
    });
    return response.getStatus();
  }
}
