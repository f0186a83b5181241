package org.duibiao.store;

import static org.duibiao.store.db.Tables.DOCUMENT;
import static org.duibiao.store.db.Tables.DOCUMENT_CORRECTION;
import static org.duibiao.store.db.Tables.FILE;
import static org.duibiao.store.db.Tables.FILE_DOCUMENT;

import java.time.OffsetDateTime;
import java.util.List;
import org.duibiao.document.Correction;
import org.duibiao.document.Document;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What people said about documents. The last word on each part holds, however often the text is read anew. */
@Component
public class Corrections {

  private final DSLContext db;

  Corrections(DSLContext db) {
    this.db = db;
  }

  /** A correction and when it was made. */
  public record Made(Correction correction, OffsetDateTime at) {}

  public List<Made> of(long document) {
    return fetch(DOCUMENT_CORRECTION.DOCUMENT_ID.eq(document));
  }

  /**
   * What was said about a document that is just being read.
   *
   * @param ordinal its place in the file, from 0
   */
  public List<Correction> of(SourceFile file, int ordinal, Document document) {
    var byText = DSL.select(DOCUMENT.ID).from(DOCUMENT).where(DOCUMENT.TEXT_SHA256.eq(DocumentRows.hash(document)));
    var byPlace = DSL.select(FILE_DOCUMENT.DOCUMENT_ID).from(FILE_DOCUMENT).join(FILE).on(FILE.ID.eq(FILE_DOCUMENT.FILE_ID))
        .where(FILE.SHA256.eq(file.sha256())).and(FILE_DOCUMENT.ORDINAL.eq(ordinal));
    List<Made> made = fetch(DOCUMENT_CORRECTION.DOCUMENT_ID.in(byText));
    return (made.isEmpty() ? fetch(DOCUMENT_CORRECTION.DOCUMENT_ID.in(byPlace)) : made).stream().map(Made::correction).toList();
  }

  /** Keeps what a person says; it takes effect when the document is read again. */
  public void say(long document, Correction correction) {
    db.insertInto(DOCUMENT_CORRECTION, DOCUMENT_CORRECTION.DOCUMENT_ID, DOCUMENT_CORRECTION.PART, DOCUMENT_CORRECTION.VALUE,
            DOCUMENT_CORRECTION.SAID_BY)
        .values(document, correction.part().id(), correction.value() == null ? null : Storable.text(correction.value()), correction.by())
        .onConflict(DOCUMENT_CORRECTION.DOCUMENT_ID, DOCUMENT_CORRECTION.PART).doUpdate().setAllToExcluded()
        .set(DOCUMENT_CORRECTION.SAID_AT, DSL.currentOffsetDateTime()).execute();
  }

  /** Leaves the part to the text again. */
  public void withdraw(long document, Correction.Part part) {
    db.deleteFrom(DOCUMENT_CORRECTION).where(DOCUMENT_CORRECTION.DOCUMENT_ID.eq(document))
        .and(DOCUMENT_CORRECTION.PART.eq(part.id())).execute();
  }

  private List<Made> fetch(Condition which) {
    return db.selectFrom(DOCUMENT_CORRECTION).where(which).orderBy(DOCUMENT_CORRECTION.PART)
        .fetch(row -> new Made(new Correction(Correction.Part.ofId(row.getPart()), row.get(DOCUMENT_CORRECTION.VALUE), row.getSaidBy()),
            row.getSaidAt()));
  }
}
