package org.duibiao.store;

import static org.duibiao.store.db.Tables.MEASURE;
import static org.duibiao.store.db.Tables.OBSERVATION;
import static org.duibiao.store.db.Tables.REVIEW;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.duibiao.store.db.tables.records.ObservationRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What people say about facts. The queue itself is a list of unreviewed facts in the order of {@code LOWEST_CONFIDENCE}. */
@Component
public class ReviewStore {

  private final DSLContext db;
  private final ObservationStore observations;
  private final MeasureStore measures;

  ReviewStore(DSLContext db, ObservationStore observations, MeasureStore measures) {
    this.db = db;
    this.observations = observations;
    this.measures = measures;
  }

  /**
   * Notes what a person says about an observation.
   *
   * @param values how it should read; unchanged values for ACCEPT and REJECT
   * @throws NoSuchElementException if there is no such observation any more
   */
  public void observation(long id, Review.Action action, ObservationValues values, String reviewer, String note) {
    db.transaction(tx -> {
      var key = tx.dsl().select(OBSERVATION.DOCUMENT_ID, OBSERVATION.FACT_KEY).from(OBSERVATION).where(OBSERVATION.ID.eq(id))
          .forUpdate().fetchOptional().orElseThrow();
      StoredObservation found = observations.byId(id).orElseThrow();
      note(tx.dsl(), key.value1(), Reviews.OBSERVATIONS, key.value2(), action, reviewer, note,
          quoted(ObservationValues.of(found), found.quote()), quoted(values, found.quote()));
      var row = new ObservationRecord();
      values.write(row);
      row.setReviewState(action.state().id());
      tx.dsl().update(OBSERVATION).set(row).where(OBSERVATION.ID.eq(id)).execute();
    });
  }

  /**
   * Notes what a person says about a measure.
   *
   * @throws NoSuchElementException if there is no such measure any more
   */
  public void measure(long id, Review.Action action, MeasureValues values, String reviewer, String note) {
    db.transaction(tx -> {
      var key = tx.dsl().select(MEASURE.DOCUMENT_ID, MEASURE.FACT_KEY).from(MEASURE).where(MEASURE.ID.eq(id))
          .forUpdate().fetchOptional().orElseThrow();
      StoredMeasure found = measures.byId(id).orElseThrow();
      note(tx.dsl(), key.value1(), Reviews.MEASURES, key.value2(), action, reviewer, note, MeasureValues.of(found).fields(),
          values.fields());
      values.update(tx.dsl(), key.value1(), key.value2(), action.state());
    });
  }

  /**
   * Takes back what was said last about an observation: it is again as before, and the history says so.
   *
   * @return whether there was something to take back
   */
  public boolean undoObservation(long id, String reviewer) {
    List<Review> said = ofObservation(id);
    if (said.isEmpty()) {
      return false;
    }
    observation(id, standing(said), ObservationValues.ofFields(said.getLast().before()), reviewer, "");
    return true;
  }

  /**
   * Takes back what was said last about a measure.
   *
   * @return whether there was something to take back
   */
  public boolean undoMeasure(long id, String reviewer) {
    List<Review> said = ofMeasure(id);
    if (said.isEmpty()) {
      return false;
    }
    measure(id, standing(said), MeasureValues.ofFields(said.getLast().before()), reviewer, "");
    return true;
  }

  /** What stood before the last thing was said. */
  private static Review.Action standing(List<Review> said) {
    return said.size() < 2 ? Review.Action.WITHDRAW : said.get(said.size() - 2).action();
  }

  /** What was said about an observation, oldest first. */
  public List<Review> ofObservation(long id) {
    return db.select(REVIEW.fields()).from(REVIEW)
        .join(OBSERVATION).on(OBSERVATION.DOCUMENT_ID.eq(REVIEW.DOCUMENT_ID)).and(OBSERVATION.FACT_KEY.eq(REVIEW.FACT_KEY))
        .where(OBSERVATION.ID.eq(id)).and(REVIEW.SUBJECT.eq(Reviews.OBSERVATIONS)).orderBy(REVIEW.ID).fetch(ReviewStore::read);
  }

  /** What was said about a measure, oldest first. */
  public List<Review> ofMeasure(long id) {
    return db.select(REVIEW.fields()).from(REVIEW)
        .join(MEASURE).on(MEASURE.DOCUMENT_ID.eq(REVIEW.DOCUMENT_ID)).and(MEASURE.FACT_KEY.eq(REVIEW.FACT_KEY))
        .where(MEASURE.ID.eq(id)).and(REVIEW.SUBJECT.eq(Reviews.MEASURES)).orderBy(REVIEW.ID).fetch(ReviewStore::read);
  }

  private static void note(DSLContext dsl, long document, String subject, String key, Review.Action action, String reviewer,
      String note, Map<String, String> before, Map<String, String> after) {
    dsl.insertInto(REVIEW, REVIEW.DOCUMENT_ID, REVIEW.SUBJECT, REVIEW.FACT_KEY, REVIEW.REVIEWER, REVIEW.ACTION, REVIEW.NOTE,
            REVIEW.BEFORE, REVIEW.AFTER)
        .values(document, subject, key, reviewer, action.id(), Storable.text(note), Reviews.json(before), Reviews.json(after))
        .execute();
  }

  private static Map<String, String> quoted(ObservationValues values, String quote) {
    var fields = new LinkedHashMap<>(values.fields());
    fields.put("quote", quote);
    return fields;
  }

  private static Review read(org.jooq.Record row) {
    return new Review(row.get(REVIEW.REVIEWER), row.get(REVIEW.REVIEWED_AT),
        Review.Action.valueOf(row.get(REVIEW.ACTION).toUpperCase(Locale.ROOT)), row.get(REVIEW.NOTE),
        Reviews.fields(row.get(REVIEW.BEFORE)), Reviews.fields(row.get(REVIEW.AFTER)));
  }
}
