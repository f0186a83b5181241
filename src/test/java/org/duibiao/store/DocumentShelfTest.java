package org.duibiao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.duibiao.document.Correction;
import org.duibiao.document.Document;
import org.duibiao.document.DocumentKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DocumentShelfTest extends StoreTest {

  @Autowired FactWriter writer;
  @Autowired ObservationStore observations;
  @Autowired MeasureStore measures;
  @Autowired DocumentStore documents;
  @Autowired DocumentList list;
  @Autowired DocumentShelf shelf;
  @Autowired Corrections corrections;
  @Autowired ReviewStore reviews;

  private final Document document = Examples.document(Examples.TEXT);
  private final SourceFile file = Examples.file(Examples.TEXT);
  private long id;

  @BeforeEach
  void oneDocument() {
    id = read(document);
  }

  private long read(Document read) {
    long saved = writer.save(file, 0, read, Examples.facts(Examples.TIANJIN, "1.5"), "1").document();
    writer.finish(file, 1, "1");
    return saved;
  }

  @Test
  void theListCountsFactsAndThoseThatAreNotSure() {
    assertThat(all(DocumentFilter.ALL)).singleElement().satisfies(one -> {
      assertThat(one.observations()).isOne();
      assertThat(one.measures()).isOne();
      assertThat(one.unsure()).isZero();
    });
    assertThat(list.find(DocumentFilter.ALL, DocumentOrder.MOST_UNSURE, 0.95, Window.first(10)).getFirst().unsure()).isEqualTo(2);
  }

  @Test
  void theListIsFilteredByWordsRegionAndKind() {
    assertThat(all(new DocumentFilter(Set.of(), Set.of(), null, "服务专员"))).hasSize(1);
    assertThat(all(new DocumentFilter(Set.of(), Set.of(), null, "' & % \\"))).isEmpty();
    assertThat(all(new DocumentFilter(Set.of(Examples.JIANGSU), Set.of(), null, ""))).isEmpty();
    assertThat(all(new DocumentFilter(Set.of(), Set.of(DocumentKind.OTHER), null, ""))).hasSize(1);
    assertThat(list.count(new DocumentFilter(Set.of(), Set.of(), 2021, ""))).isZero();
  }

  @Test
  void everyOrderAnswers() {
    for (DocumentOrder order : DocumentOrder.values()) {
      assertThat(list.find(DocumentFilter.ALL, order, 0.6, Window.first(10))).as(order.name()).hasSize(1);
    }
  }

  @Test
  void whatAPersonSaysOfADocumentHoldsWhenItIsReadAgain() {
    corrections.say(id, new Correction(Correction.Part.REGION, "320000", "li"));
    corrections.say(id, new Correction(Correction.Part.WRITTEN, "2022-01-10", "li"));
    assertThat(shelf.again(id)).map(SourceFile::sha256).contains(file.sha256());
    assertThat(writer.holds(file.sha256(), "1")).isFalse();

    long again = read(document.corrected(corrections.of(file, 0, document)));

    assertThat(again).isEqualTo(id);
    assertThat(all(DocumentFilter.ALL)).singleElement().satisfies(one -> {
      assertThat(one.region()).isEqualTo(Examples.JIANGSU);
      assertThat(one.ref().date()).isEqualTo("2022-01-10");
    });
    assertThat(documents.byId(id).orElseThrow().evidence()).isEmpty();
    assertThat(corrections.of(id)).hasSize(2);
    assertThat(list.years()).containsExactly(2022);
  }

  @Test
  void theLastWordOnAPartHoldsUntilItIsWithdrawn() {
    corrections.say(id, new Correction(Correction.Part.TITLE, "甲", "li"));
    corrections.say(id, new Correction(Correction.Part.TITLE, null, "wang"));
    assertThat(corrections.of(id)).singleElement().satisfies(made -> {
      assertThat(made.correction().value()).isNull();
      assertThat(made.correction().by()).isEqualTo("wang");
    });
    corrections.withdraw(id, Correction.Part.TITLE);
    assertThat(corrections.of(file, 0, document)).isEmpty();
  }

  @Test
  void aDeletedDocumentLeavesNothingAndCanComeAgain() {
    var fact = observations.find(ObservationFilter.ALL).getFirst();
    reviews.observation(fact.id(), Review.Action.ACCEPT, ObservationValues.of(fact), "li", "");

    assertThat(shelf.delete(id)).isTrue();

    assertThat(all(DocumentFilter.ALL)).isEmpty();
    assertThat(observations.count(ObservationFilter.ALL)).isZero();
    assertThat(db.fetchValue("SELECT count(*) FROM file")).isEqualTo(0L);
    assertThat(shelf.delete(id)).isFalse();
    assertThat(read(document)).isPositive();
    assertThat(observations.find(ObservationFilter.ALL).getFirst().review()).isEqualTo(ReviewState.UNREVIEWED);
  }

  @Test
  void whatWasSaidIsTakenBackStepByStep() {
    var fact = observations.find(ObservationFilter.ALL).getFirst();
    reviews.observation(fact.id(), Review.Action.ACCEPT, ObservationValues.of(fact), "li", "");
    var other = ObservationValues.of(fact);
    reviews.observation(fact.id(), Review.Action.REJECT, other, "wang", "");

    assertThat(reviews.undoObservation(fact.id(), "wang")).isTrue();
    assertThat(observations.byId(fact.id()).orElseThrow().review()).isEqualTo(ReviewState.ACCEPTED);

    assertThat(reviews.ofObservation(fact.id())).extracting(Review::reviewer).containsExactly("li", "wang", "wang");
  }

  @Test
  void aFirstWordTakenBackLeavesTheFactToItsRuleAlsoWhenItIsReadAgain() {
    var fact = measures.find(MeasureFilter.ALL).getFirst();
    assertThat(reviews.undoMeasure(fact.id(), "li")).isFalse();
    reviews.measure(fact.id(), Review.Action.REJECT, MeasureValues.of(fact), "li", "");

    assertThat(reviews.undoMeasure(fact.id(), "li")).isTrue();
    shelf.again(id);
    read(document);

    assertThat(measures.find(MeasureFilter.ALL)).singleElement().extracting(StoredMeasure::review).isEqualTo(ReviewState.UNREVIEWED);
  }

  private List<DocumentSummary> all(DocumentFilter filter) {
    return list.find(filter, DocumentOrder.NEWEST, 0.6, Window.first(10));
  }
}
