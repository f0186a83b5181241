package org.duibiao.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the API says of itself, and what it says to those who ask for what it has not. */
@RestController
class ApiDescription {

  private final OpenApi description = new OpenApi();
  private final DevelopersPage page = new DevelopersPage();

  @GetMapping(Endpoint.ROOT + "/openapi.json")
  ResponseEntity<byte[]> openApi(HttpServletRequest request) {
    new Query(request, Endpoint.OPENAPI);
    return Answers.json(request, description.document());
  }

  /** A page for people who write programs; in English with {@code ?lang=en}, or for who reads the screens in English. */
  @GetMapping("/developers")
  ResponseEntity<byte[]> developers(HttpServletRequest request) {
    var headers = new HttpHeaders();
    headers.set("Content-Security-Policy", "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self'; frame-ancestors 'none'");
    var type = new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8);
    return Answers.bytes(request, page.html(english(request), base(request)), type, headers);
  }

  @RequestMapping({"/api", "/api/**"})
  ResponseEntity<byte[]> nothing(HttpServletRequest request) {
    if (!HttpMethod.GET.matches(request.getMethod()) && !HttpMethod.HEAD.matches(request.getMethod())) {
      throw new Problem(HttpStatus.METHOD_NOT_ALLOWED, "The API only reads: GET and HEAD.");
    }
    throw Problem.notFound("such path; see " + Endpoint.ROOT + "/openapi.json");
  }

  private static boolean english(HttpServletRequest request) {
    String asked = request.getParameter("lang");
    var cookies = request.getCookies();
    return asked != null ? asked.equals("en") : cookies != null && Arrays.stream(cookies)
        .anyMatch(cookie -> cookie.getName().equals("duibiao-language") && cookie.getValue().equals("en"));
  }

  private static String base(HttpServletRequest request) {
    String url = request.getRequestURL().toString();
    return url.substring(0, url.length() - request.getRequestURI().length());
  }
}
