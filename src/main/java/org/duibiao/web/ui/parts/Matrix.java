package org.duibiao.web.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.duibiao.catalog.Indicator;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.Entry;
import org.duibiao.comparison.Row;
import org.duibiao.comparison.Status;
import org.duibiao.extraction.Kind;
import org.duibiao.report.chart.AxisUnit;
import org.duibiao.report.chart.Charts;
import org.duibiao.report.chart.Side;
import org.duibiao.store.StoredObservation;
import org.duibiao.web.ui.i18n.Words;

/**
 * Indicators as rows, regions as columns: value, target, growth, rank, status, and a small bar. Every number is a button. Rows that set
 * nothing against anything are folded away.
 */
public class Matrix extends Div {

  private final Consumer<Cell> evidence;

  /**
   * @param evidence called with the cell a person wants the sentence of
   * @param focus called with the indicator a person wants to see as a chart
   */
  public Matrix(ComparisonTable table, Consumer<Cell> evidence, Consumer<Indicator> focus) {
    this.evidence = evidence;
    var scroll = new Div();
    scroll.addClassName("matrix");
    scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", Words.t("matrix.name"));
    var grid = new NativeTable();
    grid.getStyle().set("--columns", String.valueOf(table.regions().size()));
    var head = grid.getHead().addRow();
    var corner = head.addHeaderCell();
    corner.setText(Words.t("matrix.indicator"));
    corner.getElement().setAttribute("scope", "col");
    table.regions().forEach(region -> {
      var cell = head.addHeaderCell();
      cell.setText(Words.of(region));
      cell.getElement().setAttribute("scope", "col").setAttribute("title", region.name());
    });
    var shared = table.rows().stream().filter(row -> !table.lonely(row)).toList();
    var lonely = table.rows().stream().filter(table::lonely).toList();
    shared.forEach(row -> fill(grid.getBody().addRow(), row, focus));
    if (!lonely.isEmpty()) {
      fold(grid, lonely, table.regions().size(), shared.isEmpty(), focus);
    }
    scroll.add(grid);
    add(scroll, legend(), sources(table));
  }

  /** The rows that at most one region states, behind a button. */
  private void fold(NativeTable grid, List<Row> rows, int columns, boolean open, Consumer<Indicator> focus) {
    var button = new NativeButton(Words.t("matrix.more", rows.size()));
    var cell = grid.getBody().addRow().addDataCell();
    cell.getElement().setAttribute("colspan", String.valueOf(columns + 1));
    cell.add(button);
    var more = grid.addBody();
    rows.forEach(row -> fill(more.addRow(), row, focus));
    more.getElement().setAttribute("hidden", !open); // not left out: on paper they are shown
    button.addClassName("more");
    button.getElement().setAttribute("aria-expanded", String.valueOf(open));
    button.addClickListener(_ -> {
      boolean folded = more.getElement().hasAttribute("hidden");
      more.getElement().setAttribute("hidden", !folded);
      button.getElement().setAttribute("aria-expanded", String.valueOf(folded));
    });
  }

  /** What the four signs of a blank mean. */
  private static Paragraph legend() {
    var legend = new Paragraph(Arrays.stream(Cell.Reason.values()).map(reason -> sign(reason) + " " + Words.of(reason))
        .collect(Collectors.joining(Words.of("　", "   "), Words.t("matrix.blanks") + " ", "")));
    legend.addClassName("quiet");
    return legend;
  }

  /** The documents that the numbers stand in, each with the way to it. */
  private static Paragraph sources(ComparisonTable table) {
    var line = new Paragraph(Words.t("matrix.sources") + " ");
    line.addClassName("source");
    var documents = table.sources().stream().map(StoredObservation::document).distinct().toList();
    documents.forEach(document -> {
      if (!document.equals(documents.getFirst())) {
        line.add(Words.t("app.semicolon"));
      }
      line.add(new Anchor("documents/" + document.id(), Charts.cited(document)));
    });
    return line;
  }

  private void fill(NativeTableRow line, Row row, Consumer<Indicator> focus) {
    AxisUnit unit = Side.AMOUNT.axis(row);
    String shown = org.duibiao.report.Words.unit(unit.unit(), Words.language());
    var name = new NativeButton(org.duibiao.report.Words.subject(row, Words.language()), _ -> focus.accept(row.indicator()));
    name.addClassName("indicator");
    name.getElement().setAttribute("title", row.indicator().definition());
    var head = line.addHeaderCell();
    head.getElement().setAttribute("scope", "row");
    head.add(name);
    if (!shown.isEmpty()) {
      head.add(new Text(" "), small(shown, "unit"));
    }
    if (row.shown().have() < row.shown().of()) {
      head.add(small(Words.of(row.shown()), "quiet"));
    }
    double most = row.entries().stream().map(Entry::achieved)
        .mapToDouble(cell -> cell instanceof Cell.Value value && value.comparable() ? value.amount().abs().doubleValue() : 0)
        .max().orElse(0);
    row.entries().forEach(entry -> fill(line.addDataCell(), entry, unit, most));
  }

