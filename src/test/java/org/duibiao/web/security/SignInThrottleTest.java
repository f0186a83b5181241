package org.duibiao.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

  private final AtomicLong clock = new AtomicLong();
  private final SignInThrottle throttle = new SignInThrottle(clock::get);

  @Test
  void guessingIsStoppedForAWhileAndOnlyFromThatAddress() {
    for (int i = 0; i < SignInThrottle.TRIES; i++) {
      assertThat(throttle.allowed("10.0.0.1")).isTrue();
    }
    assertThat(throttle.allowed("10.0.0.1")).isFalse();
    assertThat(throttle.allowed("10.0.0.2")).isTrue();
    clock.addAndGet(SignInThrottle.WINDOW.toNanos() + 1);
    assertThat(throttle.allowed("10.0.0.1")).isTrue();
  }
}
