package org.duibiao.store;

import static org.duibiao.store.db.Tables.MEASURE;
import static org.duibiao.store.db.Tables.OBSERVATION;
import static org.duibiao.store.db.Tables.REVIEW;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duibiao.document.Document;
import org.duibiao.store.db.tables.records.ObservationRecord;
import org.duibiao.store.db.tables.records.ReviewRecord;
import org.duibiao.text.Span;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import tools.jackson.core.type.TypeReference;

/** Puts what people said back onto facts that rules have just read anew. */
final class Reviews {

  static final String OBSERVATIONS = "observation";
  static final String MEASURES = "measure";

  private Reviews() {}

  /** Applies the last review of each fact; a fact that a person upheld and no rule finds any more is put back by its quote. */
  static void apply(DSLContext dsl, Document document, long id) {
    List<ReviewRecord> last = dsl.selectDistinct(REVIEW.fields()).on(REVIEW.SUBJECT, REVIEW.FACT_KEY).from(REVIEW)
        .where(REVIEW.DOCUMENT_ID.eq(id)).orderBy(REVIEW.SUBJECT, REVIEW.FACT_KEY, REVIEW.ID.desc()).fetchInto(REVIEW);
    for (ReviewRecord review : last) {
      var action = Review.Action.valueOf(review.getAction().toUpperCase(Locale.ROOT));
      if (action == Review.Action.WITHDRAW) {
        continue;
      }
      if (review.getSubject().equals(MEASURES)) {
        MeasureValues.ofFields(fields(review.getAfter())).update(dsl, id, review.getFactKey(), action.state());
      } else if (observation(dsl, id, review, action) == 0 && action != Review.Action.REJECT) {
        putBack(dsl, document, id, review, action);
      }
    }
  }

  private static int observation(DSLContext dsl, long id, ReviewRecord review, Review.Action action) {
    var row = new ObservationRecord();
    ObservationValues.ofFields(fields(review.getAfter())).write(row);
    row.setReviewState(action.state().id());
    return dsl.update(OBSERVATION).set(row)
        .where(OBSERVATION.DOCUMENT_ID.eq(id)).and(OBSERVATION.FACT_KEY.eq(review.getFactKey())).execute();
  }

  private static void putBack(DSLContext dsl, Document document, long id, ReviewRecord review, Review.Action action) {
    Map<String, String> fields = fields(review.getAfter());
    String quote = fields.getOrDefault("quote", "");
    int at = quote.isEmpty() ? -1 : document.text().text().indexOf(quote);
    if (at < 0) {
      return;
    }
    var span = new Span(at, at + quote.length());
    var row = new ObservationRecord();
    new FactRows(document, id).place(row, review.getFactKey(), span, span);
    ObservationValues.ofFields(fields).write(row);
    row.setRule(StoredObservation.BY_PERSON);
    row.setConfidence(1f);
    row.setReviewState(action.state().id());
    dsl.insertInto(OBSERVATION).set(row).execute();
  }

  static Map<String, String> fields(JSONB json) {
    return DocumentRows.JSON.readValue(json.data(), new TypeReference<Map<String, String>>() {});
  }

  static JSONB json(Map<String, String> fields) {
    return JSONB.valueOf(DocumentRows.JSON.writeValueAsString(fields));
  }
}
