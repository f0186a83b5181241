package org.duibiao.store;

import static org.duibiao.store.db.Tables.DOCUMENT;
import static org.duibiao.store.db.Tables.MEASURE;
import static org.duibiao.store.db.Tables.MEASURE_CATEGORY;
import static org.duibiao.store.db.Tables.MEASURE_INSTRUMENT;
import static org.duibiao.store.db.Tables.SECTION;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duibiao.catalog.Instrument;
import org.duibiao.catalog.MeasureCategory;
import org.duibiao.catalog.RegionId;
import org.duibiao.extraction.Measure;
import org.duibiao.text.Gist;
import org.duibiao.text.Span;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The policy measures that are kept. */
@Component
public class MeasureStore {

  private static final int CANDIDATES = 300;
  private static final int TELLING = 24;
  private static final int FETCH = 1000;
  private static final Field<Set<MeasureCategory>> ALSO = multiset(select(MEASURE_CATEGORY.CATEGORY).from(MEASURE_CATEGORY)
      .where(MEASURE_CATEGORY.MEASURE_ID.eq(MEASURE.ID)).and(DSL.not(MEASURE_CATEGORY.MAIN)))
      .convertFrom(rows -> rows.intoSet(row -> MeasureCategory.ofId(row.value1())));
  private static final Field<Set<Instrument>> INSTRUMENTS = multiset(select(MEASURE_INSTRUMENT.INSTRUMENT).from(MEASURE_INSTRUMENT)
      .where(MEASURE_INSTRUMENT.MEASURE_ID.eq(MEASURE.ID)))
      .convertFrom(rows -> rows.intoSet(row -> Instrument.ofId(row.value1())));
  private static final List<Field<?>> COLUMNS = Stream.concat(Refs.COLUMNS.stream(), Stream.of(MEASURE.ID, MEASURE.REGION_ID,
      MEASURE.REGION_NAME, MEASURE.TITLE, MEASURE.CONTENT, MEASURE.START_OFFSET, MEASURE.END_OFFSET, SECTION.PATH,
      MEASURE.CATEGORY, ALSO, MEASURE.STATUS, INSTRUMENTS, MEASURE.CUES, MEASURE.CONFIDENCE, MEASURE.REVIEW_STATE)).toList();

  private final DSLContext db;

  MeasureStore(DSLContext db) {
    this.db = db;
  }

  /** In the order of region, category, newest document. {@link Search#hits} says where the words asked for stand. */
  public List<StoredMeasure> find(MeasureFilter filter, Window window) {
    return ordered(filter).limit(window.limit()).offset(window.offset()).fetch(MeasureStore::read);
  }

  /** The least sure first: the order in which people review them. */
  public List<StoredMeasure> leastSure(MeasureFilter filter, Window window) {
    return from(condition(filter)).orderBy(MEASURE.CONFIDENCE, MEASURE.ID).limit(window.limit()).offset(window.offset())
        .fetch(MeasureStore::read);
  }

  /** All that match, in the order of region, category, newest document. */
  public List<StoredMeasure> find(MeasureFilter filter) {
    return ordered(filter).fetch(MeasureStore::read);
  }

  /** Hands over every match in turn, however many there are, in constant memory. */
  @Transactional(readOnly = true)
  public void forEach(MeasureFilter filter, Consumer<StoredMeasure> action) {
    try (var rows = ordered(filter).fetchSize(FETCH).fetchLazy()) {
      rows.forEach(row -> action.accept(read(row)));
    }
  }

  public long count(MeasureFilter filter) {
    return db.fetchCount(DSL.selectOne().from(MEASURE).join(DOCUMENT).on(DOCUMENT.ID.eq(MEASURE.DOCUMENT_ID))
        .where(condition(filter)));
  }

  public Optional<StoredMeasure> byId(long id) {
    return from(MEASURE.ID.eq(id)).fetchOptional(MeasureStore::read);
  }

