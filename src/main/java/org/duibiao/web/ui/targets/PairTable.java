package org.duibiao.web.ui.targets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.function.Consumer;
import org.duibiao.catalog.Catalog;
import org.duibiao.comparison.Status;
import org.duibiao.comparison.TargetPair;
import org.duibiao.quantity.Period;
import org.duibiao.store.StoredObservation;
import org.duibiao.web.ui.i18n.Words;
import org.duibiao.web.ui.parts.Address;
import org.duibiao.web.ui.parts.FactTable;
import org.duibiao.web.ui.parts.Figures;
import org.duibiao.web.ui.parts.Ways;

/** Targets with their outcomes, each side a button to its sentence. The indicator puts its regions on the chart. */
class PairTable extends FactTable {

  private final Consumer<List<Long>> evidence;
  private final int year;

  /** @param year that all targets fall due in; other periods are said */
  PairTable(Catalog catalog, int year, List<TargetPair> pairs, Address address, Consumer<List<Long>> evidence) {
    super(Words.t("targets.pairs", pairs.size()), List.of(Words.t("table.indicator"), Words.t("table.region"), Words.t("table.target"),
        Words.t("table.outcome"), Words.t("targets.gap"), Words.t("table.status")));
    this.evidence = evidence;
    this.year = year;
    addClassName("pairs");
    numbers(2, 3);
    pairs.forEach(pair -> named(line(
        Ways.to("targets", address.with("f", pair.indicator().id().value()), Words.of(pair.indicator())),
        pair.target().region() == null ? FactTable.text(pair.target().regionName())
            : catalog.region(pair.target().region()).<Component>map(region -> Ways.region(region, address))
                .orElseGet(() -> FactTable.text(pair.target().regionName())),
        target(pair), outcome(pair), gap(pair.status()), status(pair.status()))));
    dropBlankColumns();
  }

  /** On a phone a line is a card: its numbers are told by their names, and its status stands beside the indicator. */
  private static void named(NativeTableRow line) {
    var cells = line.getDataCells();
    cells.get(1).getElement().setAttribute("data-label", Words.t("table.target"));
    cells.get(2).getElement().setAttribute("data-label", Words.t("table.outcome"));
    cells.get(3).getElement().setAttribute("data-label", Words.t("targets.gap"));
    cells.getLast().addClassName("state");
  }

  private Component target(TargetPair pair) {
    var box = new Div(number(pair.target()));
    if (!pair.others().isEmpty()) {
      var more = Ways.evidence(Words.t("targets.alsoStated", pair.others().size()), pair.others().getFirst().quote(),
          () -> evidence.accept(pair.others().stream().map(StoredObservation::id).toList()));
      more.removeClassName("value");
      more.addClassName("also");
      box.add(new Div(more));
    }
    return box;
  }

  private Component outcome(TargetPair pair) {
    StoredObservation outcome = pair.outcome() == null ? pair.unjudged() : pair.outcome();
    return outcome == null ? new Div() : number(outcome);
  }

  private Component number(StoredObservation fact) {
    var box = new Div(Ways.evidence(Figures.stated(fact), fact.quote(), () -> evidence.accept(List.of(fact.id()))));
    if (fact.period() != null && !fact.period().equals(new Period.Year(year))) {
      box.add(new Div(FactTable.text(Figures.period(fact), "quiet")));
    }
    return box;
  }

  /** Outcome less target, or completion against elapsed time with a bar of both. */
  private static Component gap(Status status) {
    return switch (status) {
      case Status.Met met -> FactTable.text(signed(met.margin()) + points(met.target()));
      case Status.Missed missed -> FactTable.text(signed(missed.margin()) + points(missed.target()));
      case Status.Pending pending -> new Pace(pending);
      case Status.Unjudged _ -> new Div();
    };
  }

  private static Component status(Status status) {
    var box = new Div(Ways.status(status));
    box.addClassName("of");
    if (status instanceof Status.Unjudged unjudged) {
      box.add(FactTable.text(Words.of(unjudged.why()), "quiet"));
    }
    return box;
  }

  private static String signed(java.math.BigDecimal number) {
    return (number.signum() > 0 ? "+" : "") + Figures.number(number);
  }

  /** A gap between two percentages is one of percentage points. */
  private static String points(StoredObservation target) {
    return target.unit().equals("%") ? " " + Words.t("targets.points") : " " + org.duibiao.report.Words.unit(target.unit(), Words.language());
  }
}
