package org.duibiao.document;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.text.Span;

/**
 * Joins lines that were broken inside a sentence: running text that does not end as a sentence, followed at once, without a blank line
 * or an indent, by a line that does not begin as a heading or a list item.
 */
final class BrokenLines {

  private static final String ENDS = "。！？!?；;：:…”’」』》)）】";

  private BrokenLines() {}

  static Draft clean(Draft draft) {
    String text = draft.text();
    var lines = Lines.of(text);
    List<Edit> edits = new ArrayList<>();
    boolean running = false;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Span here = Lines.strip(text, lines.get(i));
      running |= comma(text, here);
      Span next = lines.get(i + 1);
      Span words = Lines.strip(text, next);
      if (here.isEmpty() || words.isEmpty()) {
        running = false;
        continue;
      }
      boolean open = ENDS.indexOf(text.charAt(here.end() - 1)) < 0
          || "”’)）》".indexOf(text.charAt(here.end() - 1)) >= 0 && !closes(text, here);
      boolean indented = words.start() > next.start();
      if (running && open && !indented && Markers.at(text, words.start(), words.end()) == null && !starts(text, words)) {
        edits.add(Edit.remove(here.end(), words.start()));
      } else {
        running = false;
      }
    }
    return draft.apply("line-break", edits);
  }

  private static boolean comma(String text, Span line) {
    for (int i = line.start(); i < line.end(); i++) {
      if ("，。；".indexOf(text.charAt(i)) >= 0 || text.charAt(i) == ',' && line.length() > 20) {
        return true;
      }
    }
    return false;
  }

  private static boolean closes(String text, Span line) {
    return line.length() > 1 && "。！？；".indexOf(text.charAt(line.end() - 2)) >= 0;
  }

  private static boolean starts(String text, Span words) {
    return text.startsWith("——", words.start()) || text.startsWith("各位代表", words.start())
        || text.startsWith("附件", words.start()) || text.startsWith("来源", words.start())
        || text.startsWith("发布", words.start()) || text.startsWith("时间", words.start());
  }
}
