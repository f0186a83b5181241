package org.duibiao.web.ui.region;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.duibiao.comparison.Status;
import org.duibiao.comparison.TargetPair;
import org.duibiao.store.StoredObservation;
import org.duibiao.web.ui.i18n.Words;
import org.duibiao.web.ui.parts.Address;
import org.duibiao.web.ui.parts.FactTable;
import org.duibiao.web.ui.parts.Figures;
import org.duibiao.web.ui.parts.Ways;

/** The targets of the year: how many were met, and the ones that were not first. */
class TargetSummary extends Div {

  private static final int SHOWN = 8;

  TargetSummary(RegionReading reading, Address here, Consumer<List<Long>> evidence) {
    var pairs = reading.targets();
    String year = pairs.stream().map(pair -> pair.target().period()).flatMap(java.util.stream.Stream::ofNullable).findFirst()
        .map(period -> String.valueOf(period.lastYear())).orElse(String.valueOf(reading.year));
    add(new H2(Words.t("region.targets", year)));
    if (pairs.isEmpty()) {
      add(new Paragraph(Words.t("region.noTargets", year)), Ways.to("targets", here.shared().with(Address.YEAR, ""), Words.t("region.allTargets")));
      return;
    }
    add(new Paragraph(Words.t("region.counts", pairs.size(), count(pairs, Status.Met.class), count(pairs, Status.Missed.class),
        count(pairs, Status.Pending.class), count(pairs, Status.Undetermined.class))));
    var table = new FactTable(Words.t("region.targets", year), List.of(Words.t("table.indicator"), Words.t("table.target"),
        Words.t("table.outcome"), Words.t("table.status")));
    pairs.stream().sorted(Comparator.comparingInt(TargetSummary::weight)).limit(SHOWN).forEach(pair -> {
      StoredObservation outcome = pair.outcome() == null ? pair.unjudged() : pair.outcome();
      table.line(FactTable.text(Words.of(pair.indicator())),
          Ways.evidence(Figures.stated(pair.target()), pair.target().quote(), () -> evidence.accept(List.of(pair.target().id()))),
          outcome == null ? new Div() : Ways.evidence(Figures.stated(outcome), outcome.quote(), () -> evidence.accept(List.of(outcome.id()))),
          Ways.status(pair.status()));
    });
    add(table, Ways.to("targets", here.shared().with(Address.YEAR, year), Words.t("region.allTargets")));
  }

  private static int weight(TargetPair pair) {
    return switch (pair.status()) {
      case Status.Missed _ -> 0;
      case Status.Pending _ -> 1;
      case Status.Met _ -> 2;
      case Status.Undetermined _ -> 3;
    };
  }

  private static long count(List<TargetPair> pairs, Class<? extends Status> status) {
    return pairs.stream().filter(pair -> status.isInstance(pair.status())).count();
  }
}
