package org.duibiao.web.ui.indicator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duibiao.catalog.Catalog;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.Presence;
import org.duibiao.web.ui.i18n.Words;
import org.duibiao.web.ui.parts.FactTable;
import org.duibiao.web.ui.parts.Figures;
import org.duibiao.web.ui.parts.Ways;

/** Region by year: the number, or the sign of why there is none. */
class PresenceTable extends Div {

  PresenceTable(Presence presence, Catalog catalog, Consumer<List<Long>> evidence) {
    String signs = Arrays.stream(Cell.Reason.values())
        .map(reason -> Figures.sign(reason) + " " + Words.of(reason)).collect(Collectors.joining("　"));
    var columns = Stream.concat(Stream.of(Words.t("table.region")), presence.years().stream().map(String::valueOf)).toList();
    var table = new FactTable(Words.t("indicator.presence"), columns);
    table.addClassName("tall");
    table.numbers(java.util.stream.IntStream.rangeClosed(1, presence.years().size()).toArray());
    presence.cells().forEach((region, cells) -> table.line(
        FactTable.text(catalog.region(region).map(Words::of).orElse(region.value())),
        cells.stream().map(cell -> shown(cell, evidence)).toArray(Component[]::new)));
    add(new Paragraph(signs), table);
  }

  private static Component shown(Cell cell, Consumer<List<Long>> evidence) {
    return switch (cell) {
      case Cell.Value value -> Ways.evidence(org.duibiao.report.Words.amount(value, Words.language()) + (value.comparable() ? "" : "*"),
          value.notes().isEmpty() ? value.source().quote() : Words.of(value.notes().getFirst()),
          () -> evidence.accept(Disputes.sources(value)));
      case Cell.Missing missing -> {
        var sign = FactTable.text(Figures.sign(missing.reason()), "missing");
        String why = Words.of(missing.reason());
        sign.getElement().setAttribute("title", why).setAttribute("role", "img").setAttribute("aria-label", why);
        yield sign;
      }
    };
  }
}
