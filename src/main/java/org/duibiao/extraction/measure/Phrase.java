package org.duibiao.extraction.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.duibiao.text.Trie;
import org.jspecify.annotations.Nullable;

/**
 * A text as the models see it, and the different words of the lexicons that stand in it: in the order of their first places, of one place
 * the longest first.
 */
final class Phrase {

  static final Phrase NONE = new Phrase("");

  private final String text;
  private final List<Word> words = new ArrayList<>();

  /** Where each word first starts. */
  private int[] places = new int[16];

  /** By lexicon what {@link #counts(Lexicon)} said; a heading is asked by every sentence under it. */
  private final int[] @Nullable [] counts = new int[Lexicon.values().length][];

  private Phrase(String text) {
    this.text = text;
    find();
  }

  /** A text as it is written. */
  static Phrase of(String written) {
    return new Phrase(normal(written));
  }

  private void find() {
    Trie<Word> all = Word.ALL;
    long[] seen = new long[(Word.COUNT >> 6) + 1];
    Word[] here = new Word[Word.LONGEST];
    for (int i = 0; i < text.length(); i++) {
      int count = 0;
      int node = all.next(0, text.charAt(i));
      for (int k = i + 1; node != 0; k++) {
        Word word = all.value(node);
        if (word != null) {
          here[count++] = word;
        }
        node = k < text.length() ? all.next(node, text.charAt(k)) : 0;
      }
      while (count > 0) {
        Word word = here[--count];
        if ((seen[word.number() >> 6] >> word.number() & 1) == 0) {
          seen[word.number() >> 6] |= 1L << word.number();
          places = words.size() < places.length ? places : Arrays.copyOf(places, 2 * places.length);
          places[words.size()] = i;
          words.add(word);
        }
      }
    }
  }

  String text() {
    return text;
  }

  /** The words of all lexicons. */
  List<Word> words() {
    return words;
  }

  /** The words that point to a kind of a lexicon. */
  List<String> words(Lexicon lexicon, String kind) {
    int place = lexicon.kind(kind);
    List<String> found = List.of();
    for (Word word : words) {
      if (word.is(lexicon, place)) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(word.text());
      }
    }
    return found;
  }

  /** By kind of a lexicon, how many different words point to it. */
  int[] counts(Lexicon lexicon) {
    int[] known = counts[lexicon.ordinal()];
    return known == null ? counts[lexicon.ordinal()] = counts(lexicon, text.length()) : known;
  }

  /** The same of the words that start before a place. */
  int[] counts(Lexicon lexicon, int before) {
    int[] counts = new int[lexicon.kinds().size()];
    for (int i = 0; i < words.size() && places[i] < before; i++) {
      int[] kinds = words.get(i).kinds(lexicon);
      for (int k = 0; k < kinds.length; k++) {
        counts[kinds[k]] += k > 0 && kinds[k] == kinds[k - 1] ? 0 : 1;
      }
    }
    return counts;
  }

  /** The kinds of a lexicon that its words point to. */
  Set<String> kinds(Lexicon lexicon) {
    Set<String> kinds = new TreeSet<>();
    words.forEach(word -> Arrays.stream(word.kinds(lexicon)).mapToObj(lexicon.kinds()::get).forEach(kinds::add));
    return kinds;
  }

  /** Without blanks and quotation marks, in half-width characters, every run of digits written 0. */
  static String normal(String written) {
    char[] normal = new char[written.length()];
    int size = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c >= '！' && c <= '～') {
        c -= 0xFEE0;
      }
      boolean digit = c >= '0' && c <= '9' || c == '.' && i + 1 < written.length() && Character.isDigit(written.charAt(i + 1));
      if (digit) {
        if (size == 0 || normal[size - 1] != '0') {
          normal[size++] = '0';
        }
      } else if (!left(c)) {
        normal[size++] = c;
      }
    }
    return new String(normal, 0, size);
  }

  /** Whether a character is left out. */
  private static boolean left(char c) {
    return switch (c) {
      case '“', '”', '‘', '’', '"', '\'', '「', '」', '#' -> true;
      default -> Character.isWhitespace(c);
    };
  }
}
