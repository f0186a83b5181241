package org.duibiao.web.security;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** How often something was tried within a window of time; the oldest are forgotten when there are very many. */
final class SignInTries {

  static final Duration WINDOW = Duration.ofMinutes(5);
  private static final int MOST_KEYS = 10_000;

  private final LongSupplier nanos;
  private final int limit;
  private final Map<String, Tries> tries = new LinkedHashMap<>() {
    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
      return size() > MOST_KEYS;
    }
  };

  private record Tries(long since, int count) {}

  SignInTries(int limit, LongSupplier nanos) {
    this.limit = limit;
    this.nanos = nanos;
  }

  /** Counts a try before it is made, so that many at once do not slip through; false if it is one too many. */
  synchronized boolean begin(String key) {
    long now = nanos.getAsLong();
    Tries before = tries.get(key);
    Tries after = before == null || now - before.since() > WINDOW.toNanos()
        ? new Tries(now, 1)
        : new Tries(before.since(), before.count() + 1);
    tries.put(key, after);
    return after.count() <= limit;
  }

  /** Takes back a try that was right: an office behind one address may sign in as often as it likes. */
  synchronized void succeeded(String key) {
    tries.computeIfPresent(key, (_, before) -> new Tries(before.since(), before.count() - 1));
  }
}
