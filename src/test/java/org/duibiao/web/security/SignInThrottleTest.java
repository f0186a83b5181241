package org.duibiao.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class SignInThrottleTest {

  private final AtomicLong clock = new AtomicLong();
  private final SignInThrottle throttle = new SignInThrottle(clock::get);

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void guessingIsStoppedForAWhileAndOnlyFromThatAddress() throws Exception {
    for (int i = 0; i < SignInThrottle.TRIES_OF_ADDRESS; i++) {
      assertThat(guess("10.0.0.1", "name" + i)).isEqualTo(200);
    }
    assertThat(guess("10.0.0.1", "li")).isEqualTo(429);
    assertThat(guess("10.0.0.2", "li")).isEqualTo(200);
    clock.addAndGet(SignInTries.WINDOW.toNanos() + 1);
    assertThat(guess("10.0.0.1", "li")).isEqualTo(200);
  }

  @Test
  void oneAccountIsNotGuessedFromManyAddresses() throws Exception {
    for (int i = 0; i < SignInThrottle.TRIES_FOR_ACCOUNT; i++) {
      assertThat(guess("10.0.1." + i, i % 2 == 0 ? "admin" : " ADMIN")).isEqualTo(200);
    }
    assertThat(guess("10.0.2.1", "Admin")).isEqualTo(429);
    assertThat(guess("10.0.2.1", "other")).isEqualTo(200);
  }

  @Test
  void rightPasswordsDoNotCount() throws Exception {
    for (int i = 0; i < 3 * SignInThrottle.TRIES_FOR_ACCOUNT; i++) {
      assertThat(post("10.0.0.1", "li", true)).isEqualTo(200);
    }
  }

  private int guess(String address, String account) throws Exception {
    return post(address, account, false);
  }

  private int post(String address, String account, boolean right) throws Exception {
    var request = new MockHttpServletRequest("POST", "/login");
    request.setRemoteAddr(address);
    request.setParameter("username", account);
    var response = new MockHttpServletResponse();
    SecurityContextHolder.clearContext();
    throttle.doFilter(request, response, (_, _) -> {
      if (right) {
        SecurityContextHolder.getContext()
            .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(account, null, java.util.List.of()));
      }
    });
    return response.getStatus();
  }
}
