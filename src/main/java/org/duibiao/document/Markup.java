package org.duibiao.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** HTML tags and entities left in a text. A tag that ends a block becomes a line end, one that ends a cell a blank. */
final class Markup {

  private static final int LONGEST_TAG = 4000;
  private static final Set<String> BLOCKS = Set.of("p", "div", "br", "tr", "li", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6",
      "hr", "section", "article", "blockquote", "pre", "title", "tbody", "thead");
  private static final Set<String> INLINE = Set.of("span", "a", "b", "i", "u", "em", "strong", "font", "sup", "sub", "img", "input", "label",
      "small", "big", "center", "html", "body", "head", "meta", "link", "o:p", "st1", "v:shape", "w:wrap");
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> UNSEEN = Set.of("script", "style");

  private Markup() {}

  static Draft clean(Draft draft) {
    String text = draft.text();
    List<Edit> edits = new ArrayList<>();
    Set<String> unclosed = new HashSet<>();
    for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i)) {
      int end = tagEnd(text, i);
      String name = end < 0 ? "" : name(text, i);
      if (UNSEEN.contains(name) && text.charAt(i + 1) != '/') {
        int close = unclosed.contains(name) ? end : close(text, end, name);
        if (close == end) {
          unclosed.add(name);
        }
        edits.add(Edit.remove(i, close));
        i = close;
      } else if (BLOCKS.contains(name) || name.equals("div")) {
        edits.add(Edit.replace(i, end, "\n"));
        i = end;
      } else if (CELLS.contains(name)) {
        edits.add(Edit.replace(i, end, " "));
        i = end;
      } else if (INLINE.contains(name) || name.equals("!--")) {
        edits.add(Edit.remove(i, end));
        i = end;
      } else {
        i++;
      }
    }
    return Entities.clean(draft.apply("html-tag", edits));
  }

  /** Just after the {@code >} of the tag or comment at {@code from}; -1 where there is none near. */
  private static int tagEnd(String text, int from) {
    if (text.startsWith("<!--", from)) {
      int end = text.substring(from, Math.min(text.length(), from + LONGEST_TAG)).indexOf("-->");
      return end < 0 ? -1 : from + end + 3;
    }
    int limit = Math.min(text.length(), from + LONGEST_TAG);
    for (int i = from + 1; i < limit; i++) {
      if (text.charAt(i) == '>') {
        return i + 1;
      }
      if (text.charAt(i) == '<') {
        return -1;
      }
    }
    return -1;
  }

  private static int close(String text, int from, String name) {
    int at = text.indexOf("</" + name, from);
    int end = at < 0 ? -1 : text.indexOf('>', at);
    return end < 0 ? from : end + 1;
  }

  /** The tag's name; a block name glued to its first attribute, {@code <divclass=…>}, counts as that block. */
  private static String name(String text, int from) {
    if (text.startsWith("<!--", from)) {
      return "!--";
    }
    int start = text.charAt(from + 1) == '/' ? from + 2 : from + 1;
    int end = start;
    while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == ':') && end - start < 16) {
      end++;
    }
    String name = text.substring(start, end).toLowerCase(Locale.ROOT);
    return name.startsWith("divclass") ? "div" : name;
  }
}
