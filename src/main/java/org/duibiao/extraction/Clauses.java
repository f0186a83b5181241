package org.duibiao.extraction;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.text.Span;

/** Cuts a sentence into clauses at commas, semicolons, colons and stops. A comma or colon between two digits does not cut. */
final class Clauses {

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
      if (between && (thousands || c == ':' || c == '：')) {
        continue;
      }
      add(text, start, i, clauses);
      start = i + 1;
    }
    add(text, start, sentence.end(), clauses);
    return clauses;
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
