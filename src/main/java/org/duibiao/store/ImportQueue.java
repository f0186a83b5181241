package org.duibiao.store;

import static org.duibiao.store.db.Tables.IMPORT_ITEM;
import static org.duibiao.store.db.Tables.IMPORT_RUN;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Import runs and their files, as rows: what was begun and not finished is still there after a crash, and every node takes work
 * from the same queue.
 */
@Component
public class ImportQueue {

  /** How often a file is begun before it is given up: one that brings the program down must not do so for ever. */
  public static final int ATTEMPTS = 3;

  /** What the advisory locks of runs that are being collected are about. */
  private static final int COLLECTING = 7_209_003;

  private final DSLContext db;
  private final ImportAttempts attempts;

  ImportQueue(DSLContext db, ImportAttempts attempts) {
    this.db = db;
    this.attempts = attempts;
  }

  /** A run that is not finished. @param sources what is still to be looked through, empty for an upload */
  public record Run(long id, boolean collecting, List<String> sources) {
    public Run {
      sources = List.copyOf(sources);
    }
  }

  /** A file of the queue, to be worked on. */
  public record Item(long id, String name, byte[] content) {}

  /** What became of a file. @param reason why it, or a part of it, could not be read; null otherwise */
  public record Result(State state, int documents, int observations, int measures, @Nullable String reason) {

    public static Result failed(String reason) {
      return new Result(State.FAILED, 0, 0, 0, reason);
    }

    /** The ways a file can end. */
    public enum State {
      DONE,
      UNCHANGED,
      FAILED
    }
  }

  public long begin(List<String> sources, String startedBy) {
    return db.insertInto(IMPORT_RUN, IMPORT_RUN.STATE, IMPORT_RUN.SOURCES, IMPORT_RUN.STARTED_BY)
        .values("collecting", sources.toArray(String[]::new), startedBy).returning(IMPORT_RUN.ID).fetchSingle().getId();
  }

  /**
   * Notes the files of a run while no other process does; a process that dies lets go. Does nothing if another is at it.
   *
   * @param notes calls {@link #add} and {@link #refuse}, each of which holds at once
   */
  public void collect(long run, Runnable notes) {
    db.transaction(tx -> {
      var lock = DSL.field("pg_try_advisory_xact_lock({0}, {1})", Boolean.class, DSL.inline(COLLECTING), DSL.inline((int) run));
      if (tx.dsl().select(lock).fetchSingle().value1()) {
        notes.run();
        collected(run);
      }
    });
  }

  /** Puts a file into the queue; nothing happens if the run has one of this name already. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void add(long run, String name, byte[] content) {
    insert(run, name, content, "queued", null);
  }

  /** Notes a file that was refused without being read. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void refuse(long run, String name, String reason) {
    insert(run, name, null, "failed", reason);
  }

  public void collected(long run) {
    db.update(IMPORT_RUN).set(IMPORT_RUN.STATE, "working").where(IMPORT_RUN.ID.eq(run))
        .and(IMPORT_RUN.STATE.eq("collecting")).execute();
  }

  /**
   * Takes the next file of the run and works on it; other nodes pass over it meanwhile, and get it if this one dies.
   *
   * @return false if there is none left that nobody works on
   */
  public boolean next(long run, Function<Item, Result> work) {
    return db.transactionResult(tx -> {
      var row = tx.dsl().select(IMPORT_ITEM.ID, IMPORT_ITEM.NAME, IMPORT_ITEM.CONTENT).from(IMPORT_ITEM)
          .where(IMPORT_ITEM.RUN_ID.eq(run)).and(IMPORT_ITEM.STATE.eq("queued"))
          .orderBy(IMPORT_ITEM.ID).limit(1).forUpdate().skipLocked().fetchOptional();
      if (row.isEmpty()) {
        return false;
      }
      long id = row.get().value1();
      int begun = attempts.begun(id);
      Result result = begun > ATTEMPTS
          ? Result.failed("the program broke off %d times while reading it".formatted(ATTEMPTS))
          : work.apply(new Item(id, row.get().value2(), row.get().value3()));
      finish(tx.dsl(), id, result);
      return true;
    });
  }

  /** Goes on with a run that was closed before its last file came in; nothing happens to one that was cancelled. */
  public void reopen(long run) {
    db.update(IMPORT_RUN).set(IMPORT_RUN.STATE, "working").setNull(IMPORT_RUN.FINISHED_AT).where(IMPORT_RUN.ID.eq(run))
        .and(IMPORT_RUN.STATE.eq("done")).execute();
  }

