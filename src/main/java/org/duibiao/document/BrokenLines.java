package org.duibiao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.duibiao.text.Span;

/**
 * Joins lines that were broken inside a sentence: running text that does not end as a sentence, followed at once, without a blank line
 * or an indent, by a line that does not begin as a heading or a list item.
 */
final class BrokenLines {

  private static final String ENDS = "。！？!?；;：:…”’」』》)）】";

  /** A number with its unit, and no year. */
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?(?:[%‰]|(?![年月])[\\u4e00-\\u9fa5])");

  /** Words that a number must follow. */
  private static final Pattern AWAITS = Pattern.compile("(?:增长|下降|上升|提高|减少|增加|回落|达|达到|为|完成|实现|突破|超过|约|近|至|到|收入|支出|总额|余额|面积|产量|投资|增加值|产值|游客)$");

  private BrokenLines() {}

  static Draft clean(Draft draft) {
    String text = draft.text();
    var lines = Lines.of(text);
    List<Edit> edits = new ArrayList<>();
    boolean running = false;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Span here = Lines.strip(text, lines.get(i));
      running |= comma(text, here) || cut(text, here, i + 1 < lines.size() ? Lines.strip(text, lines.get(i + 1)) : here);
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

  /** Whether a line without a comma ends right before or behind a number that the next one, which is running text, goes on with: 增长|4.2%，. */
  private static boolean cut(String text, Span line, Span next) {
    boolean row = line.of(text).chars().anyMatch(c -> c == ' ' || c == '|');
    if (row || line.isEmpty() || next.isEmpty() || !comma(text, next) || Markers.at(text, line.start(), line.end()) != null) {
      return false;
    }
    char last = text.charAt(line.end() - 1);
    char first = text.charAt(next.start());
    return Character.isDigit(last) ? Character.isIdeographic(first) || "%‰".indexOf(first) >= 0
        : AWAITS.matcher(line.of(text)).find() && NUMBER.matcher(text).region(next.start(), next.end()).lookingAt();
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
