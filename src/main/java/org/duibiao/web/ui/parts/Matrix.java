package org.duibiao.web.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.duibiao.catalog.Indicator;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.Entry;
import org.duibiao.comparison.Row;
import org.duibiao.extraction.Kind;
import org.duibiao.web.ui.i18n.Words;

/** Indicators as rows, regions as columns: value, target, growth, rank, status, and a small bar. Every number is a button. */
public class Matrix extends Div {

  private final Consumer<Cell.Value> evidence;

  /**
   * @param evidence called with the number a person wants the sentence of
   * @param focus called with the indicator a person wants to see as a chart
   */
  public Matrix(ComparisonTable table, Consumer<Cell.Value> evidence, Consumer<Indicator> focus) {
    this.evidence = evidence;
    addClassName("matrix");
    getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", Words.t("matrix.name"));
    var grid = new NativeTable();
    var head = grid.getHead().addRow();
    head.addHeaderCell().setText(Words.t("matrix.indicator"));
    table.regions().forEach(region -> {
      var cell = head.addHeaderCell();
      cell.setText(region.name());
      cell.getElement().setAttribute("scope", "col").getClassList().add("region-" + table.regions().indexOf(region));
    });
    table.rows().forEach(row -> fill(grid.getBody().addRow(), row, focus));
    add(grid);
  }

  private void fill(NativeTableRow line, Row row, Consumer<Indicator> focus) {
    var name = new NativeButton(row.title(), _ -> focus.accept(row.indicator()));
    name.addClassName("indicator");
    name.getElement().setAttribute("title", row.indicator().definition());
    var head = line.addHeaderCell();
    head.getElement().setAttribute("scope", "row");
    head.add(name);
    if (row.coverage().have() < row.coverage().of()) {
      head.add(small(Words.of(row.coverage()), "quiet"));
    }
    double most = row.entries().stream().map(Entry::achieved)
        .mapToDouble(cell -> cell instanceof Cell.Value value && value.comparable() ? value.amount().abs().doubleValue() : 0)
        .max().orElse(0);
    row.entries().forEach(entry -> fill(line.addDataCell(), entry, row, most));
  }

  private void fill(NativeTableCell cell, Entry entry, Row row, double most) {
    cell.add(shown(entry.achieved()));
    if (entry.achieved() instanceof Cell.Value value) {
      if (value.comparable() && value.amount().signum() > 0 && most > 0) {
        var bar = new Div();
        bar.addClassName("bar-small");
        bar.getStyle().set("inline-size", Math.max(1, Math.round(value.amount().doubleValue() / most * 100)) + "%");
        cell.add(bar);
      }
      value.notes().forEach(note -> cell.add(small(Words.of(note), "note")));
      if (value.disputed()) {
        cell.add(small(Words.t("matrix.disputed"), "note"));
      }
    }
    var facts = new Div();
    facts.addClassName("facts");
    if (entry.growth() instanceof Cell.Value growth) {
      facts.add(number(growth, Words.t("matrix.growth")));
    }
    if (entry.target() instanceof Cell.Value target) {
      facts.add(number(target, Words.t("matrix.target")));
    }
    if (entry.targetGrowth() instanceof Cell.Value target) {
      facts.add(number(target, Words.t("matrix.targetGrowth")));
    }
    if (entry.rank() != null) {
      facts.add(small(Words.t("matrix.rank", entry.rank()), "rank"));
    }
    if (entry.status() != null) {
      facts.add(small(Words.of(entry.status()),
          "status " + entry.status().getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT)));
    }
    cell.add(facts);
  }

  private Component shown(Cell cell) {
    return switch (cell) {
      case Cell.Value value -> number(value, "");
      case Cell.Missing missing -> {
        Cell.Reason reason = missing.reason();
        String sign = switch (reason) {
          case NO_DOCUMENT -> "∅ ";
          case SILENT -> "— ";
          case UNSURE -> "? ";
          case AWAITING_REVIEW -> "… ";
        };
        yield small(sign + Words.of(reason), "missing");
      }
    };
  }

  private Component number(Cell.Value value, String before) {
    String bound = value.bound() == org.duibiao.quantity.Bound.EXACT ? "" : value.bound().sign().replace(">=", "≥").replace("<=", "≤");
    String high = value.high() == null ? "" : "–" + plain(value.high());
    // the row's title names the unit of what compares; anything else says its own
    String unit = before.isEmpty() && value.comparable() ? "" : value.unit();
    var button = new NativeButton(
        (before.isEmpty() ? "" : before + " ") + bound + plain(value.amount()) + high + unit, _ -> evidence.accept(value));
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

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
