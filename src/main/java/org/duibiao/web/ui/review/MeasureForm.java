package org.duibiao.web.ui.review;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashSet;
import java.util.List;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Instrument;
import org.duibiao.catalog.MeasureCategory;
import org.duibiao.catalog.Region;
import org.duibiao.extraction.Measure;
import org.duibiao.store.MeasureValues;
import org.duibiao.web.ui.facts.FactWords;
import org.duibiao.web.ui.i18n.Words;

/** The fields of a measure. */
final class MeasureForm extends FactForm {

  private final Fact.Deed fact;
  private final MeasureValues before;
  private final ComboBox<Region> region;
  private final TextField title = new TextField(Words.t("fact.title"));
  private final Select<MeasureCategory> category;
  private final MultiSelectComboBox<MeasureCategory> also = new MultiSelectComboBox<>(Words.t("fact.also"));
  private final Select<Measure.Status> status;
  private final MultiSelectComboBox<Instrument> instruments = new MultiSelectComboBox<>(Words.t("fact.instruments"));

  MeasureForm(Fact.Deed fact, Catalog catalog) {
    this.fact = fact;
    this.before = MeasureValues.of(fact.measure());
    region = region(catalog, before.region());
    title.setId("set-title");
    title.setValue(before.title());
    category = select("set-category", Words.t("fact.category"), List.of(MeasureCategory.values()), before.category(), FactWords::category);
    status = select("set-status", Words.t("fact.statusName"), List.of(Measure.Status.values()), before.status(), FactWords::status);
    also.setId("set-also");
    also.setItems(MeasureCategory.values());
    also.setItemLabelGenerator(FactWords::category);
    also.setValue(before.also());
    instruments.setId("set-instruments");
    instruments.setItems(Instrument.values());
    instruments.setItemLabelGenerator(FactWords::instrument);
    instruments.setValue(before.instruments());
    add(region, title, category, also, status, instruments);
  }

  @Override
  boolean changed() {
    return !values().equals(before);
  }

  @Override
  boolean valid() {
    title.setInvalid(title.getValue().isBlank());
    return !title.isInvalid();
  }

  @Override
  void focusFirst() {
    category.focus();
  }

  @Override
  void correct(ReviewDesk desk, String note) {
    desk.correct(fact, values(), note);
  }

  private MeasureValues values() {
    Region chosen = region.getValue();
    boolean kept = java.util.Objects.equals(before.region(), chosen == null ? null : chosen.id());
    var further = new HashSet<>(also.getValue());
    further.remove(category.getValue());
    return new MeasureValues(kept ? before.region() : chosen == null ? null : chosen.id(),
        kept ? before.regionName() : chosen == null ? "" : chosen.name(), title.getValue().strip(), category.getValue(), further,
        status.getValue(), instruments.getValue());
  }
}
