package org.duibiao.web.ui.review;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import java.util.function.Consumer;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Indicator;
import org.duibiao.web.ui.facts.Link;
import org.duibiao.web.ui.i18n.Words;
import org.duibiao.web.ui.parts.RegionPicker;

/** What narrows the queue, and whether numbers or measures, open or reviewed ones are gone through. */
class QueueChoices extends Div {

  private static final int MOST_REGIONS = 20;

  QueueChoices(Catalog catalog, QueueState state, Consumer<QueueState> go) {
    addClassName("choices");
    add(new RegionPicker(catalog, MOST_REGIONS, state.regions(), chosen -> go.accept(state.withRegions(chosen))));
    if (!state.measures()) {
      add(indicators(catalog, state, go));
    }
    var kinds = new Nav(tab(state.withMeasures(false), Words.t("review.numbers"), !state.measures()),
        tab(state.withMeasures(true), Words.t("review.measures"), state.measures()),
        tab(state.withReviewed(!state.reviewed()), Words.t("review.reviewedOnes"), state.reviewed()));
    kinds.addClassNames("tools", "tabs");
    kinds.getElement().setAttribute("aria-label", Words.t("review.which"));
    add(kinds);
    if (state.document() != null || state.year() != null) {
      add(new Link(state.wide().address(), Words.t(state.document() != null ? "review.oneDocument" : "review.oneYear",
          state.year() == null ? "" : state.year())));
    }
  }

  private static Link tab(QueueState to, String words, boolean chosen) {
    var tab = new Link(to.address(), words);
    if (chosen) {
      tab.getElement().setAttribute("aria-current", "true");
    }
    return tab;
  }

  private static ComboBox<Indicator> indicators(Catalog catalog, QueueState state, Consumer<QueueState> go) {
    var box = new ComboBox<Indicator>(Words.t("matrix.indicator"));
    box.setItemLabelGenerator(Words::of);
    box.setItems(catalog.indicators());
    box.setClearButtonVisible(true);
    var chosen = state.indicator();
    if (chosen != null) {
      catalog.indicator(chosen).ifPresent(box::setValue);
    }
    box.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        go.accept(state.withIndicator(event.getValue() == null ? null : event.getValue().id()));
      }
    });
    return box;
  }
}
