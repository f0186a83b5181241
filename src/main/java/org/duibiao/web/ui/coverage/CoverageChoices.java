package org.duibiao.web.ui.coverage;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Indicator;
import org.duibiao.catalog.Theme;
import org.duibiao.web.ui.i18n.Words;
import org.duibiao.web.ui.parts.RegionPicker;

/** Which regions, and what about. */
class CoverageChoices extends Div {

  CoverageChoices(Catalog catalog, CoverageState state, Consumer<CoverageState> go) {
    addClassName("choices");
    var themes = new Select<Theme>();
    themes.setLabel(Words.t("compare.theme"));
    themes.setId("theme");
    themes.setEmptySelectionAllowed(true);
    themes.setEmptySelectionCaption(Words.t("app.all"));
    themes.setItemLabelGenerator(theme -> theme == null ? Words.t("app.all") : Words.of(theme));
    themes.setItems(catalog.themes());
    catalog.themes().stream().filter(theme -> theme.id().equals(state.theme())).findFirst().ifPresent(themes::setValue);
    themes.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        go.accept(state.withTheme(event.getValue() == null ? null : event.getValue().id()));
      }
    });
    var indicators = new ComboBox<Indicator>(Words.t("matrix.indicator"));
    indicators.setId("indicator");
    indicators.setItemLabelGenerator(Words::of);
    indicators.setItems(catalog.indicators());
    indicators.setClearButtonVisible(true);
    var chosen = state.indicator();
    if (chosen != null) {
      catalog.indicator(chosen).ifPresent(indicators::setValue);
    }
    indicators.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        go.accept(state.withIndicator(event.getValue() == null ? null : event.getValue().id()));
      }
    });
    add(new RegionPicker(catalog, CoverageState.MOST_REGIONS, state.regions(), regions -> go.accept(state.withRegions(regions))),
        themes, indicators);
  }
}
