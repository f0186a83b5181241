package org.duibiao.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/** Slows down guessing: after some tries from one address, the next ones are refused for a while, and the log says so. */
final class SignInThrottle extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(SignInThrottle.class);
  static final int TRIES = 8;
  static final Duration WINDOW = Duration.ofMinutes(5);
  private static final int MOST_ADDRESSES = 10_000;

  private final LongSupplier nanos;
  private final Map<String, Tries> tries = new LinkedHashMap<>() {
    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
      return size() > MOST_ADDRESSES;
    }
  };

  private record Tries(long since, int count) {}

  SignInThrottle(LongSupplier nanos) {
    this.nanos = nanos;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean signIn = request.getMethod().equals("POST") && request.getServletPath().equals("/login");
    if (signIn && !allowed(request.getRemoteAddr())) {
      LOG.warn("Too many sign-in tries from {}", request.getRemoteAddr());
      response.setHeader("Retry-After", String.valueOf(WINDOW.toSeconds()));
      response.sendError(429);
      return;
    }
    chain.doFilter(request, response);
  }

  synchronized boolean allowed(String address) {
    long now = nanos.getAsLong();
    Tries before = tries.get(address);
    Tries after = before == null || now - before.since() > WINDOW.toNanos()
        ? new Tries(now, 1)
        : new Tries(before.since(), before.count() + 1);
    tries.put(address, after);
    return after.count() <= TRIES;
  }
}
