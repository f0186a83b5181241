package org.duibiao.web.ui.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.duibiao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text with marks as HTML. Whatever the text holds comes out as text: nothing of it can become an element, an attribute or an
 * address. Marks may overlap; of two of a kind the first is shown. Pure.
 */
final class MarkedText {

  private static final Comparator<Mark> ORDER =
      Comparator.<Mark>comparingInt(mark -> mark.span().start()).thenComparing(mark -> -mark.span().length());

  /** What was left out at one place is folded away if it is longer: the scripts of a page. */
  private static final int LONGEST_CUT = 300;

  private final String text;
  private final List<Mark> marks;
  private final String sign;
  private final String address;
  private final Set<String> named = new HashSet<>();
  private int next;

  /**
   * @param marks of the whole text, in any order
   * @param sign the word in front of a measure
   * @param address what links to facts begin with: {@code documents/1?}
   */
  MarkedText(String text, List<Mark> marks, String sign, String address) {
    this.text = text;
    this.address = escaped(address);
    this.marks = marks.stream().filter(mark -> !mark.span().isEmpty() && mark.span().end() <= text.length()).sorted(ORDER).toList();
    this.sign = sign;
  }

  /** The HTML of the text at {@code window}. Windows must be asked for in text order. */
  String html(Span window) {
    while (next < marks.size() && marks.get(next).span().end() <= window.start()) {
      next++;
    }
    List<Mark> here = new ArrayList<>();
    for (int i = next; i < marks.size() && marks.get(i).span().start() < window.end(); i++) {
      if (marks.get(i).span().overlaps(window)) {
        here.add(marks.get(i));
      }
    }
    var html = new StringBuilder(window.length() + 100 * here.size());
    List<Integer> cuts = cuts(window, here);
    List<Mark> open = new ArrayList<>();
    int coming = 0;
    for (int i = 0; i + 1 < cuts.size(); i++) {
      var piece = new Span(cuts.get(i), cuts.get(i + 1));
      open.removeIf(mark -> mark.span().end() <= piece.start());
      for (; coming < here.size() && here.get(coming).span().start() <= piece.start(); coming++) {
        open.add(here.get(coming));
      }
      piece(html, piece, open);
    }
    return html.toString();
  }

  private static List<Integer> cuts(Span window, List<Mark> here) {
    var cuts = new TreeSet<>(List.of(window.start(), window.end()));
    for (Mark mark : here) {
      cuts.add(Math.max(window.start(), mark.span().start()));
      cuts.add(Math.min(window.end(), mark.span().end()));
    }
    return List.copyOf(cuts);
  }

  private void piece(StringBuilder html, Span piece, List<Mark> open) {
    open.stream().filter(Mark.Deed.class::isInstance).map(Mark.Deed.class::cast)
        .filter(deed -> deed.span().start() == piece.start()).forEach(deed -> sign(html, deed));
    Mark.Number number = first(open, Mark.Number.class);
    Mark.Deed deed = first(open, Mark.Deed.class);
    Mark.Said said = first(open, Mark.Said.class);
    Mark.Cut cut = first(open, Mark.Cut.class);
    String end = "";
    if (cut != null) {
      boolean folded = piece.length() > LONGEST_CUT;
      html.append(folded ? "<details class=\"cut-long\"><summary>" + escaped(cut.name()) + " " + piece.length() + "</summary>" : "");
      html.append("<del class=\"cut\" data-cleaner=\"").append(escaped(cut.cleaner())).append("\" title=\"")
          .append(escaped(cut.name())).append("\">");
      end = folded ? "</del></details>" : "</del>";
    }
    if (said != null) {
      html.append("<span class=\"said\"").append(id("e-" + said.part())).append('>');
      end = "</span>" + end;
    }
    if (number != null) {
      html.append("<a router-link class=\"fact number ").append(escaped(number.classes()));
      html.append(deed == null ? "" : " in-measure").append("\" data-o=\"");
      html.append(number.ids().stream().map(String::valueOf).collect(Collectors.joining(" "))).append("\" href=\"")
          .append(address).append("o=").append(number.ids().getFirst()).append("\" title=\"").append(escaped(number.title())).append("\">");
      end = "</a>" + end;
    } else if (deed != null) {
      html.append("<span class=\"deed\" data-deed=\"").append(deed.id()).append("\">");
      end = "</span>" + end;
    }
    html.append(escaped(piece.of(text))).append(end);
  }

  private void sign(StringBuilder html, Mark.Deed deed) {
    html.append("<a router-link class=\"fact deed-sign ").append(escaped(deed.classes())).append("\" data-m=\"").append(deed.id())
        .append("\" href=\"").append(address).append("m=").append(deed.id()).append("\" title=\"").append(escaped(deed.title())).append("\">")
        .append(escaped(sign)).append("</a>");
  }

  /** An id is given once only, however many pieces a mark falls into. */
  private String id(String name) {
    return named.add(name) ? " id=\"" + escaped(name) + "\"" : "";
  }

  private static <T extends Mark> @Nullable T first(List<Mark> open, Class<T> kind) {
    return open.stream().filter(kind::isInstance).map(kind::cast).findFirst().orElse(null);
  }

  static String escaped(String text) {
    var out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\0' -> out.append('\uFFFD');
        default -> out.append(text.charAt(i));
      }
    }
    return out.toString();
  }
}
