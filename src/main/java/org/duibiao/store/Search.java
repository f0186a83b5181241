package org.duibiao.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duibiao.text.Span;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Full-text search in Chinese: every word asked for stands in the text, found through its pairs of neighbouring characters. */
public final class Search {

  private Search() {}

  /** The words of a query: what stands between blanks. */
  public static List<String> words(String query) {
    return query.isBlank() ? List.of() : List.of(query.strip().toLowerCase(Locale.ROOT).split("[\\s\\u3000]+"));
  }

  /** Where the words of {@code query} stand in {@code text}, in text order, none inside another. */
  public static List<Span> hits(String query, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() != text.length()) {
      lower = text;
    }
    var hits = new ArrayList<Span>();
    for (String word : words(query)) {
      for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length())) {
        var hit = new Span(at, at + word.length());
        if (hits.stream().noneMatch(hit::overlaps)) {
          hits.add(hit);
        }
      }
    }
    hits.sort(null);
    return hits;
  }

  /** That {@code content}, whose pairs are in column {@code pairs}, holds every word of {@code query}. */
  static Condition matches(Field<String> content, Field<?> pairs, String query) {
    Condition all = DSL.noCondition();
    for (String word : words(query)) {
      if (word.codePointCount(0, word.length()) > 1) {
        all = all.and("{0} @@ {1}::tsquery", pairs, DSL.val(pairs(word, " & ")));
      }
      all = all.and(content.containsIgnoreCase(word));
    }
    return all;
  }

  /** The pairs of neighbouring characters of {@code text} as a query for PostgreSQL. */
  static String pairs(String text, String operator) {
    int[] points = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", "").codePoints().toArray();
    return IntStream.range(0, Math.max(0, points.length - 1))
        .mapToObj(i -> new String(points, i, 2))
        .distinct()
        .map(pair -> "'" + pair.replace("\\", "\\\\").replace("'", "''") + "'")
        .collect(Collectors.joining(operator));
  }
}
