package org.duibiao.extraction;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.text.Span;

/** Cuts a sentence into clauses at commas, semicolons, colons and stops. A comma or colon between two digits does not cut, nor a colon between a label and its value. */
final class Clauses {

  /** How long a label may be whose value follows a colon. */
  private static final int LONGEST_LABEL = 20;

  private Clauses() {}

  static List<Span> split(String text, Span sentence) {
    var clauses = new ArrayList<Span>();
    int start = sentence.start();
    for (int i = sentence.start(); i < sentence.end(); i++) {
      char c = text.charAt(i);
      if (!cuts(c)) {
        continue;
      }
      boolean between = i > 0 && i + 1 < text.length() && digit(text.charAt(i - 1)) && digit(text.charAt(i + 1));
      boolean thousands = c == ',' && between && i + 3 < text.length() && digit(text.charAt(i + 2)) && digit(text.charAt(i + 3));
      if (between && (thousands || colon(c)) || colon(c) && i - start <= LONGEST_LABEL && value(text, i + 1, sentence.end())) {
        continue;
      }
      add(text, start, i, clauses);
      start = i + 1;
    }
    add(text, start, sentence.end(), clauses);
    return clauses;
  }

  private static boolean colon(char c) {
    return c == ':' || c == '：';
  }

  /** Whether the value of the label before a colon stands at {@code from}, 粮食产量：|5万吨, and not the mark of a point or a year. */
  private static boolean value(String text, int from, int end) {
    int at = from;
    while (at < end && digit(text.charAt(at))) {
      at++;
    }
    char next = at < end ? text.charAt(at) : ' ';
    boolean decimal = next == '.' && at + 1 < end && digit(text.charAt(at + 1));
    return at > from && (decimal || ".．、,，:：)）年月日 ".indexOf(next) < 0);
  }

  private static boolean cuts(char c) {
    return switch (c) {
      case '，', ',', '；', ';', '。', '：', ':', '！', '!', '？', '?', '\n' -> true;
      default -> false;
    };
  }

  private static void add(String text, int start, int end, List<Span> clauses) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      clauses.add(new Span(from, to));
    }
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }
}
