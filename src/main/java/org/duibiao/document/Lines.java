package org.duibiao.document;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.text.Span;

/** The lines of a text, as spans without their ends, and what tells running text from a title or a label. */
final class Lines {

  /** A line at least this long that holds a full stop or comma is running text. */
  private static final int RUNNING = 38;

  private Lines() {}

  static List<Span> of(String text) {
    var lines = new ArrayList<Span>();
    for (int from = 0; from <= text.length();) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      lines.add(new Span(from, end));
      from = end + 1;
    }
    return lines;
  }

  static Span strip(String text, Span line) {
    int start = line.start();
    int end = line.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** Index of the first line of running text; the number of lines where there is none. */
  static int firstRunning(String text, List<Span> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (running(text, lines.get(i))) {
        return i;
      }
    }
    return lines.size();
  }

  /** Index of the last line of running text; -1 where there is none. */
  static int lastRunning(String text, List<Span> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (running(text, lines.get(i))) {
        return i;
      }
    }
    return -1;
  }

  static boolean running(String text, Span line) {
    if (line.length() < RUNNING) {
      return false;
    }
    boolean comma = false;
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      if (c == '。') {
        return true;
      }
      if (c == '=' || c == '|' || c == '©') {
        return false;
      }
      comma |= c == ',' || c == '，' || c == '；';
    }
    return comma;
  }
}
