package org.duibiao.web.ui.chart;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.List;
import org.duibiao.report.chart.Twin;

/** What a chart shows, as a table for people and for screen readers. */
class TwinTable extends Div {

  TwinTable(String caption, Twin twin) {
    addClassName("scroll");
    getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", caption);
    var table = new NativeTable();
    table.setCaptionText(caption);
    var head = table.getHead().addRow();
    twin.head().forEach(name -> scope(head.addHeaderCell(), "col").setText(name));
    twin.rows().forEach(cells -> fill(table, cells));
    add(table);
  }

  private static void fill(NativeTable table, List<String> cells) {
    var row = table.getBody().addRow();
    scope(row.addHeaderCell(), "row").setText(cells.getFirst());
    cells.stream().skip(1).forEach(text -> row.addDataCell().setText(text));
  }

  private static NativeTableHeaderCell scope(NativeTableHeaderCell cell, String scope) {
    cell.getElement().setAttribute("scope", scope);
    return cell;
  }
}
