package org.duibiao.extraction.measure;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duibiao.text.Trie;
import org.jspecify.annotations.Nullable;

/** A word of the lexicons and what it points to in each of them. The words of all lexicons stand in one tree, so that one pass finds all. */
final class Word {

  /** No kind. */
  static final int[] NONE = {};

  private static final Map<String, Word> BY_TEXT = byText();
  static final Trie<Word> ALL = Trie.forward(BY_TEXT);

  /** How many words there are. */
  static final int COUNT = BY_TEXT.size();

  /** The length of the longest word. */
  static final int LONGEST = BY_TEXT.keySet().stream().mapToInt(String::length).max().orElse(0);


  private final String text;
  private final int number;

  /** By lexicon the places of its kinds. */
  private final int[][] kinds;

  /** Its text as a feature: packed, or, if it is too long for that, as a mark. */
  private final long gram;

  private final @Nullable Mark mark;

  private Word(String text, int number) {
    this.text = text;
    this.number = number;
    kinds = Stream.of(Lexicon.values()).map(lexicon -> lexicon.words().getOrDefault(text, List.of()).stream().mapToInt(kind -> kind).toArray())
        .map(places -> places.length == 0 ? NONE : places).toArray(int[][]::new);
    gram = text.length() <= Gram.LONGEST ? Gram.of(text, 0, text.length()) : 0;
    mark = gram == 0 ? Mark.of(text) : null;
  }

  private static Map<String, Word> byText() {
    Set<String> texts = new LinkedHashSet<>();
    Stream.of(Lexicon.values()).map(Lexicon::words).map(Map::keySet).forEach((Collection<String> words) -> texts.addAll(words));
    Map<String, Word> words = new TreeMap<>();
    texts.forEach(text -> words.put(text, new Word(text, words.size())));
    return words;
  }

  String text() {
    return text;
  }

  /** Counted from 0. */
  int number() {
    return number;
  }

  /** The places of its kinds in a lexicon; none if it is no word of it. */
  int[] kinds(Lexicon lexicon) {
    return kinds[lexicon.ordinal()];
  }

  boolean is(Lexicon lexicon, int kind) {
    for (int own : kinds(lexicon)) {
      if (own == kind) {
        return true;
      }
    }
    return false;
  }

  /** Counts it as a feature. */
  void count(int tasks, Features.Sink sink) {
    if (mark == null) {
      sink.run(gram, tasks);
    } else {
      sink.mark(mark, tasks);
    }
  }

  /** The longest word of a lexicon that stands at a place of a text and ends at or before another; null if none does. */
  static @Nullable Word at(String text, int from, int to, Lexicon lexicon) {
    Word found = null;
    int node = 0;
    for (int i = from; i < to; i++) {
      node = ALL.next(node, text.charAt(i));
      if (node == 0) {
        break;
      }
      Word word = ALL.value(node);
      found = word != null && word.kinds(lexicon).length > 0 ? word : found;
    }
    return found;
  }
}
