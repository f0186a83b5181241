package org.duibiao.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.duibiao.catalog.Catalog;
import org.duibiao.document.Correction;
import org.duibiao.document.Document;
import org.duibiao.document.Documents;
import org.duibiao.extraction.Derivation;
import org.duibiao.extraction.Extractor;
import org.duibiao.store.Corrections;
import org.duibiao.store.DocumentShelf;
import org.duibiao.store.DocumentStore;
import org.duibiao.store.FactWriter;
import org.duibiao.store.SourceFile;
import org.duibiao.store.StoreTest;
import org.duibiao.store.StoredDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A document is read again once for all who ask, and anew when what its reading depends on has changed. */
class RereadingTest extends StoreTest {

  private static final Extractor EXTRACTOR = new Extractor(Catalog.load());

  @Autowired FactWriter writer;
  @Autowired DocumentStore documents;
  @Autowired DocumentShelf shelf;
  @Autowired Corrections corrections;

  private Rereading rereading;

  @AfterEach
  void stop() {
    rereading.stop();
  }

  @Test
  void oneReadingServesAllWhoAskUntilAPersonSaysOtherwise() throws Exception {
    rereading = new Rereading(EXTRACTOR, shelf, corrections);
    StoredDocument kept = keep("2021年，宣城市地区生产总值1833.9亿元。");
    var first = rereading.derivations(kept);
    List<Derivation.Of> read = first.join();
    assertThat(read).singleElement().satisfies(one -> assertThat(one.fact().period()).hasToString("2021"));
    assertThat(rereading.derivations(kept)).isSameAs(first);

    corrections.say(kept.ref().id(), new Correction(Correction.Part.REGION, "340200", "test"));
    assertThat(rereading.derivations(kept)).isNotSameAs(first);
  }

  @Test
  void onlyTheLastFewStayAtHand() throws Exception {
    rereading = new Rereading(EXTRACTOR, shelf, corrections);
    StoredDocument oldest = keep("2011年，宣城市地区生产总值671.4亿元。");
    var first = rereading.derivations(oldest);
    for (int year = 2012; year < 2020; year++) {
      rereading.derivations(keep(year + "年，宣城市地区生产总值800亿元。"));
    }
    assertThat(rereading.derivations(oldest)).isNotSameAs(first);
    assertThat(rereading.derivations(oldest).join()).hasSameSizeAs(first.join());
  }

  private StoredDocument keep(String sentence) throws Exception {
    var file = new SourceFile(sentence.hashCode() + ".txt", ("宣城市统计公报\n\n" + sentence).getBytes(StandardCharsets.UTF_8));
    Document document = new Documents().read(file.name(), file.bytes()).getFirst();
    writer.save(file, 0, document, EXTRACTOR.extract(document), "1");
    writer.finish(file, 1, "1");
    return documents.list().stream().map(one -> documents.byId(one.ref().id()).orElseThrow())
        .filter(one -> one.text().text().contains(sentence)).findFirst().orElseThrow();
  }
}
