package org.duibiao.web.ui.coverage;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Region;
import org.duibiao.catalog.RegionId;
import org.duibiao.web.ui.facts.Link;
import org.duibiao.web.ui.i18n.Words;

/** Region × year; each cell says in words what is held and leads on. */
class CoverageTable extends Div {

  static final int SHADES = 5;

  private final CoverageState state;
  private final boolean editor;

  CoverageTable(Grid grid, Catalog catalog, CoverageState state, boolean editor) {
    this.state = state;
    this.editor = editor;
    addClassNames("sheet", "coverage-table");
    getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", Words.t("coverage.table"));
    var table = new NativeTable();
    var head = table.getHead().addRow();
    var corner = head.addHeaderCell();
    corner.setText(Words.t("document.region"));
    corner.getElement().setAttribute("scope", "col");
    var total = head.addHeaderCell();
    total.setText(Words.t("coverage.total"));
    total.getElement().setAttribute("scope", "col");
    grid.years().forEach(year -> {
      var cell = head.addHeaderCell();
      cell.setText(String.valueOf(year));
      cell.getElement().setAttribute("scope", "col");
    });
    grid.regions().forEach(id -> catalog.region(id).ifPresent(region -> {
      NativeTableRow row = table.getBody().addRow();
      var name = row.addHeaderCell();
      name.getElement().setAttribute("scope", "row");
      name.add(new Link(Link.to("documents", "r", id.value()), Words.of(region)));
      row.addDataCell().add(total(id, grid.all(id).sure()));
      grid.years().forEach(year -> row.addDataCell().add(cell(region, year, grid.at(id, year), grid)));
    }));
    add(table);
  }

  private static Link total(RegionId region, int count) {
    var link = new Link("region/" + region.value(), String.valueOf(count));
    link.addClassNames("cover", count == 0 ? "nothing" : "total");
    return link;
  }

  /** A number where something is held, a sign where not; the words stand in the name of the link. */
  private Link cell(Region region, int year, Held held, Grid grid) {
    State is = held.state();
    var link = new Link(address(region.id(), year, is), "");
    if (is != State.HELD) {
      var sign = new Span(is.sign());
      sign.addClassName("sign");
      link.add(sign);
    }
    if (held.count() > 0) {
      link.add(new Span(String.valueOf(held.count())));
    }
    link.addClassNames("cover", is.name().toLowerCase(Locale.ROOT));
    if (is == State.HELD) {
      link.addClassName("shade-" + grid.shade(held.count(), SHADES));
    }
    String all = Words.t("coverage.cell", Words.of(region), year, Words.t(is.key()), held.documents(), held.sure(), held.awaiting(),
        held.unsure());
    link.getElement().setAttribute("title", all).setAttribute("aria-label", all);
    return link;
  }

  private String address(RegionId region, int year, State is) {
    var indicator = state.indicator();
    String only = indicator == null ? "" : indicator.value();
    return switch (is) {
      case HELD -> only.isEmpty() && state.theme() == null
          ? Link.to("region/" + region.value(), "y", year) // whatever the numbers are about, they stand there
          : Link.to("", "r", region.value(), "y", year, "t", state.theme() == null ? "" : state.theme(), "i", only);
      case AWAITING, UNSURE -> editor
          ? Link.to("review", "r", region.value(), "y", year, "i", only)
          : Link.to("documents", "r", region.value());
      case SILENT -> Link.to("documents", "r", region.value());
      case NONE -> "documents/upload";
    };
  }
}
