package org.duibiao.document;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.text.Span;

/** Lines that hold only a page number, where at least three of them count up: 1, – 2 –, 第3页. */
final class PageNumbers {

  private PageNumbers() {}

  static Draft clean(Draft draft) {
    String text = draft.text();
    List<Edit> edits = new ArrayList<>();
    int last = -1;
    for (Span whole : Lines.of(text)) {
      Span line = Lines.strip(text, whole);
      int number = number(line.of(text));
      if (number >= 0 && (last < 0 || number == last + 1)) {
        edits.add(Edit.remove(line.start(), line.end()));
        last = number;
      }
    }
    return edits.size() < 3 ? draft : draft.apply("page-number", edits);
  }

  /** The page number a line consists of; -1 if it is something else. */
  private static int number(String line) {
    if (line.isEmpty() || line.length() > 12) {
      return -1;
    }
    String bare = line.replaceAll("^(?:[-–—·第\\s]){0,6}+(\\d{1,4}+)(?:[-–—·页\\s]){0,6}+$", "$1");
    return bare.chars().allMatch(c -> c >= '0' && c <= '9') && bare.length() <= 4 ? Integer.parseInt(bare) : -1;
  }
}
