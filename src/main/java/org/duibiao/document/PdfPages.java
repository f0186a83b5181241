package org.duibiao.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duibiao.text.Span;

/**
 * The lines that a PDF repeats on its pages: running heads, feet and page numbers. They stand first or last on a page and read the same on
 * several, or the same but for a number that counts with the pages.
 */
final class PdfPages {

  private static final int OUTER = 2;
  private static final int LONGEST = 60;

  private record Line(int page, Span span, String words) {}

  private PdfPages() {}

  /** Takes them out of a draft whose pages end with a form feed. */
  static Draft clean(Draft draft) {
    String text = draft.text();
    Map<String, List<Line>> alike = new HashMap<>();
    int page = 0;
    for (int from = 0; from < text.length(); page++) {
      int end = text.indexOf('\f', from);
      end = end < 0 ? text.length() : end;
      for (Line line : outer(text, from, end, page)) {
        alike.computeIfAbsent(line.words().replaceAll("\\d+", "#").replaceAll("\\s+", ""), _ -> new ArrayList<>()).add(line);
      }
      from = end + 1;
    }
    List<Edit> edits = new ArrayList<>();
    for (var entry : alike.entrySet()) {
      List<Line> lines = entry.getValue();
      boolean onlyNumber = page == 1 && entry.getKey().matches("[-–—·第]?#[-–—·页]?") && number(lines.getFirst()) == 1;
      if (onlyNumber || lines.size() >= Math.max(2, (page + 2) / 3) && (same(lines) || counts(lines))) {
        lines.forEach(line -> edits.add(Edit.remove(line.span().start(), line.span().end())));
      }
    }
    edits.sort(java.util.Comparator.comparing(Edit::span));
    return joined(draft.apply("page-header", edits));
  }

  /** A page ends where its last line does, so that a sentence that runs over it can be joined like one that runs over a line. */
  private static Draft joined(Draft draft) {
    String text = draft.text();
    List<Edit> edits = new ArrayList<>();
    int done = 0;
    for (int at = text.indexOf('\f'); at >= 0; at = text.indexOf('\f', Math.max(at + 1, done))) {
      int start = at;
      int end = at + 1;
      while (start > done && Character.isWhitespace(text.charAt(start - 1))) {
        start--;
      }
      while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      edits.add(Edit.replace(start, end, "\f"));
      done = end;
    }
    return draft.apply("blank", edits);
  }

  private static List<Line> outer(String text, int from, int end, int page) {
    List<Line> lines = new ArrayList<>();
    for (Span line : Lines.of(text.substring(from, end))) {
      Span words = Lines.strip(text, line.shift(from));
      if (!words.isEmpty()) {
        lines.add(new Line(page, words, words.of(text)));
      }
    }
    List<Line> outer = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if ((i < OUTER || i >= lines.size() - OUTER) && line.words().length() <= LONGEST && !line.words().endsWith("。")) {
        outer.add(line);
      }
    }
    return outer;
  }

  private static boolean same(List<Line> lines) {
    return lines.stream().map(Line::words).distinct().count() == 1 && lines.stream().map(Line::page).distinct().count() == lines.size();
  }

  private static boolean counts(List<Line> lines) {
    int first = number(lines.getFirst()) - lines.getFirst().page();
    return lines.stream().allMatch(line -> number(line) >= 0 && number(line) - line.page() == first)
        && lines.stream().map(Line::page).distinct().count() == lines.size();
  }

  /** The first number of a line; -1 if it has none. */
  private static int number(Line line) {
    var m = java.util.regex.Pattern.compile("\\d{1,5}").matcher(line.words());
    return m.find() ? Integer.parseInt(m.group()) : -1;
  }
}
