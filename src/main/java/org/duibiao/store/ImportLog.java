package org.duibiao.store;

import static org.duibiao.store.db.Tables.FILE;
import static org.duibiao.store.db.Tables.FILE_DOCUMENT;
import static org.duibiao.store.db.Tables.IMPORT_ITEM;
import static org.duibiao.store.db.Tables.IMPORT_RUN;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What import runs have come to so far, for whoever watches them. */
@Component
public class ImportLog {

  private static final Field<Integer> TOTAL = DSL.count(IMPORT_ITEM.ID);
  private static final Field<Integer> QUEUED = with(State.QUEUED);
  private static final Field<Integer> DONE = with(State.DONE);
  private static final Field<Integer> UNCHANGED = with(State.UNCHANGED);
  private static final Field<Integer> FAILED = with(State.FAILED);

  private final DSLContext db;

  ImportLog(DSLContext db) {
    this.db = db;
  }

  /** What has become of a file so far. */
  public enum State {
    QUEUED,
    DONE,
    UNCHANGED,
    FAILED,
    CANCELLED
  }

  /**
   * A run.
   *
   * @param running whether it goes on, here or on another node
   * @param finished when it ended; null while it goes on
   */
  public record Run(
      long id, boolean running, boolean cancelled, String startedBy, OffsetDateTime started, @Nullable OffsetDateTime finished,
      int files, int queued, int done, int unchanged, int failed) {}

  /**
   * A file of a run.
   *
   * @param reason why it, or a part of it, could not be read
   * @param held ids of the documents that are kept of a file of this name, in its order
   */
  public record Item(
      long id, String name, State state, int documents, int observations, int measures, @Nullable String reason, List<Long> held) {}

  /** The latest runs first. */
  public List<Run> runs(int limit) {
    return runs(DSL.noCondition(), limit);
  }

  public Optional<Run> run(long id) {
    return runs(IMPORT_RUN.ID.eq(id), 1).stream().findFirst();
  }

  /** The files of a run: those that failed first, then those still to be read, then in the order they came. */
  public List<Item> items(long run, int limit) {
    var rank = DSL.when(IMPORT_ITEM.STATE.eq("failed"), 0).when(IMPORT_ITEM.STATE.eq("queued"), 1).otherwise(2);
    var rows = db.select(IMPORT_ITEM.ID, IMPORT_ITEM.NAME, IMPORT_ITEM.STATE, IMPORT_ITEM.DOCUMENTS, IMPORT_ITEM.OBSERVATIONS,
            IMPORT_ITEM.MEASURES, IMPORT_ITEM.REASON)
        .from(IMPORT_ITEM).where(IMPORT_ITEM.RUN_ID.eq(run)).orderBy(rank, IMPORT_ITEM.ID).limit(limit)
        .fetch();
    Map<String, List<Long>> held = held(rows.getValues(IMPORT_ITEM.NAME));
    return rows.map(row -> new Item(row.value1(), row.value2(), State.valueOf(row.value3().toUpperCase(Locale.ROOT)), row.value4(),
        row.value5(), row.value6(), row.value7(), held.getOrDefault(row.value2(), List.of())));
  }

  /** The documents of the latest file of each of these names. */
  private Map<String, List<Long>> held(List<String> names) {
    var latest = DSL.select(DSL.max(FILE.ID)).from(FILE).where(FILE.NAME.eq(DSL.any(names.toArray(String[]::new)))).groupBy(FILE.NAME);
    return db.select(FILE.NAME, FILE_DOCUMENT.DOCUMENT_ID).from(FILE).join(FILE_DOCUMENT).on(FILE_DOCUMENT.FILE_ID.eq(FILE.ID))
        .where(FILE.ID.in(latest)).orderBy(FILE_DOCUMENT.ORDINAL).fetchGroups(FILE.NAME, FILE_DOCUMENT.DOCUMENT_ID);
  }

  private List<Run> runs(Condition which, int limit) {
    return db.select(IMPORT_RUN.fields()).select(TOTAL, QUEUED, DONE, UNCHANGED, FAILED).from(IMPORT_RUN)
        .leftJoin(IMPORT_ITEM).on(IMPORT_ITEM.RUN_ID.eq(IMPORT_RUN.ID)).where(which)
        .groupBy(IMPORT_RUN.ID).orderBy(IMPORT_RUN.ID.desc()).limit(limit)
        .fetch(row -> {
          String state = row.get(IMPORT_RUN.STATE);
          return new Run(row.get(IMPORT_RUN.ID), state.equals("collecting") || state.equals("working"), state.equals("cancelled"),
              row.get(IMPORT_RUN.STARTED_BY), row.get(IMPORT_RUN.STARTED_AT), row.get(IMPORT_RUN.FINISHED_AT), row.get(TOTAL),
              row.get(QUEUED), row.get(DONE), row.get(UNCHANGED), row.get(FAILED));
        });
  }

  private static Field<Integer> with(State state) {
    return DSL.count(IMPORT_ITEM.ID).filterWhere(IMPORT_ITEM.STATE.eq(state.name().toLowerCase(Locale.ROOT)));
  }
}
