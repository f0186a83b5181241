package org.duibiao.extraction.measure;

/** What is asked of a sentence; each question has a model of its own and counts the features that bear on it. */
enum Task {
  /** Whether it is a measure. */
  DETECTION("detection.tsv"),
  /** Which categories it belongs to. */
  CATEGORY("categories.tsv"),
  /** Which policy tools it uses. */
  INSTRUMENT("instruments.tsv"),
  /** Whether it is planned. */
  STATUS("status.tsv");

  private final String file;

  Task(String file) {
    this.file = file;
  }

  /** The file with the weights of its model. */
  String file() {
    return file;
  }

  /** Its place in a set of tasks written as bits. */
  int bit() {
    return 1 << ordinal();
  }
}
