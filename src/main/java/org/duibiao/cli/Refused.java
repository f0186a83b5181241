package org.duibiao.cli;

/** An argument that cannot be followed; the message is one line for the person who wrote it. */
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String line;

  Refused(String line) {
    super(line);
    this.line = line;
  }

  String line() {
    return line;
  }
}
