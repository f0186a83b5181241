package org.duibiao.extraction.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duibiao.catalog.Tsv;

/** A lexicon: for each of its kinds the words that point to it. A word may point to several kinds. */
final class Cues {

  private final Map<String, List<String>> kindsOf = new LinkedHashMap<>();
  private int longest = 1;

  private Cues() {}

  static Cues load(String file, String kind, String words) {
    var cues = new Cues();
    for (Tsv.Row row : Tsv.read(Cues.class, file)) {
      for (String word : row.list(words)) {
        cues.kindsOf.computeIfAbsent(word, _ -> new ArrayList<>()).add(row.get(kind));
        cues.longest = Math.max(cues.longest, word.length());
      }
    }
    return cues;
  }

  /** The different words of each kind that stand in a text, kinds in the order they turn up. */
  Map<String, Set<String>> in(String text) {
    Map<String, Set<String>> found = new LinkedHashMap<>();
    for (int i = 0; i < text.length(); i++) {
      for (int n = Math.min(longest, text.length() - i); n > 0; n--) {
        String word = text.substring(i, i + n);
        for (String kind : kindsOf.getOrDefault(word, List.of())) {
          found.computeIfAbsent(kind, _ -> new LinkedHashSet<>()).add(word);
        }
      }
    }
    return found;
  }

  /** The kinds of the longest word a text starts with; empty if it starts with none. */
  List<String> atStart(String text) {
    return kindsOf.getOrDefault(longestAtStart(text), List.of());
  }

  /** The longest word a text starts with; empty if it starts with none. */
  String longestAtStart(String text) {
    for (int n = Math.min(longest, text.length()); n > 0; n--) {
      String word = text.substring(0, n);
      if (kindsOf.containsKey(word)) {
        return word;
      }
    }
    return "";
  }
}
