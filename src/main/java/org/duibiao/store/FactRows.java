package org.duibiao.store;

import static org.duibiao.store.db.Tables.MEASURE;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.document.Document;
import org.duibiao.extraction.Facts;
import org.duibiao.extraction.Measure;
import org.duibiao.extraction.Observation;
import org.duibiao.store.db.tables.records.MeasureRecord;
import org.duibiao.store.db.tables.records.ObservationRecord;
import org.duibiao.text.Span;

/** The facts of a document as rows. */
final class FactRows {

  private final Document document;
  private final long id;

  FactRows(Document document, long id) {
    this.document = document;
    this.id = id;
  }

  List<ObservationRecord> observations(Facts facts) {
    var keys = new FactKeys(document.text());
    var rows = new ArrayList<ObservationRecord>();
    for (Observation fact : facts.observations()) {
      var row = new ObservationRecord();
      place(row, keys.next(fact.number()), fact.evidence().quote(), fact.number());
      row.setSection(fact.evidence().section());
      row.setRule(fact.evidence().rule());
      row.setConfidence((float) fact.confidence());
      values(fact).write(row);
      row.setReviewState(ReviewState.UNREVIEWED.id());
      rows.add(row);
    }
    return rows;
  }

  /** Puts the place of the quote and of the number into {@code row}. */
  void place(ObservationRecord row, String key, Span quote, Span number) {
    int sentence = DocumentRows.sentenceAt(document, number.start());
    Span raw = document.text().raw(quote);
    row.setDocumentId(id);
    row.setFactKey(key);
    row.setSentence(sentence);
    row.setSection(document.sentences().get(sentence).section());
    row.setQuote(Storable.text(document.at(quote)));
    row.setQuoteStart(quote.start());
    row.setQuoteEnd(quote.end());
    row.setNumberStart(number.start());
    row.setNumberEnd(number.end());
    row.setRawStart(raw.start());
    row.setRawEnd(raw.end());
  }

  List<MeasureRecord> measures(List<Measure> facts) {
    var keys = new FactKeys(document.text());
    var rows = new ArrayList<MeasureRecord>();
    for (Measure fact : facts) {
      Span span = fact.evidence().sentence();
      Span raw = document.text().raw(span);
      var row = new MeasureRecord();
      row.setDocumentId(id);
      row.setFactKey(keys.next(span));
      row.setSentence(DocumentRows.sentenceAt(document, span.start()));
      row.setSection(fact.evidence().section());
      row.setContent(Storable.text(document.at(span)));
      row.setStartOffset(span.start());
      row.setEndOffset(span.end());
      row.setRawStart(raw.start());
      row.setRawEnd(raw.end());
      row.set(MEASURE.REGION_ID, fact.region() == null ? null : fact.region().value());
      row.setRegionName(Storable.text(fact.regionName()));
      row.setTitle(Storable.text(fact.title()));
      row.setCategory(fact.category().id());
      row.setStatus(fact.status().id());
      row.setCues(fact.cues().stream().map(Storable::text).toArray(String[]::new));
      row.setRule(fact.evidence().rule());
      row.setConfidence((float) fact.confidence());
      row.setReviewState(ReviewState.UNREVIEWED.id());
      rows.add(row);
    }
    return rows;
  }

  private static ObservationValues values(Observation fact) {
    return new ObservationValues(fact.region(), fact.regionName(), fact.indicatorId(), fact.indicator(), fact.aspect(), fact.value(),
        fact.valueHigh(), fact.unit(), fact.bound(), fact.kind(), fact.period());
  }
}
