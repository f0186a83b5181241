package org.duibiao.web.ui.measures;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.duibiao.catalog.RegionId;
import org.duibiao.comparison.MeasureColumns;
import org.duibiao.web.ui.Library;
import org.duibiao.web.ui.i18n.Words;
import org.duibiao.web.ui.parts.Address;
import org.duibiao.web.ui.parts.AddressedView;
import org.duibiao.web.ui.parts.Blank;
import org.duibiao.web.ui.parts.FactTable;
import org.duibiao.web.ui.parts.PageHead;
import org.duibiao.web.ui.parts.SectionHead;
import org.duibiao.web.ui.parts.Segments;
import org.duibiao.web.ui.parts.SheetLinks;
import org.duibiao.web.ui.parts.Ways;

/** 措施: how many of which kind each region has, the list behind each number, and up to four regions side by side. */
@Route("measures")
@AnonymousAllowed
public class MeasuresView extends AddressedView {

  public MeasuresView(Library library) {
    super(library);
    addClassName("measures-screen");
  }

  @Override
  protected String show(RouteParameters route, Address address) {
    var reading = new MeasuresReading(library, address);
    var sheet = new MeasureSheet(library);
    add(new PageHead(Words.t("screen.measures"), Words.t("measure.lead")), sheet, new MeasureFilters(library.catalog(), reading, address, this::go));
    if (reading.counts.isEmpty()) {
      add(blank(reading, address));
      return Words.t("screen.measures");
    }
    add(new HeatTable(library.catalog(), reading, address, this::go));
    var views = new Segments(Words.t("measure.views"), Ways.toggle("view-list", Words.t("measure.list"), !reading.side, _ -> go(address.with("v", ""), "view-list")),
        Ways.toggle("view-side", Words.t("measure.side"), reading.side, _ -> go(address.with("v", "side").with("o", ""), "view-side")));
    String name = Words.t("screen.measures") + (reading.query.isEmpty() ? "" : "_" + reading.query);
    var found = new SectionHead(Words.t("measure.found", reading.total), narrowed(reading, address), views,
        new SheetLinks(name, library.catalog(), lists -> List.of(lists.measures(action -> library.eachMeasure(reading.filter, action::accept)))));
    found.setId("found");
    found.getElement().setAttribute("tabindex", "-1"); // a number of the map leads here
    add(found);
    if (reading.total == 0) {
      add(blank(reading, address));
    } else if (reading.side) {
      var columns = reading.columns();
      add(new Paragraph(Words.of(MeasureColumns.PRINTED, Words.t("measure.sameRule"))),
          new SideBySide(library.catalog(), columns, MeasureColumns.of(columns, reading.beside()), reading.query, sheet::show));
    } else {
      add(new MeasureList(library.catalog(), reading, address, sheet::show, this::go));
    }
    return Words.t("screen.measures");
  }

  /** Which cell of the map the list is of, and the way back to all; empty where it is of all. */
  private Div narrowed(MeasuresReading reading, Address address) {
    var narrowed = new Div();
    narrowed.addClassName("tags");
    address.one("o", id -> library.catalog().region(new RegionId(id)).isPresent()).flatMap(id -> library.catalog().region(new RegionId(id)))
        .ifPresent(region -> narrowed.add(FactTable.text(Words.of(region), "tag region")));
    reading.categories.forEach(category -> narrowed.add(FactTable.text(Words.of(category), "tag")));
    reading.instruments.forEach(tool -> narrowed.add(FactTable.text(Words.of(tool), "tag")));
    if (narrowed.getComponentCount() > 0) {
      var all = Ways.toggle("all-measures", Words.t("measure.all"), false,
          _ -> go(address.with("o", "").with("c", "").with("n", "").with("p", ""), "found"));
      narrowed.add(all);
    }
    return narrowed;
  }

  private Blank blank(MeasuresReading reading, Address address) {
    return reading.filtered()
        ? new Blank(Words.t("measure.filtered"), Ways.to("measures", address.shared().withRegions(List.of()), Words.t("measure.showAll")))
        : new Blank(Words.t("measure.nothing"), Ways.to("documents", address.shared(), Words.t("blank.documents")));
  }
}
