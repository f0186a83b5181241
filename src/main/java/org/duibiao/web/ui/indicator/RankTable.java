package org.duibiao.web.ui.indicator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.duibiao.catalog.Indicator;
import org.duibiao.catalog.Region;
import org.duibiao.catalog.RegionId;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.Derived;
import org.duibiao.comparison.Entry;
import org.duibiao.comparison.Row;
import org.duibiao.report.chart.AxisUnit;
import org.duibiao.report.chart.Side;
import org.duibiao.store.StoredObservation;
import org.duibiao.web.ui.i18n.Words;
import org.duibiao.web.ui.parts.Address;
import org.duibiao.web.ui.parts.FactTable;
import org.duibiao.web.ui.parts.Figures;
import org.duibiao.web.ui.parts.Ways;

/** All regions of the level, best first, those without a number last with the reason. */
class RankTable extends FactTable {

  private final Consumer<List<Long>> evidence;
  private final AxisUnit unit;

  RankTable(IndicatorReading reading, Address address, boolean byGrowth, Consumer<List<Long>> evidence) {
    super(Words.t("indicator.ranking", String.valueOf(reading.year)), List.of(Words.t("table.region"),
        byGrowth ? Words.t("table.growthRank") : Words.t("table.rank"), title(reading.row()), Words.t("table.growth"),
        Words.t("table.perHead"), Words.t("table.target"), Words.t("table.status")));
    this.evidence = evidence;
    this.unit = Side.AMOUNT.axis(reading.row());
    numbers(1, 2, 3, 4, 5);
    Map<RegionId, Derived> each = reading.perHead();
    var regions = reading.table.regions();
    var chosen = reading.chosen;
    Comparator<BigDecimal> best = reading.indicator.polarity() == Indicator.Polarity.LOWER_IS_BETTER
        ? Comparator.naturalOrder() : Comparator.reverseOrder();
    reading.row().entries().stream()
        .sorted(Comparator.comparing((Entry entry) -> sortedBy(entry, byGrowth), Comparator.nullsLast(best)))
        .forEach(entry -> {
          Region region = regions.get(reading.table.query().regions().indexOf(entry.region()));
          Integer rank = byGrowth ? entry.growthRank() : entry.rank();
          Derived head = each.get(entry.region());
          var line = line(Ways.region(region, address), FactTable.text(rank == null ? "" : String.valueOf(rank)),
              Figures.cell(entry.achieved(), unit, this::open), growth(entry, reading), head == null ? new Div() : derived(head), target(entry),
              entry.status() == null ? new Div() : Ways.status(entry.status()));
          if (chosen.contains(entry.region())) {
            line.addClassName("chosen");
          }
        });
    dropBlankColumns();
  }

  /** 地区生产总值（万亿元）: the unit of all numbers of the column. */
  private static String title(Row row) {
    String unit = org.duibiao.report.Words.unit(Side.AMOUNT.axis(row).unit(), Words.language());
    return org.duibiao.report.Words.subject(row, Words.language()) + (unit.isEmpty() ? "" : Words.of("（" + unit + "）", " (" + unit + ")"));
  }

  private static @org.jspecify.annotations.Nullable BigDecimal sortedBy(Entry entry, boolean growth) {
    return (growth ? entry.growth() : entry.achieved()) instanceof Cell.Value value && value.comparable() ? value.amount() : null;
  }

  private Component number(Cell cell) {
    return Figures.cell(cell, this::open);
  }

  /** The stated growth; a computed one only where no document states any. */
  private Component growth(Entry entry, IndicatorReading reading) {
    if (entry.growth() instanceof Cell.Value || reading.year == null) {
      return number(entry.growth());
    }
    return Derived.growth(entry.history(), reading.year).<Component>map(this::derived).orElseGet(() -> number(entry.growth()));
  }

  private Component target(Entry entry) {
    var box = new Div();
    entry.aims().forEach(value ->
        box.add(new Div(Ways.evidence(Figures.stated(value.source()), value.source().quote(), () -> open(value)))));
    return box;
  }

  private Component derived(Derived derived) {
    return Figures.derived(derived, number -> evidence.accept(number.from().stream().map(StoredObservation::id).toList()));
  }

  private void open(Cell.Value value) {
    evidence.accept(Disputes.sources(value));
  }
}
