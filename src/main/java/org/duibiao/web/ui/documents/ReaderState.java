package org.duibiao.web.ui.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duibiao.web.ui.facts.Link;
import org.jspecify.annotations.Nullable;

/**
 * What a person looks at in the reader; the address says all of it.
 *
 * @param observation the observation that is marked
 * @param measure the measure that is marked
 * @param raw whether the text is shown as it was before cleaning
 * @param part which part of a long text, from 0; null for the one in which the marked fact stands
 * @param cleaner whose omissions are marked in the raw text
 */
record ReaderState(@Nullable Long observation, @Nullable Long measure, boolean raw, @Nullable Integer part, @Nullable String cleaner) {

  /** Reads the parameters of an address; what nobody could have chosen is left out. */
  static ReaderState of(Map<String, List<String>> parameters) {
    String cleaner = first(parameters, "c");
    Long part = number(parameters, "part");
    return new ReaderState(number(parameters, "o"), number(parameters, "m"), "raw".equals(first(parameters, "v")),
        part == null || part < 1 || part > 100_000 ? null : (int) (part - 1),
        cleaner != null && cleaner.matches("[a-z0-9-]{1,40}") ? cleaner : null);
  }

  ReaderState withObservation(long id) {
    return new ReaderState(id, null, raw, null, null);
  }

  ReaderState withMeasure(long id) {
    return new ReaderState(null, id, false, null, null);
  }

  ReaderState withRaw(boolean shown) {
    return new ReaderState(observation, shown ? null : measure, shown, null, null);
  }

  ReaderState withPart(int shown) {
    return new ReaderState(null, null, raw, shown, cleaner);
  }

  ReaderState withCleaner(String name) {
    return new ReaderState(null, null, true, part, name);
  }

  /** The address of document {@code id} in this state. */
  String address(long id) {
    var parameters = new LinkedHashMap<String, List<String>>();
    put(parameters, "v", raw ? "raw" : null);
    put(parameters, "part", part == null ? null : part + 1);
    put(parameters, "c", cleaner);
    put(parameters, "o", observation);
    put(parameters, "m", measure);
    return Link.to("documents/" + id, parameters);
  }

  /** What links to facts begin with. */
  String factAddress(long id) {
    return "documents/" + id + (raw ? "?v=raw&" : "?");
  }

  private static void put(Map<String, List<String>> parameters, String name, @Nullable Object value) {
    if (value != null) {
      parameters.put(name, List.of(value.toString()));
    }
  }

  private static @Nullable String first(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse(null);
  }

  private static @Nullable Long number(Map<String, List<String>> parameters, String name) {
    String text = first(parameters, name);
    return text != null && text.matches("[0-9]{1,18}") ? Long.valueOf(text) : null;
  }
}
