package org.duibiao.web.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.duibiao.catalog.Catalog;
import org.duibiao.document.Document;
import org.duibiao.document.DocumentKind;
import org.duibiao.document.Documents;
import org.duibiao.extraction.Derivation;
import org.duibiao.extraction.Extractor;
import org.duibiao.extraction.Ground.From;
import org.duibiao.extraction.Kind;
import org.duibiao.extraction.Observation;
import org.duibiao.store.DocumentRef;
import org.duibiao.store.ReviewState;
import org.duibiao.store.StoredObservation;
import org.duibiao.web.ui.documents.Origins.Origin;
import org.junit.jupiter.api.Test;

class OriginsTest {

  private static final Extractor EXTRACTOR = new Extractor(Catalog.load());
  private static final String TEXT = "宣城市2020年国民经济和社会发展统计公报\n\n绩溪县、广德市财政收入均增长5%。\n到2019年末，绩溪县粮食产量达到5万吨。\n";

  private final Document document = new Documents().read("example.txt", TEXT.getBytes(StandardCharsets.UTF_8)).getFirst();
  private final List<Derivation.Of> read = EXTRACTOR.derivations(document);

  OriginsTest() throws Exception {}

  private static StoredObservation kept(Observation fact, String region, Kind kind, ReviewState review) {
    var ref = new DocumentRef(7, "例", null, LocalDate.of(2021, 1, 15), DocumentKind.BULLETIN, null);
    return new StoredObservation(1, ref, fact.region(), region, fact.indicatorId(), fact.indicator(), fact.aspect(), fact.value(), null,
        fact.unit(), fact.value(), null, fact.unit(), fact.bound(), kind, fact.period(), "", fact.evidence().quote(), fact.number(), "",
        fact.evidence().sentence(), "", fact.evidence().rule(), 0.9, review);
  }

  private static From from(Origin origin) {
    return origin instanceof Origin.Text(var ground) && ground != null ? ground.from() : From.NOWHERE;
  }

  @Test
  void whatIsKeptAsItWasReadComesFromTheWordsThatDecided() {
    Observation last = read.getLast().fact();
    Origins origins = Origins.of(kept(last, last.regionName(), last.kind(), ReviewState.ACCEPTED), read);

    assertThat(last.regionName()).isEqualTo("绩溪县");
    assertThat(origins.indicator()).isEqualTo(new Origin.Text(null));
    assertThat(from(origins.region())).isEqualTo(From.CLAUSE);
    assertThat(from(origins.period())).isEqualTo(From.SENTENCE);
    assertThat(((Origin.Text) origins.period()).ground()).satisfies(ground -> assertThat(document.at(ground.words())).isEqualTo("2019年"));
  }

  @Test
  void ofTheFactsOfOneNumberTheOneThatIsKeptIsMeant() {
    for (Derivation.Of one : read.subList(0, 2)) {
      Origins origins = Origins.of(kept(one.fact(), one.fact().regionName(), one.fact().kind(), ReviewState.UNREVIEWED), read);
      assertThat(origins.region()).isEqualTo(new Origin.Text(one.derivation().place()));
    }
    assertThat(read.subList(0, 2)).extracting(one -> one.fact().number()).containsOnly(read.getFirst().fact().number());
    assertThat(read.subList(0, 2)).extracting(one -> one.fact().regionName()).containsExactly("绩溪县", "广德市");
  }

  @Test
  void whatAPersonCorrectedComesFromThePersonAndTheRestFromTheText() {
    Origins origins = Origins.of(kept(read.getLast().fact(), "宣城市", Kind.ACHIEVEMENT, ReviewState.CORRECTED), read);

    assertThat(origins.region()).isEqualTo(new Origin.Person());
    assertThat(from(origins.period())).isEqualTo(From.SENTENCE);
  }

  @Test
  void whatIsNotReadSoAnyMoreIsSaidToBeLost() {
    StoredObservation other = kept(read.getLast().fact(), "宣城市", Kind.TARGET, ReviewState.UNREVIEWED);

    assertThat(Origins.of(other, read)).extracting(Origins::region, Origins::kind).containsOnly(new Origin.Lost());
    assertThat(Origins.of(other, List.of())).isEqualTo(new Origins(new Origin.Lost(), new Origin.Lost(), new Origin.Lost(), new Origin.Lost()));
  }
}
