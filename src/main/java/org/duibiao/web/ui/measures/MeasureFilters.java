package org.duibiao.web.ui.measures;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Instrument;
import org.duibiao.catalog.MeasureCategory;
import org.duibiao.extraction.Measure;
import org.duibiao.web.ui.i18n.Words;
import org.duibiao.web.ui.parts.Address;
import org.duibiao.web.ui.parts.Picks;
import org.duibiao.web.ui.parts.RegionPicker;
import org.jspecify.annotations.Nullable;

/** What measures are looked for: words of their sentences, regions, category, instrument, done or planned. */
class MeasureFilters extends Div {

  MeasureFilters(Catalog catalog, MeasuresReading reading, Address from, BiConsumer<Address, String> go) {
    addClassName("choices");
    Address address = from.with("p", "");
    var picker = new RegionPicker(catalog, MeasuresReading.MOST_REGIONS, reading.chosen,
        regions -> go.accept(address.withRegions(regions).with("o", ""), "regions"));
    picker.setId("regions");
    picker.setPlaceholder(Words.t("measure.allRegions"));
    add(picker, search(reading.query, address, go),
        Picks.few("category", Words.t("measure.category"), List.of(MeasureCategory.values()), first(reading.categories), Words::of,
            Words.t("measure.any"), category -> go.accept(address.with("c", category == null ? "" : category.id()), "category")),
        Picks.few("instrument", Words.t("measure.instrument"), Arrays.asList(Instrument.values()), first(reading.instruments), Words::of,
            Words.t("measure.any"), tool -> go.accept(address.with("n", tool == null ? "" : tool.id()), "instrument")),
        Picks.few("status", Words.t("table.status"), List.of(Measure.Status.values()), first(reading.statuses), MeasureFilters::status,
            Words.t("measure.any"), status -> go.accept(address.with("s", status == null ? "" : status.id()), "status")));
  }

  static String status(Measure.Status status) {
    return org.duibiao.report.Words.status(status, Words.language());
  }

  private static TextField search(String query, Address address, BiConsumer<Address, String> go) {
    var field = new TextField(Words.t("measure.search"));
    field.setId("search");
    field.setPlaceholder(Words.t("measure.searchHint"));
    field.setClearButtonVisible(true);
    field.setMaxLength(100);
    field.setValue(query);
    field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
    field.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        go.accept(address.with("q", event.getValue().strip()), "search");
      }
    });
    return field;
  }

  private static <T> @Nullable T first(List<T> values) {
    return values.isEmpty() ? null : values.getFirst();
  }
}
