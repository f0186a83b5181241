package org.duibiao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StandingTest extends StoreTest {

  private record Question(String of) {}

  @Autowired Standing standing;
  @Autowired FactWriter writer;
  @Autowired ReviewStore reviews;
  @Autowired DocumentShelf shelf;
  @Autowired ObservationStore observations;

  private final AtomicInteger found = new AtomicInteger();

  @Test
  void anAnswerStandsUntilAnImportAReviewOrADeletionChangesTheFacts() {
    ask("a");
    ask("a");
    assertThat(found).hasValue(1);
    ask("b");
    assertThat(found).as("another question").hasValue(2);

    long document = writer.save(Examples.file(Examples.TEXT), 0, Examples.document(Examples.TEXT), Examples.facts(Examples.TIANJIN, "1.5"), "1")
        .document();
    ask("a");
    assertThat(found).as("after an import").hasValue(3);

    var fact = observations.find(ObservationFilter.ALL).getFirst();
    reviews.observation(fact.id(), Review.Action.REJECT, ObservationValues.of(fact), "li", "");
    ask("a");
    assertThat(found).as("after a review").hasValue(4);

    shelf.delete(document);
    ask("a");
    ask("a");
    assertThat(found).as("after a deletion").hasValue(5);
  }

  @Test
  void readingChangesNothing() {
    ask("a");
    observations.find(ObservationFilter.ALL);
    observations.forEach(ObservationFilter.ALL, _ -> {});
    ask("a");
    assertThat(found).hasValue(1);
  }

  private void ask(String of) {
    standing.answer(new Question(of), found::incrementAndGet);
  }
}
