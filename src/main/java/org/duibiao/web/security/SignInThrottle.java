package org.duibiao.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.LongSupplier;
import org.duibiao.store.AccountStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Slows down guessing: after some wrong passwords from one address, or for one account from anywhere, the next tries are refused
 * for a while, and the log says so. The account counts too, as an address can be made up where no proxy checks it.
 */
final class SignInThrottle extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(SignInThrottle.class);
  static final int TRIES_OF_ADDRESS = 8;
  static final int TRIES_FOR_ACCOUNT = 20;
  private static final int LONGEST_NAME = 60;
  static final RequestMatcher SIGN_IN = PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/login");

  private final SignInTries addresses;
  private final SignInTries accounts;

  SignInThrottle(LongSupplier nanos) {
    this.addresses = new SignInTries(TRIES_OF_ADDRESS, nanos);
    this.accounts = new SignInTries(TRIES_FOR_ACCOUNT, nanos);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !SIGN_IN.matches(request);
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String address = request.getRemoteAddr();
    String account = account(request.getParameter("username"));
    if (!addresses.begin(address) | !accounts.begin(account)) {
      LOG.warn("Too many sign-in tries from {} for account {}: refused", address, account);
      response.setHeader("Retry-After", String.valueOf(SignInTries.WINDOW.toSeconds()));
      response.sendError(429);
      return;
    }
    chain.doFilter(request, response);
    Authentication after = SecurityContextHolder.getContext().getAuthentication();
    if (after != null && after.isAuthenticated()) {
      addresses.succeeded(address);
      accounts.succeeded(account);
    } else {
      LOG.info("Sign-in failed from {} for account {}", address, account);
    }
  }

  /** The account asked for, fit for a line of the log. */
  private static String account(@org.jspecify.annotations.Nullable String name) {
    String folded = AccountStore.folded(name == null ? "" : name).replaceAll("\\p{C}+", "?");
    return folded.length() > LONGEST_NAME ? folded.substring(0, LONGEST_NAME) : folded;
  }
}
