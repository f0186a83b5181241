package org.duibiao.store;

import static org.duibiao.store.db.Tables.IMPORT_ATTEMPT;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts how often each file was begun, in a transaction of its own, so that a crash does not take the count along. */
@Component
class ImportAttempts {

  private final DSLContext db;

  ImportAttempts(DSLContext db) {
    this.db = db;
  }

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public int begun(long item) {
    return db.insertInto(IMPORT_ATTEMPT, IMPORT_ATTEMPT.ITEM_ID, IMPORT_ATTEMPT.ATTEMPTS).values(item, 1)
        .onConflict(IMPORT_ATTEMPT.ITEM_ID).doUpdate().set(IMPORT_ATTEMPT.ATTEMPTS, IMPORT_ATTEMPT.ATTEMPTS.plus(1))
        .returning(IMPORT_ATTEMPT.ATTEMPTS).fetchSingle().getAttempts();
  }
}
