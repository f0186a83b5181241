package org.duibiao.web.ui.review;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Indicator;
import org.duibiao.catalog.Region;
import org.duibiao.extraction.Aspect;
import org.duibiao.extraction.Kind;
import org.duibiao.quantity.Bound;
import org.duibiao.quantity.Period;
import org.duibiao.store.ObservationValues;
import org.duibiao.web.ui.facts.FactWords;
import org.duibiao.web.ui.i18n.Words;
import org.jspecify.annotations.Nullable;

/** The fields of a number. */
final class ObservationForm extends FactForm {

  private final Fact.Number fact;
  private final ObservationValues before;
  private final ComboBox<Region> region;
  private final ComboBox<Indicator> indicator = new ComboBox<>(Words.t("fact.indicator"));
  private final TextField label = new TextField(Words.t("fact.label"));
  private final Select<Aspect> aspect;
  private final Select<Kind> kind;
  private final Select<Bound> bound;
  private final BigDecimalField value = new BigDecimalField(Words.t("fact.value"));
  private final BigDecimalField high = new BigDecimalField(Words.t("fact.high"));
  private final TextField unit = new TextField(Words.t("fact.unit"));
  private final TextField period = new TextField(Words.t("fact.period"));

  ObservationForm(Fact.Number fact, Catalog catalog) {
    this.fact = fact;
    this.before = ObservationValues.of(fact.observation());
    region = region(catalog, before.region());
    indicator.setId("set-indicator");
    indicator.setItemLabelGenerator(Words::of);
    indicator.setItems(catalog.indicators());
    indicator.setClearButtonVisible(true);
    indicator.setPlaceholder(Words.t("fact.notInCatalogue"));
    var id = before.indicator();
    if (id != null) {
      catalog.indicator(id).ifPresent(indicator::setValue);
    }
    label.setId("set-label");
    label.setValue(before.label());
    aspect = select("set-aspect", Words.t("fact.aspect"), List.of(Aspect.values()), before.aspect(), FactWords::aspect);
    kind = select("set-kind", Words.t("fact.kind"), List.of(Kind.values()), before.kind(), FactWords::kind);
    bound = select("set-bound", Words.t("fact.bound"), List.of(Bound.values()), before.bound(), FactWords::bound);
    value.setId("set-value");
    value.setValue(before.value());
    high.setId("set-high");
    high.setValue(before.valueHigh());
    unit.setId("set-unit");
    unit.setValue(before.unit());
    period.setId("set-period");
    period.setHelperText(Words.t("fact.periodForms"));
    period.setValue(before.period() == null ? "" : before.period().toString());
    add(region, indicator, label, aspect, kind, bound, value, high, unit, period);
  }

  @Override
  boolean changed() {
    return !same(value.getValue(), before.value()) || !same(high.getValue(), before.valueHigh())
        || !period.getValue().strip().equals(before.period() == null ? "" : before.period().toString())
        || !values(before.value(), before.valueHigh(), before.period()).equals(before);
  }

  @Override
  boolean valid() {
    boolean number = value.getValue() != null && (high.getValue() == null || high.getValue().compareTo(value.getValue()) >= 0);
    boolean time = period.getValue().isBlank() || parsed() != null;
    value.setInvalid(!number);
    period.setInvalid(!time);
    return number && time;
  }

  @Override
  void focusFirst() {
    value.focus();
  }

  @Override
  void correct(ReviewDesk desk, String note) {
    desk.correct(fact, values(value.getValue(), high.getValue(), parsed()), note);
  }

  private ObservationValues values(BigDecimal number, @Nullable BigDecimal upper, @Nullable Period time) {
    Region chosen = region.getValue();
    Indicator named = indicator.getValue();
    boolean kept = java.util.Objects.equals(before.region(), chosen == null ? null : chosen.id());
    return new ObservationValues(kept ? before.region() : chosen == null ? null : chosen.id(),
        kept ? before.regionName() : chosen == null ? "" : chosen.name(), named == null ? null : named.id(), label.getValue().strip(),
        aspect.getValue(), number, upper, unit.getValue().strip(), bound.getValue(), kind.getValue(), time);
  }

  private @Nullable Period parsed() {
    try {
      return period.getValue().isBlank() ? null : Period.parse(period.getValue().strip());
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      return null;
    }
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null || other == null ? one == other : one.compareTo(other) == 0;
  }
}
