package org.duibiao.web.ui.indicator;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.Trust;
import org.duibiao.report.chart.Charts;
import org.duibiao.store.StoredObservation;
import org.duibiao.web.ui.i18n.Words;
import org.duibiao.web.ui.parts.FactTable;
import org.duibiao.web.ui.parts.Figures;
import org.duibiao.web.ui.parts.SectionHead;
import org.duibiao.web.ui.parts.Ways;

/** Where two documents state two numbers: both, with the difference and the order that prefers one. Empty where all agree. */
class Disputes extends Div {

  Disputes(ComparisonTable table, Consumer<List<Long>> evidence) {
    var disputed = table.rows().stream().flatMap(row -> row.entries().stream())
        .flatMap(entry -> Stream.of(entry.achieved(), entry.growth()))
        .flatMap(cell -> cell instanceof Cell.Value value && value.disputed() ? Stream.of(value) : Stream.empty()).toList();
    if (disputed.isEmpty()) {
      return;
    }
    add(new SectionHead(Words.t("indicator.disputes", disputed.size())), new Paragraph(Words.of(Trust.ORDER, Words.t("indicator.order"))));
    var lines = new FactTable(Words.t("indicator.disputes", disputed.size()), List.of(Words.t("table.region"), Words.t("table.preferred"),
        Words.t("table.other"), Words.t("table.difference"), Words.t("table.document")));
    lines.numbers(1, 2, 3);
    disputed.forEach(value -> value.others().stream().filter(other -> !other.agrees()).forEach(other -> lines.line(
        FactTable.text(value.source().regionName()),
        Ways.evidence(Figures.stated(value.source()), value.source().quote(), () -> evidence.accept(sources(value))),
        Ways.evidence(Figures.stated(other.observation()) + " (" + Figures.period(other.observation()) + ")", other.observation().quote(),
            () -> evidence.accept(List.of(other.observation().id()))),
        FactTable.text(other.difference() == null ? "" : Figures.number(other.difference()) + " " + value.unit()),
        FactTable.text(Charts.cited(other.observation().document())))));
    add(lines);
  }

  static List<Long> sources(Cell.Value value) {
    return Stream.concat(Stream.of(value.source()), value.others().stream().map(Cell.Other::observation))
        .map(StoredObservation::id).toList();
  }
}
