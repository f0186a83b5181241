package org.duibiao.web.ui.targets;

import java.util.List;
import java.util.function.Consumer;
import org.duibiao.store.StoredObservation;
import org.duibiao.web.ui.i18n.Words;
import org.duibiao.web.ui.parts.FactTable;
import org.duibiao.web.ui.parts.Figures;
import org.duibiao.web.ui.parts.Ways;

/** Targets in the documents' own words, of indicators that are not in the catalogue. */
class UnpairedTable extends FactTable {

  UnpairedTable(List<StoredObservation> targets, Consumer<List<Long>> evidence) {
    super(Words.t("targets.unpaired", targets.size()), List.of(Words.t("table.wording"), Words.t("table.region"), Words.t("table.target"),
        Words.t("table.document")));
    targets.forEach(target -> line(FactTable.text(target.label()), FactTable.text(target.regionName()),
        Ways.evidence(Figures.stated(target), target.quote(), () -> evidence.accept(List.of(target.id()))), Ways.document(target.document())));
  }
}
