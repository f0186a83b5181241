package org.duibiao.web.ui.region;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.duibiao.store.DocumentRef;
import org.duibiao.web.ui.i18n.Words;
import org.duibiao.web.ui.parts.FactTable;
import org.duibiao.web.ui.parts.SectionHead;
import org.duibiao.web.ui.parts.Ways;

/** The documents that speak for a region, newest first. */
class DocumentTable extends Div {

  DocumentTable(List<DocumentRef> documents) {
    add(new SectionHead(Words.t("region.documents", documents.size())));
    if (documents.isEmpty()) {
      add(new Paragraph(Words.t("region.noDocuments")));
      return;
    }
    var table = new FactTable(Words.t("region.documents", documents.size()), List.of(Words.t("table.document"), Words.t("region.kind"),
        Words.t("region.issuer"), Words.t("region.date")));
    documents.forEach(document -> table.line(Ways.document(document), FactTable.text(Words.of(document.kind())),
        FactTable.text(document.issuer() == null ? "" : document.issuer()),
        FactTable.text(document.date() == null ? Words.t("region.undated") : document.date().toString())));
    table.dropBlankColumns();
    add(table);
  }
}
