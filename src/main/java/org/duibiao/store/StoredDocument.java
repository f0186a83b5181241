package org.duibiao.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duibiao.catalog.RegionId;
import org.duibiao.document.CleanText;
import org.duibiao.document.Removed;
import org.duibiao.document.Section;
import org.duibiao.document.Sentence;
import org.duibiao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is kept, with its text and structure.
 *
 * @param evidence for each part of the metadata that the text states ("title", "issuer", "written" …) the place that states it
 */
public record StoredDocument(
    DocumentRef ref,
    String name,
    @Nullable RegionId region,
    @Nullable String number,
    @Nullable LocalDate written,
    @Nullable LocalDate published,
    String ruleSet,
    Map<String, Span> evidence,
    CleanText text,
    List<Section> sections,
    List<Sentence> sentences,
    List<Removed> removed) {}
