package org.duibiao.web.ui.region;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.Derived;
import org.duibiao.comparison.Entry;
import org.duibiao.comparison.Peers;
import org.duibiao.comparison.Row;
import org.duibiao.report.chart.AxisUnit;
import org.duibiao.store.StoredObservation;
import org.duibiao.web.ui.i18n.Words;
import org.duibiao.web.ui.parts.Address;
import org.duibiao.web.ui.parts.FactTable;
import org.duibiao.web.ui.parts.Figures;
import org.duibiao.web.ui.parts.Ways;

/** The values of one region under a theme: with growth, place among the peers, target and status. */
class ProfileTable extends FactTable {

  private final Consumer<List<Long>> evidence;
  private final int year;

  ProfileTable(ComparisonTable table, Peers peers, Address address, Consumer<List<Long>> evidence) {
    super(Words.t("region.themes", String.valueOf(table.query().year())), List.of(Words.t("table.indicator"), Words.t("table.value"),
        Words.t("table.growth"), Words.t("region.rank"), Words.t("table.target"), Words.t("table.status")));
    this.evidence = evidence;
    this.year = table.query().year();
    numbers(1, 2, 4);
    table.rows().forEach(row -> {
      Entry own = row.entries().getFirst();
      AxisUnit unit = AxisUnit.of(row.unit(), own.achieved() instanceof Cell.Value value && value.comparable() ? value.amount() : BigDecimal.ZERO);
      line(name(row, unit, address), Figures.cell(own.achieved(), unit, value -> evidence.accept(sources(value))), growth(own), rank(row, own, peers), target(own),
          own.status() == null ? new Div() : Ways.status(own.status()));
    });
    dropBlankColumns();
  }

  /** The indicator with the unit of its value. */
  private static Component name(Row row, AxisUnit unit, Address address) {
    var link = Ways.to("indicator/" + row.indicator().id().value(), address.shared(),
        org.duibiao.report.Words.subject(row, Words.language()));
    return new Div(link, new Text(" "), FactTable.text(org.duibiao.report.Words.unit(unit.unit(), Words.language()), "unit"));
  }

  private Component value(Cell cell) {
    return Figures.cell(cell, value -> evidence.accept(sources(value)));
  }

  private Component growth(Entry entry) {
    if (entry.growth() instanceof Cell.Value) {
      return value(entry.growth());
    }
    return Derived.growth(entry.history(), year).<Component>map(derived -> Figures.derived(derived,
        number -> evidence.accept(number.from().stream().map(StoredObservation::id).toList()))).orElseGet(() -> value(entry.growth()));
  }

  private static Component rank(Row row, Entry own, Peers peers) {
    if (peers.regions().isEmpty()) {
      return new Div();
    }
    var box = new Div();
    if (own.rank() != null) {
      box.add(new Div(FactTable.text(Words.t("region.place", own.rank(), row.coverage().have()))));
    }
    if (own.growthRank() != null) {
      box.add(new Div(FactTable.text(Words.t("region.growthPlace", own.growthRank()), "quiet")));
    }
    if (own.rank() == null && own.growthRank() == null) {
      box.add(FactTable.text(Words.t("region.have", Words.of(row.coverage())), "quiet"));
    }
    return box;
  }

  private Component target(Entry entry) {
    var box = new Div();
    entry.aims().forEach(value ->
        box.add(new Div(Ways.evidence(Figures.stated(value.source()), value.source().quote(), () -> evidence.accept(sources(value))))));
    return box;
  }

  private static List<Long> sources(Cell.Value value) {
    return Stream.concat(Stream.of(value.source()), value.others().stream().map(Cell.Other::observation))
        .map(StoredObservation::id).toList();
  }
}
