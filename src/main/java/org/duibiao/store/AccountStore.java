package org.duibiao.store;

import static org.duibiao.store.db.Tables.ACCOUNT;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duibiao.store.AccountRefused.Reason;
import org.duibiao.store.db.tables.records.AccountRecord;
import org.jooq.DSLContext;
import org.jooq.UpdateSetMoreStep;
import org.springframework.stereotype.Component;

/** Who may sign in. Passwords come and go as hashes only; there is always somebody left who manages accounts. */
@Component
public class AccountStore {

  private final DSLContext db;

  AccountStore(DSLContext db) {
    this.db = db;
  }

  /** An account with the hash of its password, for signing in. */
  public record Credentials(Account account, String passwordHash) {}

  public List<Account> list() {
    return db.selectFrom(ACCOUNT).orderBy(ACCOUNT.NAME).fetch(AccountStore::read);
  }

  public Optional<Account> byName(String name) {
    return credentials(name).map(Credentials::account);
  }

  public Optional<Credentials> credentials(String name) {
    return db.selectFrom(ACCOUNT).where(ACCOUNT.NAME.eq(folded(name)))
        .fetchOptional(row -> new Credentials(read(row), row.getPasswordHash()));
  }

  /** Whether the account may go on with what it signed in for: it is enabled and nothing about it has changed since. */
  public boolean stands(long id, int version) {
    return db.fetchExists(ACCOUNT, ACCOUNT.ID.eq(id).and(ACCOUNT.VERSION.eq(version)).and(ACCOUNT.ENABLED));
  }

  /**
   * Adds an account.
   *
   * @throws AccountRefused if the name is taken or unfit
   */
  public Account create(String name, String passwordHash, AccountRole role, boolean oneTime) {
    String folded = folded(name);
    if (!folded.matches("[\\p{L}\\p{N}._@-]{1,60}")) {
      throw new AccountRefused(Reason.NAME_UNFIT);
    }
    return db.insertInto(ACCOUNT, ACCOUNT.NAME, ACCOUNT.PASSWORD_HASH, ACCOUNT.ROLE, ACCOUNT.ONE_TIME)
        .values(folded, passwordHash, role.id(), oneTime).onConflictDoNothing().returning().fetchOptional(AccountStore::read)
        .orElseThrow(() -> new AccountRefused(Reason.NAME_TAKEN));
  }

  /** Makes {@code name} an administrator with this password, whatever it was before. */
  public void admin(String name, String passwordHash, boolean oneTime) {
    db.insertInto(ACCOUNT, ACCOUNT.NAME, ACCOUNT.PASSWORD_HASH, ACCOUNT.ROLE, ACCOUNT.ONE_TIME)
        .values(folded(name), passwordHash, AccountRole.ADMIN.id(), oneTime)
        .onConflict(ACCOUNT.NAME).doUpdate().setAllToExcluded().set(ACCOUNT.ENABLED, true).set(ACCOUNT.VERSION, ACCOUNT.VERSION.plus(1))
        .execute();
  }

  /** @throws AccountRefused if it is gone, or nobody would be left who manages accounts */
  public void role(long id, AccountRole role) {
    change(id, db.update(ACCOUNT).set(ACCOUNT.ROLE, role.id()));
  }

  /** @throws AccountRefused if it is gone, or nobody would be left who manages accounts */
  public void enabled(long id, boolean enabled) {
    change(id, db.update(ACCOUNT).set(ACCOUNT.ENABLED, enabled));
  }

  /** @throws AccountRefused if it is gone */
  public void password(long id, String passwordHash, boolean oneTime) {
    change(id, db.update(ACCOUNT).set(ACCOUNT.PASSWORD_HASH, passwordHash).set(ACCOUNT.ONE_TIME, oneTime));
  }

  private void change(long id, UpdateSetMoreStep<AccountRecord> what) {
    var update = what.set(ACCOUNT.VERSION, ACCOUNT.VERSION.plus(1)).where(ACCOUNT.ID.eq(id));
    db.transaction(tx -> {
      // Two administrators who demote each other at once: one of them comes second, and is refused.
      tx.dsl().execute("LOCK TABLE account IN SHARE ROW EXCLUSIVE MODE");
      boolean administered = administered(tx.dsl());
      if (tx.dsl().execute(update) == 0) {
        throw new AccountRefused(Reason.GONE);
      }
      if (administered && !administered(tx.dsl())) {
        throw new AccountRefused(Reason.LAST_ADMIN);
      }
    });
  }

  private static boolean administered(DSLContext dsl) {
    return dsl.fetchExists(ACCOUNT, ACCOUNT.ROLE.eq(AccountRole.ADMIN.id()).and(ACCOUNT.ENABLED));
  }

  /** The name as accounts are told apart by it. */
  public static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private static Account read(AccountRecord row) {
    return new Account(row.getId(), row.getName(), AccountRole.ofId(row.getRole()), row.getEnabled(), row.getVersion(),
        row.getOneTime(), row.getCreatedAt());
  }
}
