package org.duibiao.web.api;

import org.springframework.http.HttpStatus;

/** A request that cannot be answered, as problem+json will say it: nothing of the inside of the server. */
final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final HttpStatus status;

  Problem(HttpStatus status, String detail) {
    super(detail);
    this.status = status;
  }

  static Problem badRequest(String detail) {
    return new Problem(HttpStatus.BAD_REQUEST, detail);
  }

  static Problem notFound(String what) {
    return new Problem(HttpStatus.NOT_FOUND, "There is no " + what + ".");
  }

  HttpStatus status() {
    return status;
  }
}
