package org.duibiao.store;

import static org.duibiao.store.db.Tables.DOCUMENT;
import static org.duibiao.store.db.Tables.MEASURE;
import static org.duibiao.store.db.Tables.OBSERVATION;
import static org.duibiao.store.db.Tables.REGION;
import static org.duibiao.store.db.Tables.SENTENCE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.length;
import static org.jooq.impl.DSL.select;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.catalog.RegionId;
import org.duibiao.document.DocumentKind;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** The list of documents: filtered, sorted, a window at a time. */
@Component
public class DocumentList {

  private static final Field<Integer> OBSERVATIONS = field(select(DSL.count()).from(OBSERVATION)
      .where(OBSERVATION.DOCUMENT_ID.eq(DOCUMENT.ID)).and(OBSERVATION.REVIEW_STATE.ne(ReviewState.REJECTED.id())));
  private static final Field<Integer> MEASURES = field(select(DSL.count()).from(MEASURE)
      .where(MEASURE.DOCUMENT_ID.eq(DOCUMENT.ID)).and(MEASURE.REVIEW_STATE.ne(ReviewState.REJECTED.id())));

  private final DSLContext db;

  DocumentList(DSLContext db) {
    this.db = db;
  }

  /** @param sure from which confidence on a fact that nobody has looked at counts as sure */
  public List<DocumentSummary> find(DocumentFilter filter, DocumentOrder order, double sure, Window window) {
    var unsure = unsure(sure);
    var characters = length(DOCUMENT.CLEAN_TEXT);
    return db.select(Refs.COLUMNS)
        .select(DOCUMENT.NAME, DOCUMENT.REGION_ID, DOCUMENT.CREATED_AT, characters, OBSERVATIONS, MEASURES, unsure)
        .from(DOCUMENT).leftJoin(REGION).on(REGION.ID.eq(DOCUMENT.REGION_ID)).where(condition(filter))
        .orderBy(sort(order, unsure), DOCUMENT.ID).limit(window.limit()).offset(window.offset())
        .fetch(row -> new DocumentSummary(Refs.ref(row), row.get(DOCUMENT.NAME), Refs.region(row.get(DOCUMENT.REGION_ID)),
            row.get(characters), row.get(OBSERVATIONS), row.get(MEASURES), row.get(unsure), row.get(DOCUMENT.CREATED_AT)));
  }

  public int count(DocumentFilter filter) {
    return db.fetchCount(DOCUMENT, condition(filter));
  }

  /** The years of the documents' dates, latest first. */
  public List<Integer> years() {
    var year = DSL.year(Refs.DATE);
    return db.selectDistinct(year).from(DOCUMENT).where(Refs.DATE.isNotNull()).orderBy(year.desc()).fetch(year);
  }

  /** The regions that documents speak for. */
  public List<RegionId> regions() {
    return db.selectDistinct(DOCUMENT.REGION_ID).from(DOCUMENT).where(DOCUMENT.REGION_ID.isNotNull()).orderBy(DOCUMENT.REGION_ID)
        .fetch(row -> new RegionId(row.value1()));
  }

  private static Field<Integer> unsure(double sure) {
    return field(select(DSL.count()).from(OBSERVATION).where(OBSERVATION.DOCUMENT_ID.eq(DOCUMENT.ID))
        .and(OBSERVATION.REVIEW_STATE.eq(ReviewState.UNREVIEWED.id())).and(OBSERVATION.CONFIDENCE.lt((float) sure)))
        .plus(field(select(DSL.count()).from(MEASURE).where(MEASURE.DOCUMENT_ID.eq(DOCUMENT.ID))
            .and(MEASURE.REVIEW_STATE.eq(ReviewState.UNREVIEWED.id())).and(MEASURE.CONFIDENCE.lt((float) sure))));
  }

  private static Condition condition(DocumentFilter filter) {
    var all = new ArrayList<Condition>();
    if (!filter.regions().isEmpty()) {
      all.add(DOCUMENT.REGION_ID.in(filter.regions().stream().map(RegionId::value).toList()));
    }
    if (!filter.kinds().isEmpty()) {
      all.add(DOCUMENT.KIND.in(filter.kinds().stream().map(DocumentKind::id).toList()));
    }
    Integer year = filter.year();
    if (year != null) {
      all.add(DSL.year(Refs.DATE).eq(year));
    }
    if (!filter.text().isBlank()) {
      Condition named = Search.words(filter.text()).stream()
          .map(word -> DOCUMENT.TITLE.containsIgnoreCase(word).or(DOCUMENT.ISSUER.containsIgnoreCase(word)))
          .reduce(DSL.noCondition(), Condition::and);
      all.add(named.or(DSL.exists(DSL.selectOne().from(SENTENCE).where(SENTENCE.DOCUMENT_ID.eq(DOCUMENT.ID))
          .and(Search.matches(SENTENCE.CONTENT, SENTENCE.SEARCH, filter.text())))));
    }
    return DSL.and(all);
  }

  private static OrderField<?> sort(DocumentOrder order, Field<Integer> unsure) {
    return switch (order) {
      case NEWEST -> Refs.DATE.desc().nullsLast();
      case OLDEST -> Refs.DATE.asc().nullsLast();
      case TITLE -> DOCUMENT.TITLE.asc();
      case REGION -> REGION.PINYIN.asc().nullsLast();
      case KIND -> DOCUMENT.KIND.asc();
      case ISSUER -> DOCUMENT.ISSUER.asc().nullsLast();
      case MOST_OBSERVATIONS -> OBSERVATIONS.desc();
      case MOST_MEASURES -> MEASURES.desc();
      case MOST_UNSURE -> unsure.desc();
      case LATEST_READ -> DOCUMENT.CREATED_AT.desc();
    };
  }
}
