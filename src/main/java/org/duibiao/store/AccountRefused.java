package org.duibiao.store;

/** A change of accounts or saved views that is not made, with the reason for a screen to word. */
public final class AccountRefused extends RuntimeException {

  /** Why. */
  public enum Reason {
    /** Somebody has the name already. */
    NAME_TAKEN,
    /** Not 1 to 60 letters, digits and {@code . _ @ -}. */
    NAME_UNFIT,
    /** Too short, too long, too usual, or the name itself. */
    PASSWORD_WEAK,
    /** The present password is another one. */
    PASSWORD_WRONG,
    /** There would be nobody left who manages accounts. */
    LAST_ADMIN,
    /** There is no such account any more. */
    GONE
  }

  private final Reason reason;

  public AccountRefused(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
