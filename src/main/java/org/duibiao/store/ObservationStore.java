package org.duibiao.store;

import static org.duibiao.store.db.Tables.DOCUMENT;
import static org.duibiao.store.db.Tables.INDICATOR;
import static org.duibiao.store.db.Tables.OBSERVATION;
import static org.duibiao.store.db.Tables.SECTION;
import static org.duibiao.store.db.Tables.SENTENCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.RegionId;
import org.duibiao.extraction.Aspect;
import org.duibiao.extraction.Kind;
import org.duibiao.quantity.Bound;
import org.duibiao.quantity.Period;
import org.duibiao.text.Span;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.QuantifiedSelect;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The observations that are kept, those a person has rejected included unless a filter says otherwise. */
@Component
public class ObservationStore {

  private static final int FETCH = 1000;
  private static final List<Field<?>> OWN = List.of(OBSERVATION.ID, OBSERVATION.REGION_ID,
      OBSERVATION.REGION_NAME, OBSERVATION.INDICATOR_ID, OBSERVATION.LABEL, OBSERVATION.ASPECT, OBSERVATION.VALUE,
      OBSERVATION.VALUE_HIGH, OBSERVATION.UNIT, OBSERVATION.BASE_VALUE, OBSERVATION.BASE_VALUE_HIGH, OBSERVATION.BASE_UNIT,
      OBSERVATION.COMPARATOR, OBSERVATION.KIND, OBSERVATION.PERIOD, OBSERVATION.QUOTE, OBSERVATION.QUOTE_START,
      OBSERVATION.QUOTE_END, OBSERVATION.NUMBER_START, OBSERVATION.NUMBER_END, OBSERVATION.RULE, OBSERVATION.CONFIDENCE,
      OBSERVATION.REVIEW_STATE);
  private static final List<Field<?>> AROUND = List.of(SENTENCE.CONTENT, SENTENCE.START_OFFSET, SENTENCE.END_OFFSET, SECTION.PATH);
  private static final List<Field<?>> COLUMNS = Stream.of(Refs.COLUMNS, OWN, AROUND).flatMap(List::stream).toList();

  private final DSLContext db;

  ObservationStore(DSLContext db) {
    this.db = db;
  }

  public List<StoredObservation> find(ObservationFilter filter, ObservationOrder order, Window window) {
    return select(filter).orderBy(sort(order)).limit(window.limit()).offset(window.offset()).fetch(ObservationStore::read);
  }

  /** All that match, in subject order; for a comparison of a few regions. */
  public List<StoredObservation> find(ObservationFilter filter) {
    return (filter.text().isBlank() ? few(filter) : select(filter)).orderBy(sort(ObservationOrder.SUBJECT)).fetch(ObservationStore::read);
  }

  /**
   * What regions say of which indicator for which full year, once each: their achieved numbers that are shown.
   *
   * @param shown from which confidence on a fact that nobody has looked at is shown
   */
  public List<Stated> stated(Set<RegionId> regions, double shown) {
    return stated(regions, ofYear(OBSERVATION, Kind.ACHIEVEMENT, shown));
  }

  /**
   * What regions aim at for which full year, once each.
   *
   * @param shown from which confidence on a fact that nobody has looked at is shown
   */
  public List<Stated> aimed(Set<RegionId> regions, double shown) {
    return stated(regions, ofYear(OBSERVATION, Kind.TARGET, shown));
  }

  /**
   * What regions aim at for which full year and also say what came of, neither of them roughly, once each: what can be judged.
   *
   * @param shown from which confidence on a fact that nobody has looked at is shown
   */
  public List<Stated> judged(Set<RegionId> regions, double shown) {
    var result = OBSERVATION.as("result");
    String rough = Bound.ABOUT.sign();
    return stated(regions, ofYear(OBSERVATION, Kind.TARGET, shown).and(OBSERVATION.COMPARATOR.ne(rough))
        .and(DSL.exists(DSL.selectOne().from(result).where(result.REGION_ID.eq(OBSERVATION.REGION_ID))
            .and(result.INDICATOR_ID.eq(OBSERVATION.INDICATOR_ID)).and(result.ASPECT.eq(OBSERVATION.ASPECT))
            .and(result.LAST_YEAR.eq(OBSERVATION.LAST_YEAR)).and(result.COMPARATOR.ne(rough)).and(ofYear(result, Kind.ACHIEVEMENT, shown)))));
  }

  /** Numbers of one kind for a full year that are shown. */
  private static Condition ofYear(org.duibiao.store.db.tables.Observation facts, Kind kind, double shown) {
    return facts.KIND.eq(kind.id()).and(facts.PERIOD.eq(facts.LAST_YEAR.cast(String.class)))
        .and(facts.REVIEW_STATE.in(ReviewState.ACCEPTED.id(), ReviewState.CORRECTED.id())
            .or(facts.REVIEW_STATE.eq(ReviewState.UNREVIEWED.id()).and(facts.CONFIDENCE.ge((float) shown))));
  }

