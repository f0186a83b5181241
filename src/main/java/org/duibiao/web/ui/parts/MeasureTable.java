package org.duibiao.web.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * Columns of measures under the names of their regions, which stay in sight while the page is scrolled. Each column starts with its
 * region's name too, for where the columns stand below each other and for who does not see them.
 */
public class MeasureTable extends Div {

  public MeasureTable(List<String> regions) {
    addClassName("measure-table");
    getStyle().set("--columns", String.valueOf(regions.size()));
    var head = new Div();
    head.addClassName("measure-head");
    head.getElement().setAttribute("aria-hidden", "true");
    regions.forEach(region -> head.add(new Span(region)));
    add(head);
  }

  /** A category with a column for each region. */
  public void row(String category, List<Div> columns) {
    var row = new Div();
    row.addClassName("measure-row");
    columns.forEach(row::add);
    add(new H3(category), row);
  }
}
