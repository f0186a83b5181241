package org.duibiao.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.duibiao.store.AccountStore;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs out, at their next request, people whose account was disabled or has another role or password since they signed in. */
final class AccountCheck extends OncePerRequestFilter {

  private final AccountStore accounts;

  AccountCheck(AccountStore accounts) {
    this.accounts = accounts;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
    if (signedIn != null && signedIn.getPrincipal() instanceof Person person && !accounts.stands(person.id(), person.version())) {
      new SecurityContextLogoutHandler().logout(request, response, signedIn);
    }
    chain.doFilter(request, response);
  }
}