  private void fill(NativeTableCell cell, Entry entry, AxisUnit unit, double most) {
    cell.add(shown(entry.achieved(), unit));
    if (entry.achieved() instanceof Cell.Value value) {
      if (value.comparable() && value.amount().signum() > 0 && most > 0) {
        var bar = new Div();
        bar.addClassName("bar-small");
        bar.getStyle().set("inline-size", Math.max(1, Math.round(value.amount().doubleValue() / most * 100)) + "%");
        cell.add(bar);
      }
      notes(cell, value);
      if (value.disputed()) {
        cell.add(small(Words.t("matrix.disputed"), "note"));
      }
    }
    var facts = new Div();
    facts.addClassName("facts");
    if (entry.rank() != null) {
      facts.add(small(Words.t("matrix.rank", entry.rank()), "rank"));
    }
    if (entry.growth() instanceof Cell.Value growth && !sameFact(entry.achieved(), growth)) {
      facts.add(number(growth, Words.t("matrix.growth"), withUnit(growth)));
      notes(facts, growth);
      if (entry.growthRank() != null && entry.rank() == null) {
        facts.add(small(Words.t("matrix.growthRank", entry.growthRank()), "rank"));
      }
    }
    if (entry.target() instanceof Cell.Value target) {
      facts.add(number(target, Words.t("matrix.target"), inRow(target, unit)));
      notes(facts, target);
    }
    if (entry.targetGrowth() instanceof Cell.Value target && !sameFact(entry.target(), target)) {
      facts.add(number(target, Words.t("matrix.targetGrowth"), withUnit(target)));
      notes(facts, target);
    }
    if (entry.status() != null) {
      facts.add(status(entry.status()));
    }
    cell.add(facts);
  }

  /** What must be said with a number: another year, a part of one, several together, another unit. */
  private static void notes(HasComponents into, Cell.Value value) {
    value.notes().forEach(note -> into.add(small(Words.of(note), "note")));
  }

  private static Span status(Status status) {
    var span = small(Words.of(status), "status " + status.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT));
    if (status instanceof Status.Unjudged unjudged) {
      span.getElement().setAttribute("title", Words.of(unjudged.why()));
    }
    return span;
  }

  /** Of an indicator that is itself a rate of growth the value and the growth are one number, and so are what was aimed at. */
  private static boolean sameFact(Cell amount, Cell.Value growth) {
    return amount instanceof Cell.Value value && value.source().id() == growth.source().id();
  }

  private Component shown(Cell cell, AxisUnit unit) {
    return switch (cell) {
      case Cell.Value value -> number(value, "", inRow(value, unit));
      case Cell.Missing missing -> {
        String words = missing.candidate().map(number -> unit.withUnit(number, Words.language()) + Words.of("？", "?"))
            .orElse(sign(missing.reason())) + " " + Words.of(missing.reason());
        if (missing.seen().isEmpty()) {
          yield small(words, "missing");
        }
        var button = new NativeButton(words, _ -> evidence.accept(missing));
        button.addClassName("missing");
        yield button;
      }
    };
  }

  private static String sign(Cell.Reason reason) {
    return switch (reason) {
      case NO_DOCUMENT -> "∅";
      case SILENT -> "—";
      case UNSURE -> "?";
      case AWAITING_REVIEW -> "…";
    };
  }

  /** Without its unit where the row's head names it. */
  private static String inRow(Cell.Value value, AxisUnit unit) {
    return value.comparable() ? unit.label(value, Words.language()) : withUnit(value);
  }

  private static String withUnit(Cell.Value value) {
    return org.duibiao.report.Words.amountWithUnit(value, Words.language());
  }

  private Component number(Cell.Value value, String before, String words) {
    var button = new NativeButton(before.isEmpty() ? words : before + " " + words, _ -> evidence.accept(value));
    button.addClassName(before.isEmpty() ? "value" : "fact");
    if (value.source().kind() == Kind.TARGET) {
      button.addClassName("target");
    }
    button.getElement().setAttribute("title", value.source().quote());
    return button;
  }

  private static Span small(String text, String classes) {
    var span = new Span(text);
    span.addClassNames(classes.split(" "));
    return span;
  }
}
