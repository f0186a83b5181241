package org.duibiao.web.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A table to read: it scrolls sideways by itself, with the keyboard too, and its first column names the line. */
public class FactTable extends Div {

  private final NativeTable table = new NativeTable();
  private final List<NativeTableHeaderCell> heads = new ArrayList<>();
  private final Set<Integer> numbers = new HashSet<>();

  /** @param name what the table holds, read out when it is entered */
  public FactTable(String name, List<String> columns) {
    addClassNames("matrix", "fact-table");
    getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", name);
    var head = table.getHead().addRow();
    columns.forEach(column -> {
      var cell = head.addHeaderCell();
      cell.setText(column);
      cell.getElement().setAttribute("scope", "col");
      heads.add(cell);
    });
    add(table);
  }

  /** These columns, counted from 0, hold numbers: they stand to the right under one another. */
  public void numbers(int... columns) {
    for (int column : columns) {
      numbers.add(column);
      heads.get(column).addClassName("num");
    }
  }

  /** A line; the first component stands in its header cell. */
  public NativeTableRow line(Component first, Component... rest) {
    var row = table.getBody().addRow();
    var head = row.addHeaderCell();
    head.getElement().setAttribute("scope", "row");
    head.add(first);
    for (int i = 0; i < rest.length; i++) {
      NativeTableCell cell = row.addDataCell();
      cell.setClassName("num", numbers.contains(i + 1));
      cell.add(rest[i]);
    }
    return row;
  }

  /** Without the columns that no line has anything in. */
  public void dropBlankColumns() {
    var lines = table.getBody().getRows();
    for (int column = heads.size() - 1; column > 0; column--) {
      int at = column - 1;
      if (lines.stream().allMatch(line -> line.getDataCells().get(at).getElement().getTextRecursively().isBlank())) {
        heads.remove(column).removeFromParent();
        lines.forEach(line -> line.getDataCells().get(at).removeFromParent());
      }
    }
  }

  /** Plain text. */
  public static Span text(String words) {
    return new Span(words);
  }

  /** Text that looks like {@code classes}. */
  public static Span text(String words, String classes) {
    var span = new Span(words);
    span.addClassNames(classes.split(" "));
    return span;
  }
}
