package org.duibiao.web.ui.measures;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.RegionId;
import org.duibiao.report.chart.Charts;
import org.duibiao.store.StoredMeasure;
import org.duibiao.web.ui.i18n.Words;
import org.duibiao.web.ui.parts.Address;
import org.duibiao.web.ui.parts.FactTable;
import org.duibiao.web.ui.parts.Figures;

/** A page of measures, each with its sentence, the words looked for marked in it. */
class MeasureList extends Div {

  MeasureList(
      Catalog catalog, MeasuresReading reading, Address address, Consumer<StoredMeasure> open, BiConsumer<Address, String> go) {
    addClassName("measure-list");
    var measures = reading.list();
    Map<Long, List<RegionId>> also = reading.alsoIn(measures);
    measures.forEach(measure -> add(card(catalog, measure, also.getOrDefault(measure.id(), List.of()), reading.query, open)));
    if (reading.pages() > 1) {
      var pages = new Nav();
      pages.getElement().setAttribute("aria-label", Words.t("measure.pages"));
      pages.addClassName("tools");
      pages.add(turn("page-back", Words.t("measure.back"), reading.page > 1, () -> go.accept(page(address, reading.page - 1), "page-back")),
          FactTable.text(Words.t("measure.page", reading.page, reading.pages()), "quiet"),
          turn("page-on", Words.t("measure.on"), reading.page < reading.pages(), () -> go.accept(page(address, reading.page + 1), "page-on")));
      add(pages);
    }
  }

  private static Address page(Address address, int page) {
    return address.with("p", page == 1 ? "" : String.valueOf(page));
  }

  private static Article card(
      Catalog catalog, StoredMeasure measure, List<RegionId> also, String query, Consumer<StoredMeasure> open) {
    var title = new NativeButton("", _ -> open.accept(measure));
    title.add(new Marked(measure.title(), query));
    title.addClassName("measure");
    title.setId("measure-" + measure.id());
    var sentence = new Paragraph(new Marked(measure.sentence(), query));
    var source = FactTable.text(Charts.cited(measure.document()) + (measure.section().isEmpty() ? "" : " · " + measure.section()), "source");
    var card = new Article(new H3(title), tags(catalog, measure, also), sentence, source);
    card.addClassName("measure-card");
    return card;
  }

  private static Div tags(Catalog catalog, StoredMeasure measure, List<RegionId> also) {
    var tags = new Div(FactTable.text(measure.region() == null ? measure.regionName()
        : catalog.region(measure.region()).map(Words::of).orElse(measure.regionName()), "tag region"), FactTable.text(Words.of(measure.category()), "tag"));
    measure.also().forEach(category -> tags.add(FactTable.text(Words.of(category), "tag further")));
    measure.instruments().forEach(tool -> tags.add(FactTable.text(Words.of(tool), "tag tool")));
    tags.add(FactTable.text(MeasureFilters.status(measure.status()), "tag progress"));
    tags.add(FactTable.text(also.isEmpty() ? Words.t("measures.onlyHere") : Words.t("measures.alsoIn", Figures.joined(
        also.stream().limit(4).map(id -> catalog.region(id).map(region -> Words.chinese() ? region.shortName() : Words.of(region)).orElse(id.value())).toList())
        + (also.size() > 4 ? "…" : "")), "quiet"));
    tags.addClassName("tags");
    return tags;
  }

  private static NativeButton turn(String id, String words, boolean possible, Runnable action) {
    var button = new NativeButton(words, _ -> action.run());
    button.setId(id);
    button.addClassName("toggle");
    button.setEnabled(possible);
    return button;
  }
}
