package org.duibiao.web.security;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * An address of a page that no screen has. It is denied like all that no rule allows; only the answer is another: it is not there, and
 * signing in would not help. An address that might be a screen's, written in some odd way, is none of these.
 */
final class Nowhere implements RequestMatcher, AuthenticationEntryPoint, AccessDeniedHandler {

  private static final String PLAIN = "/[A-Za-z0-9_-]{1,60}(?:/[A-Za-z0-9_-]{1,60}){0,4}";

  @Override
  public boolean matches(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    return HttpMethod.GET.matches(request.getMethod()) && accept != null && accept.contains("text/html") && path.matches(PLAIN)
        && !ApplicationRouteRegistry.getInstance(new VaadinServletContext(request.getServletContext()))
            .getNavigationRouteTarget(path.substring(1)).hasTarget();
  }

  @Override
  public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }

  @Override
  public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why) throws IOException {
    // where it is the only handler it is asked about everything that is denied
    response.sendError(matches(request) ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
  }
}
