package org.duibiao.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.duibiao.text.Span;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Collects the tables of a page while it is walked. One that holds another only lays out the page. */
final class HtmlTables {

  private static final class Open {
    final Grid.Builder grid = new Grid.Builder();
    boolean layout;
  }

  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Grid> grids = new ArrayList<>();
  private int slots;

  List<Grid> grids() {
    return grids;
  }

  void open(Element element) {
    @Nullable Open inner = open.peek();
    switch (element.normalName()) {
      case "table" -> {
        if (inner != null) {
          inner.layout = true;
        }
        open.push(new Open());
      }
      case "tr" -> {
        if (inner != null) {
          inner.grid.row();
        }
      }
      case "td", "th" -> {
        int start = element.sourceRange().end().pos();
        int end = element.endSourceRange().start().pos();
        if (inner != null && start >= 0) {
          inner.grid.cell(new Span(start, Math.max(start, end)), number(element, "colspan"), number(element, "rowspan"));
        }
      }
      default -> { }
    }
  }

  void close(Element element) {
    if (element.normalName().equals("table") && !open.isEmpty()) {
      Open done = open.pop();
      Grid grid = done.grid.grid();
      if (!done.layout && grid.rows().size() > 1 && slots + grid.slots() <= Grid.MOST) {
        slots += grid.slots();
        grids.add(grid);
      }
    }
  }

  private static int number(Element cell, String attribute) {
    String value = cell.attr(attribute);
    return value.matches("\\d{1,4}") ? Integer.parseInt(value) : 1;
  }
}
