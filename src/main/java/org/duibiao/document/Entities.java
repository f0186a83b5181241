package org.duibiao.document;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;

/** HTML entities left in a text: {@code &nbsp; &ldquo; &#8212;}. */
final class Entities {

  private static final int LONGEST = 12;

  private Entities() {}

  static Draft clean(Draft draft) {
    String text = draft.text();
    List<Edit> edits = new ArrayList<>();
    for (int i = text.indexOf('&'); i >= 0; i = text.indexOf('&', i + 1)) {
      int end = i + 1;
      while (end < text.length() && end - i <= LONGEST && text.charAt(end) != ';') {
        end++;
      }
      if (end > i + 1 && end < text.length() && text.charAt(end) == ';' && name(text, i + 1, end)) {
        String entity = text.substring(i, end + 1);
        String character = Parser.unescapeEntities(entity, true);
        if (!character.equals(entity)) {
          edits.add(Edit.replace(i, end + 1, character));
        }
      }
    }
    return draft.apply("html-entity", edits);
  }

  private static boolean name(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!(c < 0x80 && (Character.isLetterOrDigit(c) || c == '#'))) {
        return false;
      }
    }
    return true;
  }
}