  /** Counts for the heat map; rejected measures and those of no known region are left out. */
  public List<MeasureCount> counts(MeasureFilter filter) {
    return db.select(MEASURE.REGION_ID, MEASURE.CATEGORY, MEASURE_INSTRUMENT.INSTRUMENT, DSL.count())
        .from(MEASURE)
        .join(DOCUMENT).on(DOCUMENT.ID.eq(MEASURE.DOCUMENT_ID))
        .join(MEASURE_INSTRUMENT).on(MEASURE_INSTRUMENT.MEASURE_ID.eq(MEASURE.ID))
        .where(condition(filter)).and(MEASURE.REGION_ID.isNotNull()).and(MEASURE.REVIEW_STATE.ne(ReviewState.REJECTED.id()))
        .groupBy(MEASURE.REGION_ID, MEASURE.CATEGORY, MEASURE_INSTRUMENT.INSTRUMENT)
        .orderBy(1, 2, 3)
        .fetch(row -> new MeasureCount(new RegionId(row.value1()), MeasureCategory.ofId(row.value2()),
            Instrument.ofId(row.value3()), row.value4()));
  }

  /** Counts by region and category, main or further, as {@link #find} looks for it: a measure of two categories counts under both. */
  public List<CategoryCount> countsByCategory(MeasureFilter filter) {
    return db.select(MEASURE.REGION_ID, MEASURE_CATEGORY.CATEGORY, DSL.count())
        .from(MEASURE)
        .join(DOCUMENT).on(DOCUMENT.ID.eq(MEASURE.DOCUMENT_ID))
        .join(MEASURE_CATEGORY).on(MEASURE_CATEGORY.MEASURE_ID.eq(MEASURE.ID))
        .where(condition(filter)).and(MEASURE.REGION_ID.isNotNull()).and(MEASURE.REVIEW_STATE.ne(ReviewState.REJECTED.id()))
        .groupBy(MEASURE.REGION_ID, MEASURE_CATEGORY.CATEGORY)
        .orderBy(1, 2)
        .fetch(row -> new CategoryCount(new RegionId(row.value1()), MeasureCategory.ofId(row.value2()), row.value3()));
  }

  /**
   * Measures of other regions that do the same, most similar first: a category in common and a {@link Gist#likeness} of at least
   * {@link Gist#SAME}. Rejected measures and those of no known region are left out; so is everything if {@code id} is not kept.
   */
  public List<SimilarMeasure> similar(long id) {
    return byId(id).map(measure -> {
      Gist gist = Gist.of(measure.sentence());
      return from(maybeSame(measure, gist)).orderBy(rank(gist).desc(), MEASURE.ID).limit(CANDIDATES).fetch(MeasureStore::read).stream()
          .map(other -> new SimilarMeasure(other, gist.likeness(Gist.of(other.sentence()))))
          .filter(other -> other.likeness() >= Gist.SAME)
          .sorted(Comparator.comparingDouble(SimilarMeasure::likeness).reversed())
          .toList();
    }).orElse(List.of());
  }

  /**
   * For each of {@code measures} the other regions that do the same, by the rule of {@link #similar}; an empty list says "only here".
   * Meant for the measures of one screen: it asks the database once a measure.
   */
  public Map<Long, List<RegionId>> alsoIn(List<StoredMeasure> measures) {
    Map<Long, List<RegionId>> also = new LinkedHashMap<>();
    for (StoredMeasure measure : measures) {
      Gist gist = Gist.of(measure.sentence());
      also.put(measure.id(), db.select(MEASURE.REGION_ID, MEASURE.CONTENT).from(MEASURE).where(maybeSame(measure, gist))
          .orderBy(rank(gist).desc(), MEASURE.ID).limit(CANDIDATES).fetch().stream()
          .filter(other -> gist.likeness(Gist.of(other.value2())) >= Gist.SAME)
          .map(other -> other.value1()).distinct().sorted().map(RegionId::new).toList());
    }
    return also;
  }

  private static Condition maybeSame(StoredMeasure measure, Gist gist) {
    var categories = new ArrayList<>(measure.also().stream().map(MeasureCategory::id).toList());
    categories.add(measure.category().id());
    return DSL.condition("{0} @@ {1}::tsquery", MEASURE.SEARCH, DSL.val(query(gist)))
        .and(DSL.exists(DSL.selectOne().from(MEASURE_CATEGORY)
            .where(MEASURE_CATEGORY.MEASURE_ID.eq(MEASURE.ID)).and(MEASURE_CATEGORY.CATEGORY.in(categories))))
        .and(measure.region() == null ? MEASURE.REGION_ID.isNotNull() : MEASURE.REGION_ID.ne(measure.region().value()))
        .and(MEASURE.ID.ne(measure.id()))
        .and(MEASURE.REVIEW_STATE.ne(ReviewState.REJECTED.id()));
  }

