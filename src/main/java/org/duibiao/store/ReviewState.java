package org.duibiao.store;

/** What people have said about a fact that a rule read. */
public enum ReviewState {
  /** Nobody has looked yet. */
  UNREVIEWED,
  ACCEPTED,
  /** The values shown are a person's; the rule's are kept in the history. */
  CORRECTED,
  REJECTED;

  String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  static ReviewState ofId(String id) {
    return valueOf(id.toUpperCase(java.util.Locale.ROOT));
  }
}
