package org.duibiao.web.ui.parts;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.Derived;
import org.duibiao.comparison.Periods;
import org.duibiao.report.chart.AxisUnit;
import org.duibiao.report.chart.Quoted;
import org.duibiao.store.StoredObservation;
import org.duibiao.web.ui.i18n.Words;

/** Numbers in the cells of a table, each a button to its evidence, and the signs of those that are missing. */
public final class Figures {

  private Figures() {}

  /** The number with what must be said beside it, or the reason for its absence. */
  public static Component cell(Cell cell, Consumer<Cell.Value> evidence) {
    return cell(cell, Figures::withUnit, evidence);
  }

  /** The same under a head that names the unit, which is then said only where the number has another. */
  public static Component cell(Cell cell, AxisUnit unit, Consumer<Cell.Value> evidence) {
    return cell(cell, value -> value.comparable() ? unit.label(value, Words.language()) : withUnit(value), evidence);
  }

  private static Component cell(Cell cell, Function<Cell.Value, String> words, Consumer<Cell.Value> evidence) {
    return switch (cell) {
      case Cell.Value value -> {
        var box = new com.vaadin.flow.component.html.Div();
        box.add(Ways.evidence(words.apply(value), value.source().quote(), () -> evidence.accept(value)));
        value.notes().forEach(note -> box.add(FactTable.text(Words.of(note), "note")));
        if (value.disputed()) {
          box.add(FactTable.text(Words.t("matrix.disputed"), "note"));
        }
        yield box;
      }
      case Cell.Missing missing -> missing(missing);
    };
  }

  public static Component missing(Cell.Missing missing) {
    return FactTable.text(sign(missing.reason()) + " " + Words.of(missing.reason()), "missing");
  }

  /** One character for why there is no number; tables of signs explain them. */
  public static String sign(Cell.Reason reason) {
    return switch (reason) {
      case NO_DOCUMENT -> "∅";
      case SILENT -> "—";
      case UNSURE -> "?";
      case AWAITING_REVIEW -> "…";
    };
  }

  private static String withUnit(Cell.Value value) {
    AxisUnit unit = AxisUnit.of(value.unit(), value.amount());
    return org.duibiao.report.Words.withUnit(unit.label(value, Words.language()), unit.unit(), Words.language());
  }

  /** A computed number, said to be computed. */
  public static Component derived(Derived derived, Consumer<Derived> evidence) {
    String how = Words.of(derived.how());
    var button = Ways.evidence("≈" + org.duibiao.report.Words.withUnit(number(derived.amount()), derived.unit(), Words.language()), how,
        () -> evidence.accept(derived));
    button.addClassName("computed");
    button.getElement().setAttribute("aria-label", button.getText() + "，" + how);
    return button;
  }

  /** 增速 ≥8%, 5.3 万亿元: as the document has it. */
  public static String stated(StoredObservation fact) {
    return Quoted.of(fact, Words.language());
  }

  public static String period(StoredObservation fact) {
    return fact.period() == null ? "" : Words.chinese() ? Periods.chinese(fact.period()) : Periods.english(fact.period());
  }

  public static String number(BigDecimal number) {
    return org.duibiao.report.Words.number(number);
  }

  public static String joined(java.util.Collection<String> names) {
    return names.stream().collect(Collectors.joining(Words.chinese() ? "、" : ", "));
  }
}
