package org.duibiao.web.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A table to read: it scrolls sideways by itself, with the keyboard too, and its first column names the line. */
public class FactTable extends Div {

  private final NativeTable table = new NativeTable();

  /** @param name what the table holds, read out when it is entered */
  public FactTable(String name, List<String> columns) {
    addClassNames("matrix", "fact-table");
    getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", name);
    var head = table.getHead().addRow();
    columns.forEach(column -> {
      var cell = head.addHeaderCell();
      cell.setText(column);
      cell.getElement().setAttribute("scope", "col");
    });
    add(table);
  }

  /** A line; the first component stands in its header cell. */
  public NativeTableRow line(Component first, Component... rest) {
    var row = table.getBody().addRow();
    var head = row.addHeaderCell();
    head.getElement().setAttribute("scope", "row");
    head.add(first);
    for (Component component : rest) {
      NativeTableCell cell = row.addDataCell();
      cell.add(component);
    }
    return row;
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
