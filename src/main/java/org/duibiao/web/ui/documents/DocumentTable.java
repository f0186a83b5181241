package org.duibiao.web.ui.documents;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.duibiao.catalog.Catalog;
import org.duibiao.store.DocumentOrder;
import org.duibiao.store.DocumentSummary;
import org.duibiao.web.ui.facts.FactWords;
import org.duibiao.web.ui.facts.Link;
import org.duibiao.web.ui.i18n.Words;

/** The documents of a page, one a row; the heads sort. */
class DocumentTable extends Div {

  DocumentTable(List<DocumentSummary> documents, DocumentsState state, Catalog catalog) {
    addClassNames("sheet");
    var table = new NativeTable();
    var head = table.getHead().addRow();
    head(head, state, "document.title", DocumentOrder.TITLE);
    head(head, state, "document.region", DocumentOrder.REGION);
    head(head, state, "document.kind", DocumentOrder.KIND);
    head(head, state, "document.issuer", DocumentOrder.ISSUER);
    head(head, state, "document.date", state.order() == DocumentOrder.NEWEST ? DocumentOrder.OLDEST : DocumentOrder.NEWEST);
    head(head, state, "documents.observations", DocumentOrder.MOST_OBSERVATIONS);
    head(head, state, "documents.measures", DocumentOrder.MOST_MEASURES);
    head(head, state, "documents.unsure", DocumentOrder.MOST_UNSURE);
    documents.forEach(document -> row(table.getBody().addRow(), document, catalog));
    add(table);
  }

  private static void head(NativeTableRow row, DocumentsState state, String key, DocumentOrder order) {
    var link = new Link(state.withOrder(order).address(), Words.t(key));
    link.getElement().setAttribute("title", Words.t("documents.sort." + order.name().toLowerCase(java.util.Locale.ROOT)));
    var cell = row.addHeaderCell();
    cell.getElement().setAttribute("scope", "col");
    boolean dates = key.equals("document.date") && (state.order() == DocumentOrder.NEWEST || state.order() == DocumentOrder.OLDEST);
    if (state.order() == order || dates) {
      boolean up = List.of(DocumentOrder.OLDEST, DocumentOrder.TITLE, DocumentOrder.REGION, DocumentOrder.KIND, DocumentOrder.ISSUER)
          .contains(state.order());
      cell.getElement().setAttribute("aria-sort", up ? "ascending" : "descending");
      link.add(new Span(up ? " ↑" : " ↓"));
    }
    cell.add(link);
  }

  private static void row(NativeTableRow row, DocumentSummary document, Catalog catalog) {
    var ref = document.ref();
    var title = row.addHeaderCell();
    title.getElement().setAttribute("scope", "row");
    title.add(new Link("documents/" + ref.id(), ref.title()));
    var region = document.region();
    cell(row, "document.region", region == null ? Words.t("document.noRegion") : catalog.region(region).map(Words::of).orElse(""),
        region == null ? "missing" : "");
    cell(row, "document.kind", FactWords.kind(ref.kind()), "kind");
    cell(row, "document.issuer", ref.issuer() == null ? "" : ref.issuer(), "");
    cell(row, "document.date", ref.date() == null ? Words.t("document.noDate") : ref.date().toString(), ref.date() == null ? "missing" : "date");
    cell(row, "documents.observations", String.valueOf(document.observations()), "count");
    cell(row, "documents.measures", String.valueOf(document.measures()), "count");
    var unsure = row.addDataCell();
    unsure.addClassName("count");
    unsure.getElement().setAttribute("data-label", Words.t("documents.unsure"));
    if (document.unsure() > 0) {
      unsure.add(new Link(Link.to("review", "d", ref.id()), String.valueOf(document.unsure())));
    } else {
      unsure.setText("0");
    }
  }

  /** On a narrow screen the cells stand below one another, each with its head in front. */
  private static void cell(NativeTableRow row, String key, String words, String look) {
    var cell = row.addDataCell();
    cell.setText(words);
    cell.getElement().setAttribute("data-label", Words.t(key));
    if (!look.isEmpty()) {
      cell.addClassName(look);
    }
  }
}
