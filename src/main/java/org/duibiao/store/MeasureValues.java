package org.duibiao.store;

import static org.duibiao.store.db.Tables.MEASURE;
import static org.duibiao.store.db.Tables.MEASURE_CATEGORY;
import static org.duibiao.store.db.Tables.MEASURE_INSTRUMENT;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duibiao.catalog.Instrument;
import org.duibiao.catalog.MeasureCategory;
import org.duibiao.catalog.RegionId;
import org.duibiao.extraction.Measure;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** What a measure says, apart from where it says it: what a person may correct. */
public record MeasureValues(
    @Nullable RegionId region,
    String regionName,
    String title,
    MeasureCategory category,
    Set<MeasureCategory> also,
    Measure.Status status,
    Set<Instrument> instruments) {

  public MeasureValues {
    also = Collections.unmodifiableSet(new TreeSet<>(also));
    instruments = Collections.unmodifiableSet(new TreeSet<>(instruments));
  }

  public static MeasureValues of(StoredMeasure fact) {
    return new MeasureValues(fact.region(), fact.regionName(), fact.title(), fact.category(), fact.also(), fact.status(),
        fact.instruments());
  }

  /** Writes the values over those of the measure with this key, if it is there. */
  void update(DSLContext dsl, long document, String key, ReviewState state) {
    var id = dsl.update(MEASURE)
        .set(MEASURE.REGION_ID, region == null ? null : region.value())
        .set(MEASURE.REGION_NAME, Storable.text(regionName))
        .set(MEASURE.TITLE, Storable.text(title))
        .set(MEASURE.CATEGORY, category.id())
        .set(MEASURE.STATUS, status.id())
        .set(MEASURE.REVIEW_STATE, state.id())
        .where(MEASURE.DOCUMENT_ID.eq(document)).and(MEASURE.FACT_KEY.eq(key))
        .returning(MEASURE.ID).fetchOptional(MEASURE.ID);
    id.ifPresent(measure -> {
      dsl.deleteFrom(MEASURE_CATEGORY).where(MEASURE_CATEGORY.MEASURE_ID.eq(measure)).execute();
      dsl.deleteFrom(MEASURE_INSTRUMENT).where(MEASURE_INSTRUMENT.MEASURE_ID.eq(measure)).execute();
      var categories = new TreeSet<>(also);
      categories.add(category);
      categories.forEach(one -> dsl.insertInto(MEASURE_CATEGORY).values(measure, one.id(), one == category).execute());
      instruments.forEach(one -> dsl.insertInto(MEASURE_INSTRUMENT).values(measure, one.id()).execute());
    });
  }

  Map<String, String> fields() {
    var fields = new LinkedHashMap<String, String>();
    if (region != null) {
      fields.put("region", region.value());
    }
    fields.put("regionName", regionName);
    fields.put("title", title);
    fields.put("category", category.id());
    fields.put("also", also.stream().map(MeasureCategory::id).collect(Collectors.joining(" ")));
    fields.put("status", status.id());
    fields.put("instruments", instruments.stream().map(Instrument::id).collect(Collectors.joining(" ")));
    return fields;
  }

  static MeasureValues ofFields(Map<String, String> fields) {
    return new MeasureValues(Refs.region(fields.get("region")), fields.getOrDefault("regionName", ""),
        fields.getOrDefault("title", ""), MeasureCategory.ofId(fields.getOrDefault("category", "")),
        list(fields.getOrDefault("also", ""), MeasureCategory::ofId),
        Measure.Status.valueOf(fields.getOrDefault("status", "").toUpperCase(Locale.ROOT)),
        list(fields.getOrDefault("instruments", ""), Instrument::ofId));
  }

  private static <T> Set<T> list(String words, Function<String, T> read) {
    Collection<String> all = words.isEmpty() ? Set.of() : Set.of(words.split(" "));
    return all.stream().map(read).collect(Collectors.toSet());
  }
}