  /** Whether files may still be added to the run. */
  public boolean open(long run) {
    return db.fetchExists(IMPORT_RUN, IMPORT_RUN.ID.eq(run).and(IMPORT_RUN.STATE.ne("cancelled")));
  }

  /** Closes the run if all its files are finished. */
  public void close(long run) {
    db.update(IMPORT_RUN).set(IMPORT_RUN.STATE, "done").set(IMPORT_RUN.FINISHED_AT, DSL.currentOffsetDateTime())
        .where(IMPORT_RUN.ID.eq(run)).and(IMPORT_RUN.STATE.eq("working"))
        .andNotExists(DSL.selectOne().from(IMPORT_ITEM).where(IMPORT_ITEM.RUN_ID.eq(run)).and(IMPORT_ITEM.STATE.eq("queued")))
        .execute();
  }

  /** Files of the run that are not begun any more. */
  public void cancel(long run) {
    db.update(IMPORT_RUN).set(IMPORT_RUN.STATE, "cancelled").set(IMPORT_RUN.FINISHED_AT, DSL.currentOffsetDateTime())
        .where(IMPORT_RUN.ID.eq(run)).and(IMPORT_RUN.STATE.ne("done")).execute();
    db.update(IMPORT_ITEM).set(IMPORT_ITEM.STATE, "cancelled").setNull(IMPORT_ITEM.CONTENT).where(IMPORT_ITEM.ID.in(
        DSL.select(IMPORT_ITEM.ID).from(IMPORT_ITEM).where(IMPORT_ITEM.RUN_ID.eq(run)).and(IMPORT_ITEM.STATE.eq("queued"))
            .forUpdate().skipLocked())).execute();
  }

  public List<Run> unfinished() {
    return db.selectFrom(IMPORT_RUN).where(IMPORT_RUN.STATE.in("collecting", "working")).orderBy(IMPORT_RUN.ID)
        .fetch(row -> new Run(row.getId(), row.getState().equals("collecting"), List.of(row.getSources())));
  }

  public int total(long run) {
    return db.fetchCount(IMPORT_ITEM, IMPORT_ITEM.RUN_ID.eq(run));
  }

  /** The names and reasons of the files that failed, in order. */
  public List<String> failures(long run) {
    return db.selectFrom(DSL.table(DSL.select(IMPORT_ITEM.ID, IMPORT_ITEM.NAME, IMPORT_ITEM.REASON).from(IMPORT_ITEM)
        .where(IMPORT_ITEM.RUN_ID.eq(run)).and(IMPORT_ITEM.STATE.eq("failed")))).orderBy(1)
        .fetch(row -> row.get(1, String.class) + ": " + row.get(2, String.class));
  }

  public Optional<Result> result(long item) {
    return db.selectFrom(IMPORT_ITEM).where(IMPORT_ITEM.ID.eq(item)).and(IMPORT_ITEM.STATE.in("done", "unchanged", "failed"))
        .fetchOptional(row -> new Result(Result.State.valueOf(row.getState().toUpperCase(java.util.Locale.ROOT)),
            row.getDocuments(), row.getObservations(), row.getMeasures(), row.get(IMPORT_ITEM.REASON)));
  }

  private void insert(long run, String name, byte @Nullable [] content, String state, @Nullable String reason) {
    db.insertInto(IMPORT_ITEM, IMPORT_ITEM.RUN_ID, IMPORT_ITEM.NAME, IMPORT_ITEM.CONTENT, IMPORT_ITEM.STATE, IMPORT_ITEM.REASON)
        .values(run, Storable.text(name), content, state, reason).onConflictDoNothing().execute();
  }

  private static void finish(DSLContext dsl, long id, Result result) {
    dsl.update(IMPORT_ITEM)
        .set(IMPORT_ITEM.STATE, result.state().name().toLowerCase(java.util.Locale.ROOT))
        .set(IMPORT_ITEM.DOCUMENTS, result.documents())
        .set(IMPORT_ITEM.OBSERVATIONS, result.observations())
        .set(IMPORT_ITEM.MEASURES, result.measures())
        .set(IMPORT_ITEM.REASON, result.reason() == null ? null : Storable.text(result.reason()))
        .setNull(IMPORT_ITEM.CONTENT)
        .set(IMPORT_ITEM.FINISHED_AT, DSL.currentOffsetDateTime())
        .where(IMPORT_ITEM.ID.eq(id)).execute();
  }
}