  private List<Stated> stated(Set<RegionId> regions, Condition which) {
    return db.selectDistinct(OBSERVATION.REGION_ID, OBSERVATION.INDICATOR_ID, OBSERVATION.ASPECT, OBSERVATION.LAST_YEAR)
        .from(OBSERVATION).where(OBSERVATION.REGION_ID.eq(anyOf(regions.stream().map(RegionId::value))))
        .and(OBSERVATION.INDICATOR_ID.isNotNull()).and(which)
        .fetch(row -> new Stated(new RegionId(row.value1()), new IndicatorId(row.value2()), Aspect.ofId(row.value3()), row.value4()));
  }

  /** Hands over every match in turn, however many there are, in constant memory. */
  @Transactional(readOnly = true)
  public void forEach(ObservationFilter filter, Consumer<StoredObservation> action) {
    try (var rows = select(filter).orderBy(sort(ObservationOrder.SUBJECT)).fetchSize(FETCH).fetchLazy()) {
      rows.forEach(row -> action.accept(read(row)));
    }
  }

  public long count(ObservationFilter filter) {
    return db.fetchCount(DSL.selectOne().from(OBSERVATION)
        .join(SENTENCE).on(SENTENCE.DOCUMENT_ID.eq(OBSERVATION.DOCUMENT_ID).and(SENTENCE.ORDINAL.eq(OBSERVATION.SENTENCE)))
        .where(condition(filter)));
  }

  public Optional<StoredObservation> byId(long id) {
    return select(ObservationFilter.ALL).and(OBSERVATION.ID.eq(id)).fetchOptional(ObservationStore::read);
  }

  /** The indicators of which anything is stored; one probe of the index each. */
  public Set<IndicatorId> indicators() {
    return db.select(INDICATOR.ID).from(INDICATOR)
        .where(DSL.exists(DSL.selectOne().from(OBSERVATION).where(OBSERVATION.INDICATOR_ID.eq(INDICATOR.ID))))
        .fetchSet(row -> new IndicatorId(row.value1()));
  }

  /** The years in which periods of this indicator end, latest first. */
  public List<Integer> years(IndicatorId indicator) {
    return db.selectDistinct(OBSERVATION.LAST_YEAR).from(OBSERVATION)
        .where(OBSERVATION.INDICATOR_ID.eq(indicator.value())).and(OBSERVATION.LAST_YEAR.isNotNull())
        .orderBy(OBSERVATION.LAST_YEAR.desc()).fetch(OBSERVATION.LAST_YEAR);
  }

  /** The observations that stand in the sentence of this measure. */
  public List<StoredObservation> inMeasure(long measure) {
    var m = org.duibiao.store.db.Tables.MEASURE;
    return select(ObservationFilter.ALL)
        .and(DSL.row(OBSERVATION.DOCUMENT_ID, OBSERVATION.SENTENCE)
            .in(DSL.select(m.DOCUMENT_ID, m.SENTENCE).from(m).where(m.ID.eq(measure))))
        .orderBy(sort(ObservationOrder.TEXT)).fetch(ObservationStore::read);
  }

  private SelectConditionStep<Record> select(ObservationFilter filter) {
    return db.select(COLUMNS)
        .from(OBSERVATION)
        .join(DOCUMENT).on(DOCUMENT.ID.eq(OBSERVATION.DOCUMENT_ID))
        .join(SENTENCE).on(SENTENCE.DOCUMENT_ID.eq(OBSERVATION.DOCUMENT_ID).and(SENTENCE.ORDINAL.eq(OBSERVATION.SENTENCE)))
        .join(SECTION).on(SECTION.DOCUMENT_ID.eq(OBSERVATION.DOCUMENT_ID).and(SECTION.ORDINAL.eq(OBSERVATION.SECTION)))
        .where(condition(filter));
  }

  /**
   * The same by look-ups alone: first the observations, by their index; then document, sentence and section of each, by their primary
   * keys. Left to itself, the planner starts from a whole table where it takes the few for many. What was found takes the name of its
   * table, and so do the looked-up rows: the columns stay those of {@link #select}.
   */
  private SelectConditionStep<Record> few(ObservationFilter filter) {
    var found = DSL.name(OBSERVATION.getName()).asMaterialized(
        DSL.select(OWN).select(OBSERVATION.DOCUMENT_ID, OBSERVATION.SENTENCE, OBSERVATION.SECTION, OBSERVATION.LAST_YEAR)
            .from(OBSERVATION).where(condition(filter)));
    var document = DSL.lateral(DSL.select(Refs.COLUMNS).from(DOCUMENT).where(DOCUMENT.ID.eq(OBSERVATION.DOCUMENT_ID)).limit(1))
        .as(DOCUMENT.getName());
    var sentence = DSL.lateral(DSL.select(SENTENCE.CONTENT, SENTENCE.START_OFFSET, SENTENCE.END_OFFSET).from(SENTENCE)
        .where(SENTENCE.DOCUMENT_ID.eq(OBSERVATION.DOCUMENT_ID)).and(SENTENCE.ORDINAL.eq(OBSERVATION.SENTENCE)).limit(1))
        .as(SENTENCE.getName());
    var section = DSL.lateral(DSL.select(SECTION.PATH).from(SECTION)
        .where(SECTION.DOCUMENT_ID.eq(OBSERVATION.DOCUMENT_ID)).and(SECTION.ORDINAL.eq(OBSERVATION.SECTION)).limit(1))
        .as(SECTION.getName());
    return db.with(found).select(COLUMNS).from(found).crossJoin(document).crossJoin(sentence).crossJoin(section).where(DSL.noCondition());
  }

