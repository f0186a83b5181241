package org.duibiao.web.failure;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.duibiao.store.Outage;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers every request that failed outside of a screen. */
@Controller
class FailureController implements ErrorController {

  /** The headers of every answer: an address that is refused at the door has not been given them yet. */
  private static final Map<String, String> HEADERS = Map.of(
      "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      "X-Content-Type-Options", "nosniff",
      "X-Frame-Options", "DENY",
      "Referrer-Policy", "no-referrer",
      "Cache-Control", "no-store");
  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

  /** Whether the person chose English on the screens. */
  private static boolean english(HttpServletRequest request) {
    return request.getCookies() != null && Arrays.stream(request.getCookies())
        .anyMatch(cookie -> cookie.getName().equals("duibiao-language") && cookie.getValue().equals("en"));
  }

  @RequestMapping("${server.error.path:${error.path:/error}}")
  ResponseEntity<byte[]> failure(HttpServletRequest request, HttpServletResponse response) {
    int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure && Outage.is(failure)) {
      status = 503;
    }
    HEADERS.forEach(response::setHeader);
    var answer = ResponseEntity.status(status).contentType(HTML);
    if (status == 503) {
      answer.header("Retry-After", "15");
    }
    return answer.body(FailurePage.of(status).html(english(request)).getBytes(StandardCharsets.UTF_8));
  }
}
