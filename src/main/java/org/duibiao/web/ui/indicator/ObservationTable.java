package org.duibiao.web.ui.indicator;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.duibiao.catalog.Catalog;
import org.duibiao.quantity.Period;
import org.duibiao.store.StoredObservation;
import org.duibiao.web.ui.i18n.Words;
import org.duibiao.web.ui.parts.FactTable;
import org.duibiao.web.ui.parts.Figures;
import org.duibiao.web.ui.parts.Ways;

/** Every value as it is stored, newest first, those that are not shown elsewhere included; each opens its sentence. */
class ObservationTable extends Div {

  private static final int MOST = 200;

  ObservationTable(Catalog catalog, List<StoredObservation> facts, Consumer<List<Long>> evidence) {
    var table = new FactTable(Words.t("indicator.all", facts.size()), List.of(Words.t("table.region"), Words.t("table.period"),
        Words.t("compare.kinds"), Words.t("table.value"), Words.t("table.wording"), Words.t("table.document"), Words.t("table.confidence")));
    table.addClassName("tall");
    table.numbers(3, 6);
    facts.stream()
        .sorted(Comparator.comparing(ObservationTable::year).reversed().thenComparing(StoredObservation::regionName))
        .limit(MOST)
        .forEach(fact -> table.line(
            FactTable.text(fact.region() == null ? fact.regionName() : catalog.region(fact.region()).map(Words::of).orElse(fact.regionName())),
            FactTable.text(Figures.period(fact)), FactTable.text(Words.t("kind." + fact.kind().id())),
            Ways.evidence(Figures.stated(fact), fact.quote(), () -> evidence.accept(List.of(fact.id()))),
            FactTable.text(fact.label()), Ways.document(fact.document()),
            FactTable.text(Math.round(fact.confidence() * 100) + "%")));
    if (facts.size() > MOST) {
      add(new Paragraph(Words.t("table.more", facts.size() - MOST)));
    }
    add(table);
  }

  private static int year(StoredObservation fact) {
    Period period = fact.period();
    return period == null ? 0 : period.lastYear();
  }
}
