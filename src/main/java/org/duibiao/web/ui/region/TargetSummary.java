package org.duibiao.web.ui.region;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.duibiao.comparison.Status;
import org.duibiao.comparison.TargetPair;
import org.duibiao.store.StoredObservation;
import org.duibiao.web.ui.i18n.Words;
import org.duibiao.web.ui.parts.Address;
import org.duibiao.web.ui.parts.FactTable;
import org.duibiao.web.ui.parts.Figures;
import org.duibiao.web.ui.parts.SectionHead;
import org.duibiao.web.ui.parts.Ways;
import org.jspecify.annotations.Nullable;

/** The targets of the year: how many were met, and the ones that were not first. */
class TargetSummary extends Div {

  private static final int SHOWN = 8;

  TargetSummary(RegionReading reading, Address here, Consumer<List<Long>> evidence) {
    var pairs = reading.targets();
    String year = pairs.stream().map(pair -> pair.target().period()).flatMap(java.util.stream.Stream::ofNullable).findFirst()
        .map(period -> String.valueOf(period.lastYear())).orElse(String.valueOf(reading.year));
    if (pairs.isEmpty()) {
      add(new SectionHead(Words.t("region.targets", year)), new Paragraph(Words.t("region.noTargets", year)), Ways.to("targets", here.shared().with(Address.YEAR, ""), Words.t("region.allTargets")));
      return;
    }
    var all = Ways.to("targets", here.shared().with(Address.YEAR, year), Words.t("region.allTargets"));
    all.addClassName("action");
    add(new SectionHead(Words.t("region.targets", year), all), counts(pairs));
    var table = new FactTable(Words.t("region.targets", year), List.of(Words.t("table.indicator"),
        Words.t("targets.before", String.valueOf(Integer.parseInt(year) - 1)), Words.t("table.target"), Words.t("table.outcome"),
        Words.t("table.status")));
    table.numbers(1, 2, 3);
    pairs.stream().sorted(Comparator.comparingInt(TargetSummary::weight).thenComparing(pair -> pair.before() == null)).limit(SHOWN).forEach(pair -> {
      StoredObservation outcome = pair.outcome() == null ? pair.unjudged() : pair.outcome();
      table.line(FactTable.text(Words.of(pair.indicator())),
          number(pair.before(), evidence), number(pair.target(), evidence), number(outcome, evidence),
          Ways.status(pair.status()));
    });
    table.dropBlankColumns();
    add(table);
  }

  private static Component number(@Nullable StoredObservation fact, Consumer<List<Long>> evidence) {
    return fact == null ? new Div() : Ways.evidence(Figures.stated(fact), fact.quote(), () -> evidence.accept(List.of(fact.id())));
  }

  private static int weight(TargetPair pair) {
    return switch (pair.status()) {
      case Status.Missed _ -> 0;
      case Status.Pending _ -> 1;
      case Status.Met _ -> 2;
      case Status.Undetermined _ -> 3;
      case Status.Awaited _ -> 4;
    };
  }

  /** How many came to what; what none came to is not said. */
  private static Div counts(List<TargetPair> pairs) {
    var counts = new Div();
    counts.addClassName("tags");
    pairs.stream().collect(Collectors.groupingBy(pair -> Ways.look(pair.status()), Collectors.counting()))
        .forEach((look, count) -> counts.add(FactTable.text(Words.t("targets." + look) + " " + count, "status " + look)));
    return counts;
  }
}
