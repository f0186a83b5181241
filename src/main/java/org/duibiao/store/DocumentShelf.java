package org.duibiao.store;

import static org.duibiao.store.db.Tables.DOCUMENT;
import static org.duibiao.store.db.Tables.FILE;
import static org.duibiao.store.db.Tables.FILE_DOCUMENT;
import static org.duibiao.store.db.Tables.REVIEW;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes documents off the shelf: to be read again, or for good. */
@Component
public class DocumentShelf {

  private final DSLContext db;

  DocumentShelf(DSLContext db) {
    this.db = db;
  }

  /** The file that a document was read from, which the next import will read anew; empty if the document is gone. */
  @Transactional
  public Optional<SourceFile> again(long document) {
    db.update(FILE).setNull(FILE.RULE_SET)
        .where(FILE.ID.in(DSL.select(DOCUMENT.FILE_ID).from(DOCUMENT).where(DOCUMENT.ID.eq(document)))).execute();
    db.update(DOCUMENT).set(DOCUMENT.RULE_SET, "").where(DOCUMENT.ID.eq(document)).execute();
    return file(document);
  }

  /** The file that a document was read from; empty if the document is gone. */
  public Optional<SourceFile> file(long document) {
    return db.select(FILE.NAME, FILE.CONTENT).from(FILE).join(DOCUMENT).on(DOCUMENT.FILE_ID.eq(FILE.ID)).where(DOCUMENT.ID.eq(document))
        .fetchOptional(found -> new SourceFile(found.value1(), found.value2()));
  }

  /**
   * Deletes a document with its facts and all that people said about it. A file of which nothing is left goes too, so that it can be
   * imported again.
   *
   * @return whether there was such a document
   */
  @Transactional
  public boolean delete(long document) {
    List<Long> files = db.select(FILE_DOCUMENT.FILE_ID).from(FILE_DOCUMENT).where(FILE_DOCUMENT.DOCUMENT_ID.eq(document))
        .union(DSL.select(DOCUMENT.FILE_ID).from(DOCUMENT).where(DOCUMENT.ID.eq(document))).fetch(0, Long.class);
    db.deleteFrom(REVIEW).where(REVIEW.DOCUMENT_ID.eq(document)).execute();
    boolean there = db.deleteFrom(DOCUMENT).where(DOCUMENT.ID.eq(document)).execute() > 0;
    db.update(FILE).setNull(FILE.RULE_SET).where(FILE.ID.in(files)).execute();
    db.deleteFrom(FILE).where(FILE.ID.in(files))
        .andNotExists(DSL.selectOne().from(DOCUMENT).where(DOCUMENT.FILE_ID.eq(FILE.ID)))
        .andNotExists(DSL.selectOne().from(FILE_DOCUMENT).where(FILE_DOCUMENT.FILE_ID.eq(FILE.ID))).execute();
    return there;
  }
}
