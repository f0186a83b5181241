package org.duibiao.web.ui.documents;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.duibiao.catalog.Catalog;
import org.duibiao.document.DocumentKind;
import org.duibiao.store.DocumentList;
import org.duibiao.web.ui.facts.FactWords;
import org.duibiao.web.ui.i18n.Words;
import org.duibiao.web.ui.parts.RegionPicker;
import org.jspecify.annotations.Nullable;

/** What narrows the list of documents: regions, kind, year, words. */
class DocumentChoices extends Div {

  DocumentChoices(Catalog catalog, DocumentList documents, DocumentsState state, Consumer<DocumentsState> go) {
    addClassName("choices");
    var words = new TextField(Words.t("documents.words"));
    words.setId("words");
    words.setPlaceholder(Words.t("documents.wordsHint"));
    words.setClearButtonVisible(true);
    words.setValueChangeMode(ValueChangeMode.ON_CHANGE);
    words.setValue(state.text());
    words.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        go.accept(state.withText(event.getValue()));
      }
    });
    add(new RegionPicker(catalog, DocumentsState.MOST_REGIONS, state.regions(), chosen -> go.accept(state.withRegions(chosen))),
        select("kind", Words.t("document.kind"), List.of(DocumentKind.values()), state.kind(), FactWords::kind,
            chosen -> go.accept(state.withKind(chosen))),
        select("year", Words.t("compare.year"), documents.years(), state.year(), String::valueOf,
            chosen -> go.accept(state.withYear(chosen))),
        words);
  }

  private static <T> Select<T> select(
      String id, String label, List<T> items, @Nullable T chosen, Function<T, String> words, Consumer<@Nullable T> picked) {
    var select = new Select<T>();
    select.setId(id);
    select.setLabel(label);
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(Words.t("app.all"));
    select.setItemLabelGenerator(item -> item == null ? Words.t("app.all") : words.apply(item));
    select.setItems(chosen == null || items.contains(chosen) ? items : List.of(chosen));
    if (chosen != null) {
      select.setValue(chosen);
    }
    select.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        picked.accept(event.getValue());
      }
    });
    return select;
  }
}
