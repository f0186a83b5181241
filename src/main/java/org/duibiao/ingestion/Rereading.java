package org.duibiao.ingestion;

import java.util.List;
import org.duibiao.document.Document;
import org.duibiao.document.Documents;
import org.duibiao.document.Outcome;
import org.duibiao.extraction.Derivation;
import org.duibiao.extraction.Extractor;
import org.duibiao.store.Corrections;
import org.duibiao.store.DocumentShelf;
import org.duibiao.store.SourceFile;
import org.duibiao.store.StoredDocument;
import org.springframework.stereotype.Component;

/** Reads a document that is kept once more, to tell how its facts were read. Keeps nothing. */
@Component
public class Rereading {

  private final Documents documents = new Documents();
  private final Extractor extractor;
  private final DocumentShelf shelf;
  private final Corrections corrections;

  Rereading(Extractor extractor, DocumentShelf shelf, Corrections corrections) {
    this.extractor = extractor;
    this.shelf = shelf;
    this.corrections = corrections;
  }

  /** How the present rules read each fact of a document; empty where they do not make the same text of its file any more. */
  public List<Derivation.Of> derivations(StoredDocument kept) {
    var said = corrections.of(kept.ref().id()).stream().map(Corrections.Made::correction).toList();
    return shelf.file(kept.ref().id()).flatMap(file -> texts(file, kept.text().source().file()).stream()
            .filter(one -> one.text().text().equals(kept.text().text())).findFirst())
        .map(one -> extractor.derivations(one.corrected(said))).orElse(List.of());
  }

  private List<Document> texts(SourceFile file, String name) {
    return documents.readEach(file.name(), file.bytes(), name::equals).stream()
        .flatMap(outcome -> outcome instanceof Outcome.Read read ? read.documents().stream() : null).toList();
  }
}
