package org.duibiao.store;

import java.util.HashMap;
import java.util.Map;
import org.duibiao.document.CleanText;
import org.duibiao.text.Span;

/** Names facts by their place in the raw text from the document's first character, which newer rules do not move. */
final class FactKeys {

  private final CleanText text;
  private final int origin;
  private final Map<String, Integer> taken = new HashMap<>();

  FactKeys(CleanText text) {
    this.text = text;
    this.origin = text.text().isEmpty() ? 0 : text.offsets().raw(0);
  }

  /** The key of the next fact at {@code span} of the clean text; a second one at the same place gets a number. */
  String next(Span span) {
    String place = Integer.toString(text.raw(span).start() - origin);
    int count = taken.merge(place, 1, Integer::sum);
    return count == 1 ? place : place + "#" + count;
  }
}
