package org.duibiao.store;

import java.time.OffsetDateTime;
import java.util.Map;

/** What one person said about one fact. @param before its fields as found @param after its fields as left */
public record Review(
    String reviewer, OffsetDateTime at, Action action, String note, Map<String, String> before, Map<String, String> after) {

  public Review {
    before = Map.copyOf(before);
    after = Map.copyOf(after);
  }

  /** What can be said. */
  public enum Action {
    ACCEPT(ReviewState.ACCEPTED),
    CORRECT(ReviewState.CORRECTED),
    REJECT(ReviewState.REJECTED),
    /** What was said before no longer stands: the fact is again as its rule reads it. */
    WITHDRAW(ReviewState.UNREVIEWED);

    private final ReviewState state;

    Action(ReviewState state) {
      this.state = state;
    }

    public ReviewState state() {
      return state;
    }

    String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
