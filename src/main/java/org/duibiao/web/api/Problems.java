package org.duibiao.web.api;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.duibiao.report.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Every error of the API as application/problem+json (RFC 9457). */
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  @ExceptionHandler
  ResponseEntity<byte[]> problem(Problem problem) {
    var headers = new HttpHeaders();
    if (problem.status() == HttpStatus.METHOD_NOT_ALLOWED) {
      headers.set(HttpHeaders.ALLOW, "GET, HEAD");
    }
    return answer(problem.status(), Objects.requireNonNullElse(problem.getMessage(), ""), headers);
  }

  @ExceptionHandler
  ResponseEntity<byte[]> refused(Refused refused) {
    return answer(HttpStatus.BAD_REQUEST, refused.line(), new HttpHeaders());
  }

  @ExceptionHandler({DataAccessResourceFailureException.class, TransientDataAccessException.class, QueryTimeoutException.class,
      CannotCreateTransactionException.class})
  ResponseEntity<byte[]> unavailable(Exception e) {
    LOG.warn("The database does not answer", e);
    var headers = new HttpHeaders();
    headers.set(HttpHeaders.RETRY_AFTER, "30");
    return answer(HttpStatus.SERVICE_UNAVAILABLE, "The database does not answer just now. Try again later.", headers);
  }

  @ExceptionHandler
  ResponseEntity<byte[]> unforeseen(Exception e) {
    LOG.error("An API request failed", e);
    return answer(HttpStatus.INTERNAL_SERVER_ERROR, "The request could not be answered because of a fault of the server.",
        new HttpHeaders());
  }

  private static ResponseEntity<byte[]> answer(HttpStatus status, String detail, HttpHeaders headers) {
    var problem = new LinkedHashMap<String, Object>();
    problem.put("type", "about:blank");
    problem.put("title", status.getReasonPhrase());
    problem.put("status", status.value());
    problem.put("detail", detail);
    return ResponseEntity.status(status).headers(headers).contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(Answers.JSON.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
  }
}
