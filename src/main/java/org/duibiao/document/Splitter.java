package org.duibiao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.duibiao.text.Span;

/**
 * Cuts a page that holds several documents. Such a page parts them by lines of dashes, stars or equals signs, and each part has a title,
 * running text and, on most, a line with its date; a rule within one document parts no such things.
 */
final class Splitter {

  private static final Pattern RULE = Pattern.compile("[-–—=*_＿－]{1,80}");
  private static final Pattern DATE = Pattern.compile("\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?(?:\\s\\d{1,2}:\\d{2}(?::\\d{2})?)?");

  private Splitter() {}

  static List<Draft> split(Draft draft) {
    String text = draft.text();
    var lines = Lines.of(text);
    List<Span> parts = new ArrayList<>();
    List<Span> rules = new ArrayList<>();
    int from = 0;
    for (Span line : lines) {
      if (RULE.matcher(line.of(text)).matches()) {
        parts.add(new Span(from, line.start()));
        rules.add(line);
        from = Math.min(text.length(), line.end() + 1);
      }
    }
    parts.add(new Span(from, text.length()));
    List<Span> documents = parts.stream().filter(part -> document(text, part)).toList();
    boolean listing = documents.size() >= 2 && dated(text, documents) * 2 >= documents.size();
    if (!listing) {
      return List.of(draft);
    }
    rules.forEach(rule -> draft.note("separator", draft.raw(rule), rule.of(text)));
    return cut(draft, documents);
  }

  private static List<Draft> cut(Draft draft, List<Span> documents) {
    String text = draft.text();
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      Span part = Lines.strip(text, documents.get(i));
      int rawFrom = i == 0 ? 0 : draft.raw(part).start();
      boolean last = i + 1 == documents.size();
      int rawTo = last ? Integer.MAX_VALUE : draft.raw(Lines.strip(text, documents.get(i + 1))).start();
      drafts.add(draft.part(part, rawFrom, rawTo));
    }
    return drafts;
  }

  /** Whether a part has a short first line and running text after it. */
  private static boolean document(String text, Span part) {
    Span words = Lines.strip(text, part);
    int end = text.indexOf('\n', words.start());
    if (words.length() < 60 || end < 0 || end > words.end() || end - words.start() > 80) {
      return false;
    }
    String first = text.substring(words.start(), end);
    return !first.endsWith("。") && Lines.of(words.of(text)).stream().skip(1).anyMatch(l -> Lines.running(words.of(text), l));
  }

  private static long dated(String text, List<Span> documents) {
    return documents.stream().filter(d -> {
      Span words = Lines.strip(text, d);
      int last = text.lastIndexOf('\n', words.end() - 1);
      return DATE.matcher(text.substring(Math.max(words.start(), last + 1), words.end())).matches()
          || text.startsWith("标题", words.start());
    }).count();
  }
}
