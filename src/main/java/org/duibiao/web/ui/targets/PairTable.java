package org.duibiao.web.ui.targets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Optional;
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
  private final boolean reasonSaid;

  /** @param year that all targets fall due in; other periods are said */
  PairTable(Catalog catalog, int year, List<TargetPair> pairs, Address address, Consumer<List<Long>> evidence) {
    super(Words.t("targets.pairs", pairs.size()), List.of(Words.t("table.indicator"), Words.t("table.region"), before(year),
        Words.t("table.target"), Words.t("table.outcome"), Words.t("targets.gap"), Words.t("table.status")));
    this.evidence = evidence;
    this.year = year;
    this.reasonSaid = common(pairs).isPresent();
    addClassName("pairs");
    numbers(2, 3, 4);
    pairs.forEach(pair -> named(line(
        Ways.to("targets", address.with("f", pair.indicator().id().value()), Words.of(pair.indicator())),
        pair.target().region() == null ? FactTable.text(pair.target().regionName())
            : catalog.region(pair.target().region()).<Component>map(region -> Ways.region(region, address))
                .orElseGet(() -> FactTable.text(pair.target().regionName())),
        pair.before() == null ? new Div() : number(pair.before(), year - 1), target(pair), outcome(pair), gap(pair.status()), status(pair.status()))));
    dropBlankColumns();
  }

  /** The one reason why none of several targets is judged: said once above them. */
  static Optional<Status.Unjudged> common(List<TargetPair> pairs) {
    return pairs.size() > 1 && pairs.stream().map(pair -> pair.status() instanceof Status.Unjudged none ? none.why() : null).distinct().count() == 1
            && pairs.getFirst().status() instanceof Status.Unjudged one ? Optional.of(one) : Optional.empty();
  }

  /** On a phone a line is a card: its numbers are told by their names, and its status stands beside the indicator. */
  private void named(NativeTableRow line) {
    var cells = line.getDataCells();
    cells.get(1).getElement().setAttribute("data-label", before(year));
    cells.get(2).getElement().setAttribute("data-label", Words.t("table.target"));
    cells.get(3).getElement().setAttribute("data-label", Words.t("table.outcome"));
    cells.get(4).getElement().setAttribute("data-label", Words.t("targets.gap"));
    cells.getLast().addClassName("state");
  }

  /** Says the year, as no line of the column then has to. */
  private static String before(int year) {
    return Words.t("targets.before", String.valueOf(year - 1));
  }

  private Component target(TargetPair pair) {
    var box = new Div(number(pair.target(), year));
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
    return outcome == null ? new Div() : number(outcome, year);
  }

  private Component number(StoredObservation fact, int usual) {
    var box = new Div(Ways.evidence(Figures.stated(fact), fact.quote(), () -> evidence.accept(List.of(fact.id()))));
    if (fact.period() != null && !fact.period().equals(new Period.Year(usual))) {
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

  private Component status(Status status) {
    var box = new Div(Ways.status(status));
    box.addClassName("of");
    if (status instanceof Status.Unjudged unjudged && !reasonSaid) {
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
