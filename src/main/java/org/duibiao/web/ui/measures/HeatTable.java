package org.duibiao.web.ui.measures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Instrument;
import org.duibiao.catalog.MeasureCategory;
import org.duibiao.catalog.RegionId;
import org.duibiao.text.Term;
import org.duibiao.web.ui.i18n.Words;
import org.duibiao.web.ui.parts.Address;
import org.duibiao.web.ui.parts.FactTable;
import org.duibiao.web.ui.parts.SectionHead;
import org.duibiao.web.ui.parts.Segments;
import org.duibiao.web.ui.parts.Ways;

/** How many measures of each category, or with each instrument, each region states; a number shows its list below. */
class HeatTable extends Div {

  private static final int SHADES = 6;

  private final MeasuresReading reading;
  private final Address address;
  private final BiConsumer<Address, String> go;

  HeatTable(Catalog catalog, MeasuresReading reading, Address address, BiConsumer<Address, String> go) {
    this.reading = reading;
    this.address = address.with("p", "").with("v", "");
    this.go = go;
    addClassName("heat");
    var tools = new Segments(Words.t("measure.map"),
        Ways.toggle("by-category", Words.t("measure.category"), !reading.byInstrument, _ -> go.accept(address.with("x", ""), "by-category")),
        Ways.toggle("by-instrument", Words.t("measure.instrument"), reading.byInstrument,
            _ -> go.accept(address.with("x", "instrument"), "by-instrument")));
    add(new SectionHead(Words.t("measure.map"), tools), table(catalog));
    add(said(Words.t(reading.byInstrument ? "measure.severalTools" : "measure.severalCategories")));
    if (reading.further > 0) {
      add(said(Words.t("measure.furtherRegions", reading.further)));
    }
  }

  private FactTable table(Catalog catalog) {
    var columns = new ArrayList<String>(List.of(Words.t(reading.byInstrument ? "measure.instrument" : "measure.category")));
    reading.regions.forEach(region -> columns.add(catalog.region(region).map(Words::of).orElse(region.value())));
    columns.add(Words.t(reading.further > 0 ? "measure.totalAll" : "measure.total"));
    var table = new FactTable(Words.t("measure.map"), columns);
    table.numbers(IntStream.range(1, columns.size()).toArray());
    if (reading.byInstrument) {
      for (Instrument.Side side : Instrument.Side.values()) {
        Arrays.stream(Instrument.values()).filter(tool -> tool.side() == side).forEach(tool -> row(table, tool,
            Words.of(side) + " · " + Words.of(tool), "n"));
      }
    } else {
      for (MeasureCategory category : MeasureCategory.values()) {
        row(table, category, Words.of(category), "c");
      }
    }
    return table;
  }

  private void row(FactTable table, Term kind, String name, String parameter) {
    int all = sum(reading.counts.stream().filter(one -> one.kind() == kind));
    if (all == 0) {
      return;
    }
    var cells = new ArrayList<Component>();
    for (RegionId region : reading.regions) {
      int count = sum(reading.counts.stream().filter(one -> one.kind() == kind && one.region().equals(region)));
      cells.add(cell(count, "cell-" + kind.id() + "-" + region.value(),
          address.with(parameter, kind.id()).with("o", region.value())));
    }
    cells.add(plain(all, "all-" + kind.id(), address.with(parameter, kind.id()).with("o", "")));
    table.line(FactTable.text(name), cells.toArray(Component[]::new));
  }

  private Component cell(int count, String id, Address to) {
    if (count == 0) {
      return FactTable.text("0", "missing");
    }
    var button = plain(count, id, to);
    button.addClassNames("shade", "shade-" + shade(count));
    if (to.text("o").equals(address.text("o")) && to.text("c").equals(address.text("c")) && to.text("n").equals(address.text("n"))) {
      button.getElement().setAttribute("aria-current", "true");
    }
    return button;
  }

  private NativeButton plain(int count, String id, Address to) {
    var button = new NativeButton(String.valueOf(count), _ -> go.accept(to, "found"));
    button.setId(id);
    button.addClassName("value");
    return button;
  }

  /** 1 to {@link #SHADES}, by the root of the share of the largest number of the map: one long document does not pale all others. */
  private int shade(int count) {
    int most = reading.counts.stream()
        .collect(Collectors.groupingBy(one -> List.of(one.region(), one.kind()), Collectors.summingInt(MeasuresReading.Count::measures)))
        .values().stream().mapToInt(Integer::intValue).max().orElse(1);
    return Math.clamp((long) Math.ceil(SHADES * Math.sqrt((double) count / Math.max(1, most))), 1, SHADES);
  }

  private static int sum(Stream<MeasuresReading.Count> counts) {
    return counts.mapToInt(MeasuresReading.Count::measures).sum();
  }

  private static Paragraph said(String words) {
    var paragraph = new Paragraph(words);
    paragraph.addClassName("quiet");
    return paragraph;
  }
}
