package org.duibiao.comparison;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.duibiao.catalog.RegionId;
import org.duibiao.store.DocumentRef;

/** The documents that are held, as far as they speak for a region: tells "no document" from "document silent". */
public record Held(List<HeldDocument> documents) {

  public Held {
    documents = List.copyOf(documents);
  }

  /** A document and the region it speaks for. */
  public record HeldDocument(RegionId region, DocumentRef document) {}

  /** The documents of {@link org.duibiao.store.DocumentStore#byRegion}. */
  public static Held of(Map<RegionId, List<DocumentRef>> documents) {
    return new Held(documents.entrySet().stream()
        .flatMap(region -> region.getValue().stream().map(document -> new HeldDocument(region.getKey(), document))).toList());
  }

  /** Whether a document of this region speaks about {@code year}: one of that year or of the next. */
  public boolean speaksAbout(RegionId region, int year) {
    return documents.stream().anyMatch(held -> {
      LocalDate date = held.document().date();
      return held.region().equals(region) && date != null && (date.getYear() == year || date.getYear() == year + 1);
    });
  }

  /** Whether a document of this region was written after {@code month}, so that it could state the outcome. */
  public boolean writtenAfter(RegionId region, YearMonth month) {
    return documents.stream().anyMatch(held -> {
      LocalDate date = held.document().date();
      return held.region().equals(region) && date != null && YearMonth.from(date).isAfter(month);
    });
  }
}
