package org.duibiao.web.ui.compare;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiConsumer;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Indicator;
import org.duibiao.catalog.RegionId;
import org.duibiao.catalog.Theme;
import org.duibiao.extraction.Kind;
import org.duibiao.web.ui.i18n.Words;
import org.duibiao.web.ui.parts.Peers;
import org.duibiao.web.ui.parts.RegionPicker;

/** What is compared: regions, theme or indicators, year, achieved and targeted. */
class CompareChoices extends Div {

  CompareChoices(Catalog catalog, ComparePage page, List<RegionId> known, BiConsumer<CompareState, String> go) {
    var state = page.state();
    var years = page.years();
    addClassName("choices");
    var picker = new RegionPicker(catalog, CompareState.MOST_REGIONS, state.regions(), chosen -> go.accept(state.withRegions(chosen), "regions"));
    picker.setId("regions");
    add(picker, themes(catalog, state, go), indicators(catalog, state, go), years(state, years, go), kinds(state, go));
    boolean mixed = state.regions().stream().flatMap(id -> catalog.region(id).stream()).map(r -> r.level()).distinct().count() > 1;
    if (state.regions().size() < CompareState.MOST_REGIONS) {
      add(new Peers(catalog, state.regions(), known, chosen -> go.accept(state.withRegions(chosen), "regions")));
    }
    if (mixed) {
      var warning = new Paragraph(Words.t("compare.levels"));
      warning.addClassName("note");
      add(warning);
    }
  }

  private static Select<Theme> themes(Catalog catalog, CompareState state, BiConsumer<CompareState, String> go) {
    var themes = new Select<Theme>();
    themes.setId("theme");
    themes.setLabel(Words.t("compare.theme"));
    themes.setItemLabelGenerator(theme -> theme == null ? "" : Words.of(theme));
    themes.setItems(catalog.themes());
    catalog.themes().stream().filter(theme -> theme.id().equals(state.theme())).findFirst().ifPresent(themes::setValue);
    themes.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        go.accept(state.withTheme(event.getValue().id()), "theme");
      }
    });
    return themes;
  }

  private static MultiSelectComboBox<Indicator> indicators(Catalog catalog, CompareState state, BiConsumer<CompareState, String> go) {
    var indicators = new MultiSelectComboBox<Indicator>(Words.t("compare.indicators"));
    indicators.setId("indicators");
    indicators.setPlaceholder(Words.t("indicator.placeholder"));
    indicators.setItemLabelGenerator(Words::of);
    indicators.setItems(catalog.indicators());
    indicators.setValue(new LinkedHashSet<>(state.indicators().stream().flatMap(id -> catalog.indicator(id).stream()).toList()));
    indicators.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        go.accept(state.withIndicators(event.getValue().stream().map(Indicator::id).toList()), "indicators");
      }
    });
    return indicators;
  }

  private static Select<Integer> years(CompareState state, List<Integer> years, BiConsumer<CompareState, String> go) {
    var select = new Select<Integer>();
    select.setId("year");
    select.setLabel(Words.t("compare.year"));
    select.setItemLabelGenerator(String::valueOf);
    select.setItems(state.year() == null || years.contains(state.year()) ? years : List.of(state.year()));
    if (state.year() != null) {
      select.setValue(state.year());
    }
    select.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        go.accept(state.withYear(event.getValue()), "year");
      }
    });
    return select;
  }

  private static CheckboxGroup<Kind> kinds(CompareState state, BiConsumer<CompareState, String> go) {
    var kinds = new CheckboxGroup<Kind>(Words.t("compare.kinds"));
    kinds.setId("kinds");
    kinds.setItems(Kind.values());
    kinds.setItemLabelGenerator(kind -> Words.t("kind." + kind.id()));
    kinds.setValue(state.kinds());
    kinds.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        go.accept(state.withKinds(event.getValue()), "kinds");
      }
    });
    return kinds;
  }
}
