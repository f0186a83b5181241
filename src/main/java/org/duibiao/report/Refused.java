package org.duibiao.report;

/** A choice that cannot be followed; the message is one line for the person who made it. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String line;

  public Refused(String line) {
    super(line);
    this.line = line;
  }

  public String line() {
    return line;
  }
}
