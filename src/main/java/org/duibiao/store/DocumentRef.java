package org.duibiao.store;

import java.time.LocalDate;
import org.duibiao.document.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * What a source line says of a stored document.
 *
 * @param source where the document was published, only ever an http or https address; null where it is not known
 */
public record DocumentRef(
    long id, String title, @Nullable String issuer, @Nullable LocalDate date, DocumentKind kind, @Nullable String source) {}
