package org.duibiao.web.failure;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.duibiao.store.DocumentStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks the database before a page is opened, so that an outage is a plain page that says so and not a screen that does not come. Only
 * what a browser opens as a page is asked for, neither scripts nor what screens send; the API has words of its own.
 */
@Component
@Order(0)
class DatabaseCheck extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseCheck.class);

  private final DocumentStore documents;

  DatabaseCheck(DocumentStore documents) {
    this.documents = documents;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    return !request.getMethod().equals("GET") || accept == null || !accept.contains("text/html")
        || request.getParameter("v-r") != null || request.getRequestURI().startsWith("/api/");
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      documents.isEmpty();
    } catch (RuntimeException e) {
      LOG.warn("The database does not answer: {}", e.getMessage());
      response.sendError(503);
      return;
    }
    chain.doFilter(request, response);
  }
}
