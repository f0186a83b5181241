package org.duibiao.ingestion;

import jakarta.annotation.PreDestroy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.duibiao.document.Correction;
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

/**
 * Reads a document that is kept once more, to tell how its facts were read. A long PDF takes seconds, so that is done beside whoever
 * asks, once for all who do; the last few stay at hand, as numbers are looked at one after the other. Keeps nothing in the database.
 */
@Component
public class Rereading {

  private static final int AT_HAND = 8;
  private static final int AT_ONCE = 2;

  private final Documents documents = new Documents();
  private final Extractor extractor;
  private final DocumentShelf shelf;
  private final Corrections corrections;
  private final ExecutorService readers = Executors.newFixedThreadPool(AT_ONCE, Thread.ofPlatform().daemon().name("rereading-", 0).factory());
  private final Map<Key, CompletableFuture<List<Derivation.Of>>> read = new LinkedHashMap<>(AT_HAND, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<Key, CompletableFuture<List<Derivation.Of>>> eldest) {
      return size() > AT_HAND;
    }
  };

  /** What a reading depends on; another text or another word of a person is another reading. */
  private record Key(long id, String text, List<Correction> said) {}

  Rereading(Extractor extractor, DocumentShelf shelf, Corrections corrections) {
    this.extractor = extractor;
    this.shelf = shelf;
    this.corrections = corrections;
  }

  /** How the present rules read each fact of a document; empty where they do not make the same text of its file any more. */
  public CompletableFuture<List<Derivation.Of>> derivations(StoredDocument kept) {
    var said = corrections.of(kept.ref().id()).stream().map(Corrections.Made::correction).toList();
    var key = new Key(kept.ref().id(), kept.text().text(), said);
    synchronized (read) {
      var known = read.get(key);
      if (known == null || known.isCompletedExceptionally()) {
        known = CompletableFuture.supplyAsync(() -> again(kept, said), readers);
        read.put(key, known);
      }
      return known;
    }
  }

  @PreDestroy
  void stop() {
    readers.shutdownNow();
  }

  private List<Derivation.Of> again(StoredDocument kept, List<Correction> said) {
    return shelf.file(kept.ref().id()).flatMap(file -> texts(file, kept.text().source().file()).stream()
            .filter(one -> one.text().text().equals(kept.text().text())).findFirst())
        .map(one -> extractor.derivations(one.corrected(said))).orElse(List.of());
  }

  private List<Document> texts(SourceFile file, String name) {
    return documents.readEach(file.name(), file.bytes(), name::equals).stream()
        .flatMap(outcome -> outcome instanceof Outcome.Read read ? read.documents().stream() : null).toList();
  }
}
