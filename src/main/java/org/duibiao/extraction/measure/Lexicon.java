package org.duibiao.extraction.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duibiao.catalog.Tsv;

/** A lexicon: for each of its kinds the words that point to it. A word may point to several kinds. */
enum Lexicon {
  ACTIONS("actions.tsv", "kind", "words"),
  CATEGORIES("category-cues.tsv", "category", "cues"),
  INSTRUMENTS("instrument-cues.tsv", "instrument", "cues"),
  TENSES("tense.tsv", "status", "words"),
  ATTRIBUTES("attribute-words.tsv", "kind", "words");

  private final List<String> kinds;
  private final Map<String, List<Integer>> words = new LinkedHashMap<>();

  Lexicon(String file, String kind, String list) {
    List<Tsv.Row> rows = Tsv.read(Lexicon.class, file);
    kinds = rows.stream().map(row -> row.get(kind)).distinct().toList();
    for (Tsv.Row row : rows) {
      row.list(list).forEach(word -> words.computeIfAbsent(word, _ -> new ArrayList<>()).add(kinds.indexOf(row.get(kind))));
    }
  }

  /** Its kinds in the order of the file. */
  List<String> kinds() {
    return kinds;
  }

  int kind(String id) {
    return kinds.indexOf(id);
  }

  /** Its words with the places of their kinds in {@link #kinds}; twice the same where the file names a word twice. */
  Map<String, List<Integer>> words() {
    return words;
  }
}
