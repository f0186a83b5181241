package org.duibiao.store;

import static org.duibiao.store.db.Tables.IMPORT_ATTEMPT;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts how many processes have begun each file, in a transaction of its own, so that a crash does not take the count along. A
 * process that begins a file again has survived it: then it was the database that was away.
 */
@Component
class ImportAttempts {

  private final DSLContext db;
  private final UUID process;

  @Autowired
  ImportAttempts(DSLContext db) {
    this(db, UUID.randomUUID());
  }

  ImportAttempts(DSLContext db, UUID process) {
    this.db = db;
    this.process = process;
  }

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public int begun(long item) {
    var another = DSL.when(IMPORT_ATTEMPT.PROCESS.isDistinctFrom(process), 1).otherwise(0);
    return db.insertInto(IMPORT_ATTEMPT, IMPORT_ATTEMPT.ITEM_ID, IMPORT_ATTEMPT.ATTEMPTS, IMPORT_ATTEMPT.PROCESS)
        .values(item, 1, process)
        .onConflict(IMPORT_ATTEMPT.ITEM_ID).doUpdate()
        .set(IMPORT_ATTEMPT.ATTEMPTS, IMPORT_ATTEMPT.ATTEMPTS.plus(another)).set(IMPORT_ATTEMPT.PROCESS, process)
        .returning(IMPORT_ATTEMPT.ATTEMPTS).fetchSingle().getAttempts();
  }
}
