package org.duibiao.document;

/** A file that cannot be read. The message says which file and why, in one line that a person understands. */
public final class UnreadableDocument extends Exception {

  private static final long serialVersionUID = 1;

  private final String file;
  private final String reason;

  public UnreadableDocument(String file, String reason) {
    super(oneLine(file) + ": " + oneLine(reason));
    this.file = file;
    this.reason = reason;
  }

  public String file() {
    return file;
  }

  /** Why, without the file's name. */
  public String reason() {
    return reason;
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
