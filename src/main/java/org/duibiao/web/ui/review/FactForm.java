package org.duibiao.web.ui.review;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.TextRenderer;
import java.util.List;
import java.util.function.Function;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Region;
import org.duibiao.catalog.RegionId;
import org.duibiao.web.ui.i18n.Words;
import org.duibiao.web.ui.parts.RegionSearch;
import org.jspecify.annotations.Nullable;

/** The fields of a fact, to be corrected. */
abstract sealed class FactForm extends FormLayout permits ObservationForm, MeasureForm {

  FactForm() {
    setAutoResponsive(true);
    setAutoRows(true);
    setColumnWidth("11rem");
    setExpandColumns(true);
    setExpandFields(true);
    addClassName("fact-form");
  }

  /** Whether a person has changed anything. */
  abstract boolean changed();

  /** Whether the fields can be kept as they are; marks those that cannot. */
  abstract boolean valid();

  abstract void focusFirst();

  abstract void correct(ReviewDesk desk, String note);

  static <T> Select<T> select(String id, String label, List<T> items, T value, Function<T, String> words) {
    var select = new Select<T>();
    select.setId(id);
    select.setLabel(label);
    select.setItems(items);
    select.setItemLabelGenerator(item -> item == null ? "" : words.apply(item));
    select.setValue(value);
    return select;
  }

  static ComboBox<Region> region(Catalog catalog, @Nullable RegionId value) {
    var search = new RegionSearch(catalog);
    var box = new ComboBox<Region>(Words.t("fact.region"));
    box.setId("set-region");
    box.setItemLabelGenerator(Words::of);
    box.setRenderer(new TextRenderer<>(search::path));
    box.setClearButtonVisible(true);
    box.setPlaceholder(Words.t("fact.noRegion"));
    box.setItems(DataProvider.fromFilteringCallbacks(
        query -> search.find(query.getFilter().orElse("")).stream().skip(query.getOffset()).limit(query.getLimit()),
        query -> search.find(query.getFilter().orElse("")).size()));
    if (value != null) {
      catalog.region(value).ifPresent(box::setValue);
    }
    return box;
  }
}
