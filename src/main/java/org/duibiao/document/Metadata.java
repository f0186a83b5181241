package org.duibiao.document;

import java.time.LocalDate;
import java.util.List;
import org.duibiao.catalog.Region;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about itself. Each part carries the place that says it; what the text does not say is null, never guessed.
 *
 * @param written the day the text was delivered or signed
 * @param published the day it was put on its page
 * @param region the region the document speaks for
 * @param source the http or https address the text names as its place of publication
 */
public record Metadata(
    @Nullable Stated<String> title,
    @Nullable Stated<String> issuer,
    @Nullable Stated<String> number,
    @Nullable Stated<LocalDate> written,
    @Nullable Stated<LocalDate> published,
    @Nullable Stated<DocumentKind> kind,
    @Nullable Stated<Region> region,
    @Nullable Stated<String> source) {

  public static final Metadata UNKNOWN = new Metadata(null, null, null, null, null, null, null, null);

  /** The day the text was written, or else published; null when it says neither. */
  public @Nullable LocalDate date() {
    return written != null ? written.value() : published != null ? published.value() : null;
  }

  /** This with what people said about the document; of two corrections of one part the later holds. */
  public Metadata corrected(List<Correction> corrections) {
    Metadata corrected = this;
    for (Correction correction : corrections) {
      corrected = correction.applyTo(corrected);
    }
    return corrected;
  }

  public DocumentKind kindOrOther() {
    return kind == null ? DocumentKind.OTHER : kind.value();
  }
}
