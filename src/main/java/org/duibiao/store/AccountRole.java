package org.duibiao.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a signed-in person may do; each role may do all that the ones before it may. Reading needs none. */
public enum AccountRole {
  /** Uploads documents and saves views. */
  ANALYST,
  /** Also reviews facts, sets metadata, deletes documents and has them read again. */
  EDITOR,
  /** Also manages accounts. */
  ADMIN;

  /** This role and all it includes: the one place that says so. */
  public List<AccountRole> included() {
    return Arrays.stream(values()).filter(role -> role.compareTo(this) <= 0).toList();
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static AccountRole ofId(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
