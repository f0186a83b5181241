package org.duibiao.web.embed;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What was made lately, for a while: at most so many, those not asked for the longest go first. */
final class Recent<T> {

  private record Kept<T>(Optional<T> what, Instant until) {}

  private final Duration kept;
  private final Map<String, Kept<T>> byKey;

  Recent(int most, Duration kept) {
    this.kept = kept;
    this.byKey = new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1;

      @Override
      protected boolean removeEldestEntry(Map.Entry<String, Kept<T>> eldest) {
        return size() > most;
      }
    };
  }

  /** One at a time: many askers of one thing wait for its being made once. */
  synchronized Optional<T> get(String key, Supplier<Optional<T>> make) {
    var found = byKey.get(key);
    if (found == null || found.until().isBefore(Instant.now())) {
      found = new Kept<>(make.get(), Instant.now().plus(kept));
      byKey.put(key, found);
    }
    return found.what();
  }
}
