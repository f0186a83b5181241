package org.duibiao.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses to look at a password after too many wrong ones; {@link SignInGuesses} counts them. */
final class SignInThrottle extends OncePerRequestFilter {

  static final RequestMatcher SIGN_IN = PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/login");

  private final SignInGuesses guesses;

  SignInThrottle(SignInGuesses guesses) {
    this.guesses = guesses;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !SIGN_IN.matches(request);
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    @Nullable String account = request.getParameter("username");
    if (guesses.begin(request.getRemoteAddr(), account == null ? "" : account)) {
      chain.doFilter(request, response);
    } else {
      response.setHeader("Retry-After", String.valueOf(SignInTries.WINDOW.toSeconds()));
      response.sendError(429);
    }
  }
}
