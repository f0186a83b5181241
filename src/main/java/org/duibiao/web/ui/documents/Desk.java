package org.duibiao.web.ui.documents;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duibiao.catalog.Catalog;
import org.duibiao.document.Correction;
import org.duibiao.ingestion.BackgroundImports;
import org.duibiao.ingestion.Rereading;
import org.duibiao.store.Corrections;
import org.duibiao.store.DocumentShelf;
import org.duibiao.store.DocumentStore;
import org.duibiao.store.MeasureFilter;
import org.duibiao.store.MeasureStore;
import org.duibiao.store.ObservationFilter;
import org.duibiao.store.ObservationStore;
import org.duibiao.store.StoredMeasure;
import org.duibiao.store.StoredObservation;
import org.duibiao.web.security.Role;
import org.duibiao.web.ui.facts.FactWords;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** What a reader of a document may ask and do. What changes anything asks who does it. */
@Component
class Desk {

  private final Catalog catalog;
  private final DocumentStore documents;
  private final ObservationStore observations;
  private final MeasureStore measures;
  private final Corrections corrections;
  private final DocumentShelf shelf;
  private final BackgroundImports imports;
  private final Rereading rereading;
  private final AuthenticationContext people;

  Desk(Catalog catalog, DocumentStore documents, ObservationStore observations, MeasureStore measures, Corrections corrections,
      DocumentShelf shelf, BackgroundImports imports, Rereading rereading, AuthenticationContext people) {
    this.catalog = catalog;
    this.documents = documents;
    this.observations = observations;
    this.measures = measures;
    this.corrections = corrections;
    this.shelf = shelf;
    this.imports = imports;
    this.rereading = rereading;
    this.people = people;
  }

  Catalog catalog() {
    return catalog;
  }

  Optional<Opened> open(long id) {
    return documents.byId(id).map(document -> {
      List<StoredObservation> numbers = observations.find(ObservationFilter.ALL.document(id)).stream()
          .sorted(Comparator.comparing(StoredObservation::number).thenComparing(StoredObservation::id)).toList();
      List<StoredMeasure> deeds = measures.find(MeasureFilter.ALL.document(id)).stream()
          .sorted(Comparator.comparing(StoredMeasure::sentenceSpan).thenComparing(StoredMeasure::id)).toList();
      return new Opened(document, numbers, deeds, new Reading(document, numbers, deeds, Desk::said),
          SingletonSupplier.of(() -> rereading.derivations(document)));
    });
  }

  List<Corrections.Made> corrections(long id) {
    return corrections.of(id);
  }

  /** Whether the person who asks may change documents. */
  boolean edits() {
    return people.hasRole(Role.EDITOR);
  }

  /**
   * Keeps what the person says about a document and reads it anew.
   *
   * @param said the values of the parts they set; an emptied part is left to the text again if a person had set it, else not known
   * @return whether it could be read
   * @throws IllegalArgumentException if a value has not the form of its part; then nothing is kept
   */
  boolean correct(long id, Map<Correction.Part, Optional<String>> said) {
    String who = editor();
    var before = corrections.of(id).stream().map(made -> made.correction().part()).collect(Collectors.toSet());
    var made = said.entrySet().stream().map(e -> new Correction(e.getKey(), e.getValue().orElse(null), who)).toList();
    made.forEach(correction -> {
      if (correction.value() == null && before.contains(correction.part())) {
        corrections.withdraw(id, correction.part());
      } else {
        corrections.say(id, correction);
      }
    });
    return imports.again(id, who);
  }

  /** @return whether it could be read */
  boolean again(long id) {
    return imports.again(id, editor());
  }

  void delete(long id) {
    editor();
    shelf.delete(id);
  }

  private String editor() {
    if (!edits()) {
      throw new org.springframework.security.access.AccessDeniedException("Only editors change documents");
    }
    return people.getPrincipalName().orElseThrow();
  }

  private static String said(StoredObservation fact) {
    return String.join(" · ", FactWords.region(fact.regionName()), FactWords.label(fact), FactWords.aspect(fact.aspect()),
        FactWords.period(fact.period()), FactWords.kind(fact.kind()));
  }
}
