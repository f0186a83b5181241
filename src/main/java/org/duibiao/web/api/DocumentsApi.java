package org.duibiao.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.duibiao.catalog.Catalog;
import org.duibiao.document.DocumentKind;
import org.duibiao.report.Exports;
import org.duibiao.store.DocumentStore;
import org.duibiao.store.DocumentSummary;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The documents held. */
@RestController
@RequestMapping(Endpoint.ROOT)
class DocumentsApi {

  private final Catalog catalog;
  private final DocumentStore documents;
  private final Exports exports;

  DocumentsApi(Catalog catalog, DocumentStore documents, Exports exports) {
    this.catalog = catalog;
    this.documents = documents;
    this.exports = exports;
  }

  @GetMapping("/documents")
  ResponseEntity<byte[]> documents(HttpServletRequest request) {
    var query = new Query(request, Endpoint.DOCUMENTS);
    var kinds = query.constants(Parameter.DOCUMENT_KIND, DocumentKind.class);
    String text = query.text().strip().toLowerCase(Locale.ROOT);
    return Answers.cut(request, query, exports.documents(query.selection(catalog)).stream()
        .filter(document -> kinds.isEmpty() || kinds.contains(document.ref().kind()))
        .filter(document -> document.ref().title().toLowerCase(Locale.ROOT).contains(text))
        .sorted(order(query.one(Parameter.DOCUMENT_SORT)).thenComparing(document -> document.ref().id()))
        .map(Views::of).toList());
  }

  @GetMapping("/documents/{id}")
  ResponseEntity<byte[]> document(HttpServletRequest request, @PathVariable String id) {
    new Query(request, Endpoint.DOCUMENT);
    return Answers.json(request,
        documents.byId(FactsApi.number(id)).map(Views::of).orElseThrow(() -> Problem.notFound("such document")));
  }

  private static Comparator<DocumentSummary> order(@org.jspecify.annotations.Nullable String sort) {
    Comparator<LocalDate> days = Comparator.naturalOrder();
    return switch (sort == null ? "-date" : sort) {
      case "date" -> Comparator.comparing((DocumentSummary d) -> d.ref().date(), Comparator.nullsLast(days));
      case "title" -> Comparator.comparing(d -> d.ref().title());
      case "-observations" -> Comparator.comparing(DocumentSummary::observations).reversed();
      case "-measures" -> Comparator.comparing(DocumentSummary::measures).reversed();
      default -> Comparator.comparing((DocumentSummary d) -> d.ref().date(), Comparator.nullsLast(days.reversed()));
    };
  }
}
