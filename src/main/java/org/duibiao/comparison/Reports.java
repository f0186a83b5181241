package org.duibiao.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duibiao.catalog.RegionId;
import org.duibiao.extraction.Kind;
import org.duibiao.store.DocumentRef;
import org.duibiao.store.StoredObservation;

/** Two documents of one region whose targets are set against each other. */
public record Reports(DocumentRef earlier, DocumentRef later) {

  /** The dated documents that state targets of this region, newest first. */
  public static List<DocumentRef> stating(RegionId region, List<StoredObservation> facts) {
    return facts.stream()
        .filter(fact -> region.equals(fact.region()) && fact.kind() == Kind.TARGET && Trust.shown(fact))
        .map(StoredObservation::document).distinct().filter(document -> document.date() != null)
        .sorted(Comparator.comparing(DocumentRef::date, Comparator.nullsFirst(Comparator.naturalOrder())).reversed()
            .thenComparing(DocumentRef::id))
        .toList();
  }

  /**
   * The pair to begin with: the latest document and the one before it, of the same kind where there is one.
   *
   * @param documents newest first
   */
  public static Optional<Reports> latest(List<DocumentRef> documents) {
    return documents.stream()
        .flatMap(later -> before(later, documents).filter(earlier -> earlier.kind() == later.kind())
            .map(earlier -> new Reports(earlier, later)).stream())
        .findFirst()
        .or(() -> documents.stream().flatMap(later -> before(later, documents).map(earlier -> new Reports(earlier, later)).stream())
            .findFirst());
  }

  /** The document before {@code later}: the newest one of the same kind, else the newest of any kind. */
  public static Optional<DocumentRef> before(DocumentRef later, List<DocumentRef> documents) {
    var older = documents.stream()
        .filter(one -> one.date() != null && later.date() != null && one.date().isBefore(later.date())).toList();
    return older.stream().filter(one -> one.kind() == later.kind()).findFirst().or(() -> older.stream().findFirst());
  }

  /** What became of the targets of the earlier document. */
  public List<TargetChange> changes(RegionId region, List<StoredObservation> facts) {
    return TargetChange.between(of(earlier, region, facts), of(later, region, facts));
  }

  private static List<StoredObservation> of(DocumentRef document, RegionId region, List<StoredObservation> facts) {
    return facts.stream().filter(fact -> fact.document().id() == document.id() && region.equals(fact.region())).toList();
  }
}