  private static Condition condition(ObservationFilter filter) {
    var all = new ArrayList<Condition>();
    if (!filter.regions().isEmpty()) {
      all.add(OBSERVATION.REGION_ID.eq(anyOf(filter.regions().stream().map(RegionId::value))));
    }
    if (!filter.indicators().isEmpty()) {
      all.add(OBSERVATION.INDICATOR_ID.eq(anyOf(filter.indicators().stream().map(IndicatorId::value))));
    }
    if (!filter.years().isEmpty()) {
      all.add(OBSERVATION.LAST_YEAR.eq(DSL.any(filter.years().toArray(Integer[]::new))));
    }
    if (!filter.kinds().isEmpty()) {
      all.add(OBSERVATION.KIND.in(filter.kinds().stream().map(Kind::id).toList()));
    }
    if (!filter.aspects().isEmpty()) {
      all.add(OBSERVATION.ASPECT.in(filter.aspects().stream().map(Aspect::id).toList()));
    }
    Long document = filter.document();
    if (document != null) {
      all.add(OBSERVATION.DOCUMENT_ID.eq(document));
    }
    if (!filter.text().isBlank()) {
      Condition label = Search.words(filter.text()).stream().map(OBSERVATION.LABEL::containsIgnoreCase)
          .reduce(DSL.noCondition(), Condition::and);
      all.add(Search.matches(SENTENCE.CONTENT, SENTENCE.SEARCH, filter.text()).or(label));
    }
    if (filter.minConfidence() > 0) {
      all.add(OBSERVATION.CONFIDENCE.ge((float) filter.minConfidence()));
    }
    if (!filter.reviews().isEmpty()) {
      all.add(OBSERVATION.REVIEW_STATE.in(filter.reviews().stream().map(ReviewState::id).toList()));
    }
    return DSL.and(all);
  }

  /** One parameter however many ids, so that the statement is prepared once. */
  private static QuantifiedSelect<Record1<String>> anyOf(Stream<String> ids) {
    return DSL.any(ids.sorted().toArray(String[]::new));
  }

  private static List<OrderField<?>> sort(ObservationOrder order) {
    return switch (order) {
      case SUBJECT -> List.of(OBSERVATION.REGION_ID, OBSERVATION.INDICATOR_ID, OBSERVATION.LAST_YEAR, OBSERVATION.ID);
      case TEXT -> List.of(OBSERVATION.DOCUMENT_ID, OBSERVATION.NUMBER_START, OBSERVATION.ID);
      case NEWEST_YEAR -> List.of(OBSERVATION.LAST_YEAR.desc().nullsLast(), OBSERVATION.ID);
      case LARGEST_VALUE -> List.of(OBSERVATION.BASE_VALUE.desc(), OBSERVATION.ID);
      case SMALLEST_VALUE -> List.of(OBSERVATION.BASE_VALUE, OBSERVATION.ID);
      case LOWEST_CONFIDENCE -> List.of(OBSERVATION.CONFIDENCE, OBSERVATION.ID);
    };
  }

  private static StoredObservation read(Record row) {
    String indicator = row.get(OBSERVATION.INDICATOR_ID);
    String period = row.get(OBSERVATION.PERIOD);
    return new StoredObservation(row.get(OBSERVATION.ID), Refs.ref(row), Refs.region(row.get(OBSERVATION.REGION_ID)),
        row.get(OBSERVATION.REGION_NAME), indicator == null ? null : new IndicatorId(indicator), row.get(OBSERVATION.LABEL),
        Aspect.ofId(row.get(OBSERVATION.ASPECT)), row.get(OBSERVATION.VALUE), row.get(OBSERVATION.VALUE_HIGH),
        row.get(OBSERVATION.UNIT), row.get(OBSERVATION.BASE_VALUE), row.get(OBSERVATION.BASE_VALUE_HIGH),
        row.get(OBSERVATION.BASE_UNIT), Bound.ofSign(row.get(OBSERVATION.COMPARATOR)), Kind.ofId(row.get(OBSERVATION.KIND)),
        period == null ? null : Period.parse(period), row.get(OBSERVATION.QUOTE),
        new Span(row.get(OBSERVATION.QUOTE_START), row.get(OBSERVATION.QUOTE_END)),
        new Span(row.get(OBSERVATION.NUMBER_START), row.get(OBSERVATION.NUMBER_END)), row.get(SENTENCE.CONTENT),
        new Span(row.get(SENTENCE.START_OFFSET), row.get(SENTENCE.END_OFFSET)), row.get(SECTION.PATH), row.get(OBSERVATION.RULE), row.get(OBSERVATION.CONFIDENCE),
        ReviewState.ofId(row.get(OBSERVATION.REVIEW_STATE)));
  }
}
