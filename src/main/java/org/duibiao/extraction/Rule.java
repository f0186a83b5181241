package org.duibiao.extraction;

/** One rule of the grammar, with an example of its own that a test runs. */
public interface Rule {

  /**
   * What stands beside a rule.
   *
   * @param id the name in evidence, files and explanations
   * @param says what it does, in a line
   * @param example words in which it applies
   * @param reading what it reads there
   */
  record Description(String id, String says, String example, String reading) {}

  Description description();

  /** The name in evidence, files and explanations. */
  default String id() {
    return description().id();
  }

  /** What it does, in a line. */
  default String says() {
    return description().says();
  }

  /** Words in which it applies; empty where a sentence alone cannot show it. */
  default String example() {
    return description().example();
  }

  /** What it reads in its example. */
  default String reading() {
    return description().reading();
  }

  /** The rule in a line of an explanation. */
  default String line() {
    return id() + ": " + says();
  }
}