  /** Any of the pairs that tell most: the index finds few sentences by them. */
  private static String query(Gist gist) {
    return gist.heaviest(TELLING).stream().map(pair -> "'" + pair + "'").collect(Collectors.joining(" | "));
  }

  private static Field<Double> rank(Gist gist) {
    return DSL.field("ts_rank({0}, {1}::tsquery)", Double.class, MEASURE.SEARCH, DSL.val(query(gist)));
  }

  private org.jooq.SelectSeekStepN<Record> ordered(MeasureFilter filter) {
    return from(condition(filter)).orderBy(List.of(MEASURE.REGION_ID, MEASURE.CATEGORY, Refs.DATE.desc().nullsLast(), MEASURE.ID));
  }

  private SelectConditionStep<Record> from(Condition condition) {
    return db.select(COLUMNS)
        .from(MEASURE)
        .join(DOCUMENT).on(DOCUMENT.ID.eq(MEASURE.DOCUMENT_ID))
        .join(SECTION).on(SECTION.DOCUMENT_ID.eq(MEASURE.DOCUMENT_ID).and(SECTION.ORDINAL.eq(MEASURE.SECTION)))
        .where(condition);
  }

  private static Condition condition(MeasureFilter filter) {
    var all = new ArrayList<Condition>();
    if (!filter.regions().isEmpty()) {
      all.add(MEASURE.REGION_ID.in(filter.regions().stream().map(RegionId::value).toList()));
    }
    if (!filter.categories().isEmpty()) {
      all.add(DSL.exists(DSL.selectOne().from(MEASURE_CATEGORY).where(MEASURE_CATEGORY.MEASURE_ID.eq(MEASURE.ID))
          .and(MEASURE_CATEGORY.CATEGORY.in(filter.categories().stream().map(MeasureCategory::id).toList()))));
    }
    if (!filter.instruments().isEmpty()) {
      all.add(DSL.exists(DSL.selectOne().from(MEASURE_INSTRUMENT).where(MEASURE_INSTRUMENT.MEASURE_ID.eq(MEASURE.ID))
          .and(MEASURE_INSTRUMENT.INSTRUMENT.in(filter.instruments().stream().map(Instrument::id).toList()))));
    }
    if (!filter.statuses().isEmpty()) {
      all.add(MEASURE.STATUS.in(filter.statuses().stream().map(Measure.Status::id).toList()));
    }
    if (!filter.years().isEmpty()) {
      all.add(DSL.year(Refs.DATE).in(filter.years()));
    }
    Long document = filter.document();
    if (document != null) {
      all.add(MEASURE.DOCUMENT_ID.eq(document));
    }
    all.add(Search.matches(MEASURE.CONTENT, MEASURE.SEARCH, filter.text()));
    if (filter.minConfidence() > 0) {
      all.add(MEASURE.CONFIDENCE.ge((float) filter.minConfidence()));
    }
    if (!filter.reviews().isEmpty()) {
      all.add(MEASURE.REVIEW_STATE.in(filter.reviews().stream().map(ReviewState::id).toList()));
    }
    return DSL.and(all);
  }

  private static StoredMeasure read(Record row) {
    return new StoredMeasure(row.get(MEASURE.ID), Refs.ref(row), Refs.region(row.get(MEASURE.REGION_ID)),
        row.get(MEASURE.REGION_NAME), row.get(MEASURE.TITLE), row.get(MEASURE.CONTENT),
        new Span(row.get(MEASURE.START_OFFSET), row.get(MEASURE.END_OFFSET)), row.get(SECTION.PATH),
        MeasureCategory.ofId(row.get(MEASURE.CATEGORY)), row.get(ALSO),
        Measure.Status.valueOf(row.get(MEASURE.STATUS).toUpperCase(Locale.ROOT)), row.get(INSTRUMENTS),
        List.of(row.get(MEASURE.CUES)), row.get(MEASURE.CONFIDENCE), ReviewState.ofId(row.get(MEASURE.REVIEW_STATE)));
  }
}
