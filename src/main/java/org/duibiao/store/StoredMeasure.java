package org.duibiao.store;

import java.util.List;
import java.util.Set;
import org.duibiao.catalog.Instrument;
import org.duibiao.catalog.MeasureCategory;
import org.duibiao.catalog.RegionId;
import org.duibiao.extraction.Measure;
import org.duibiao.text.Span;
import org.jspecify.annotations.Nullable;

/** A measure as it is kept, with what is needed to show and to defend it. */
public record StoredMeasure(
    long id,
    DocumentRef document,
    @Nullable RegionId region,
    String regionName,
    String title,
    String sentence,
    Span sentenceSpan,
    String section,
    MeasureCategory category,
    Set<MeasureCategory> also,
    Measure.Status status,
    Set<Instrument> instruments,
    List<String> cues,
    double confidence,
    ReviewState review) {}
