package org.duibiao.store;

import static org.duibiao.store.db.Tables.ACCOUNT;
import static org.duibiao.store.db.Tables.SAVED_VIEW;

import java.util.List;
import org.duibiao.store.AccountRefused.Reason;
import org.duibiao.store.db.tables.records.SavedViewRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** The views that people keep; each sees and changes only their own. */
@Component
public class SavedViewStore {

  private final DSLContext db;

  SavedViewStore(DSLContext db) {
    this.db = db;
  }

  /** The views of this account, by name. */
  public List<SavedView> list(String account) {
    return db.selectFrom(SAVED_VIEW).where(of(account)).orderBy(SAVED_VIEW.NAME).fetch(SavedViewStore::read);
  }

  /**
   * Keeps a view; one of the same name is replaced.
   *
   * @param location path and query of the screen, without host and leading slash
   * @throws IllegalArgumentException if the location leads elsewhere or the name is unfit
   * @throws AccountRefused if the account is gone
   */
  public SavedView save(String account, String name, String location) {
    String where = SavedView.location(location);
    return db.insertInto(SAVED_VIEW, SAVED_VIEW.ACCOUNT_ID, SAVED_VIEW.NAME, SAVED_VIEW.LOCATION)
        .select(DSL.select(ACCOUNT.ID, DSL.val(SavedView.name(name)), DSL.val(where)).from(ACCOUNT)
            .where(ACCOUNT.NAME.eq(AccountStore.folded(account))))
        .onConflict(SAVED_VIEW.ACCOUNT_ID, SAVED_VIEW.NAME).doUpdate().set(SAVED_VIEW.LOCATION, where)
        .returning().fetchOptional(SavedViewStore::read).orElseThrow(() -> new AccountRefused(Reason.GONE));
  }

  /**
   * Gives a view of this account another name.
   *
   * @throws IllegalArgumentException if the name is unfit
   * @throws AccountRefused if another of their views has the name, or this one is gone
   */
  public void rename(String account, long view, String name) {
    try {
      if (db.update(SAVED_VIEW).set(SAVED_VIEW.NAME, SavedView.name(name)).where(SAVED_VIEW.ID.eq(view)).and(of(account))
          .execute() == 0) {
        throw new AccountRefused(Reason.GONE);
      }
    } catch (DuplicateKeyException _) {
      throw new AccountRefused(Reason.NAME_TAKEN);
    }
  }

  /** Deletes a view of this account; nothing happens if it is gone already. */
  public void delete(String account, long view) {
    db.deleteFrom(SAVED_VIEW).where(SAVED_VIEW.ID.eq(view)).and(of(account)).execute();
  }

  private static Condition of(String account) {
    return SAVED_VIEW.ACCOUNT_ID.in(DSL.select(ACCOUNT.ID).from(ACCOUNT).where(ACCOUNT.NAME.eq(AccountStore.folded(account))));
  }

  private static SavedView read(SavedViewRecord row) {
    return new SavedView(row.getId(), row.getName(), row.getLocation(), row.getCreatedAt());
  }
}
