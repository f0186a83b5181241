package org.duibiao.store;

/** What people have said about a fact that a rule read. */
public enum ReviewState {
  /** Nobody has looked yet. */
  UNREVIEWED,
  ACCEPTED,
  /** The values shown are a person's; the rule's are kept in the history. */
  CORRECTED,
  REJECTED
}
