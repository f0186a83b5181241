package org.duibiao.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duibiao.text.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * A saved web page: what a reader sees of it, each character with its place in the page's source. Scripts, styles and forms are not text;
 * navigation and what is hidden is noted as removed. Nothing a page names is ever fetched.
 */
final class HtmlDecoder {

  private static final Set<String> NO_TEXT = Set.of("script", "style", "noscript", "template", "iframe", "object", "svg", "select",
      "textarea", "input", "head");
  private static final Set<String> CHROME = Set.of("nav", "button", "menu", "aside", "form");
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final int LONGEST_ENTITY = 32;
  private static final int LONGEST_CELL = 3000;

  /** Visible text, or a break of line or cell, in the order of the page. */
  private record Piece(int start, int end, String text) {}

  private record Skipped(Span source, String words) {}

  private final String source;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private final HtmlTables tables = new HtmlTables();

  private HtmlDecoder(String source) {
    this.source = source;
  }

  static Draft decode(String source) {
    return new HtmlDecoder(source).draft();
  }

  private Draft draft() {
    var parser = Parser.htmlParser().setTrackPosition(true);
    parser.parseInput(source, "").filter(new Collector());
    pieces.sort(Comparator.comparingInt(Piece::start));
    var text = new StringBuilder();
    var places = java.util.stream.IntStream.builder();
    int last = 0;
    for (Piece piece : pieces) {
      if (piece.start() < last) {
        continue; // a text the parser shows twice
      }
      align(piece, text, places);
      last = piece.end();
    }
    Draft draft = Draft.of(source, text.toString(), places.build().toArray()).with(tables.grids());
    skipped.forEach(s -> draft.note("html-chrome", s.source(), s.words()));
    return draft;
  }

  /** Gives each character of a piece its place; an entity is one character that stands where the entity begins. */
  private void align(Piece piece, StringBuilder text, java.util.stream.IntStream.Builder places) {
    if (piece.start() == piece.end()) {
      text.append(piece.text());
      places.add(Math.min(piece.start(), source.length()));
      return;
    }
    for (int i = piece.start(); i < piece.end(); i++) {
      char c = source.charAt(i);
      int end = c == '&' ? entity(i, piece.end()) : -1;
      String character = end > 0 ? Parser.unescapeEntities(source.substring(i, end), false) : String.valueOf(c);
      for (int k = 0; k < character.length(); k++) {
        text.append(character.charAt(k) == '\n' || character.charAt(k) == '\r' ? ' ' : character.charAt(k));
        places.add(i);
      }
      i = end > 0 ? end - 1 : i;
    }
  }

  private int entity(int from, int limit) {
    for (int i = from + 1; i < Math.min(limit, from + LONGEST_ENTITY); i++) {
      if (source.charAt(i) == ';') {
        return i + 1;
      }
    }
    return -1;
  }

  private final class Collector implements NodeFilter {

    private int dataCells;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        int start = text.sourceRange().start().pos();
        int end = text.sourceRange().end().pos();
        if (start >= 0 && end <= source.length() && start < end) {
          pieces.add(new Piece(start, end, ""));
        }
      } else if (node instanceof Element element) {
        String name = element.normalName();
        if (NO_TEXT.contains(name)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        if (CHROME.contains(name) || hidden(element)) {
          skip(element);
          return FilterResult.SKIP_ENTIRELY;
        }
        mark(element, element.sourceRange().start().pos());
        dataCells += dataCell(element) ? 1 : 0;
        tables.open(element);
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        tables.close(element);
        dataCells -= dataCell(element) ? 1 : 0;
        mark(element, element.endSourceRange().start().pos());
      }
      return FilterResult.CONTINUE;
    }

    private void mark(Element element, int at) {
      boolean cell = CELLS.contains(element.normalName());
      if (at >= 0 && (cell || element.isBlock() || element.normalName().equals("br"))) {
        pieces.add(new Piece(at, at, cell || dataCells > 0 ? " " : "\n"));
      }
    }

    /** A short cell without a table inside holds a value: its paragraphs do not break the row. */
    private boolean dataCell(Element element) {
      int start = element.sourceRange().start().pos();
      int end = element.endSourceRange().start().pos();
      return CELLS.contains(element.normalName()) && start >= 0 && end - start < LONGEST_CELL
          && !source.substring(start, Math.max(start, end)).contains("<table");
    }

    private boolean hidden(Element element) {
      String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
      return element.hasAttr("hidden") || style.contains("display:none") || style.contains("visibility:hidden");
    }

    private void skip(Element element) {
      int start = element.sourceRange().start().pos();
      int end = Math.max(start, element.endSourceRange().end().pos());
      String words = element.text();
      if (start >= 0 && !words.isBlank()) {
        skipped.add(new Skipped(new Span(start, Math.min(source.length(), end)), words));
      }
    }
  }
}
