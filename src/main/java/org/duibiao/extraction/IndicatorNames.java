package org.duibiao.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duibiao.catalog.Indicator;
import org.jspecify.annotations.Nullable;

/** The catalogue's indicators by all their wordings; the longest wording inside a subject wins. */
final class IndicatorNames {

  private final Map<String, Indicator> byName = new HashMap<>();
  private int longest;

  IndicatorNames(List<Indicator> indicators) {
    for (Indicator indicator : indicators) {
      add(indicator.name(), indicator);
      indicator.aliases().forEach(alias -> add(alias, indicator));
    }
  }

  private void add(String name, Indicator indicator) {
    byName.putIfAbsent(name, indicator);
    longest = Math.max(longest, name.length());
  }

  /** The indicator whose name {@code subject} ends with; null where a wording marks it as another series. */
  @Nullable Indicator of(String subject) {
    for (int length = Math.min(longest, subject.length()); length >= 2; length--) {
      Indicator indicator = byName.get(subject.substring(subject.length() - length));
      if (indicator != null) {
        boolean other = indicator.notTheSameAs().stream().anyMatch(wording -> excludes(subject, wording));
        return other ? null : indicator;
      }
    }
    return null;
  }

  /** The longest wording of an indicator that {@code clause} starts with, 全市 and the like left aside. */
  Optional<String> startOf(String clause) {
    String bare = clause.replaceFirst("^(?:预计|初步核算|[全我](?:省|市|区|县))+", "");
    for (int length = Math.min(longest, bare.length()); length >= 4; length--) {
      if (byName.containsKey(bare.substring(0, length))) {
        return Optional.of(bare.substring(0, length));
      }
    }
    return Optional.empty();
  }

  private static boolean excludes(String subject, String wording) {
    int at = 0;
    for (String part : wording.split("…")) {
      if (!part.isEmpty()) {
        at = subject.indexOf(part, at);
        if (at < 0) {
          return false;
        }
        at += part.length();
      }
    }
    return true;
  }
}
