package org.duibiao.extraction.measure;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The different features of a sentence. Those of at most four characters are kept as numbers (see {@link Gram}), and so are pairs of
 * characters from around the sentence, under a character that stands for their prefix; all others are strings.
 */
final class FeatureSet {

  /** Written in front of a pair from a heading above the sentence. */
  static final String OVER = "[over] ";

  /** Written in front of a pair from the sentence before. */
  static final String BEFORE = "[before] ";

  /** Stand for the prefixes inside a packed pair; no character has these codes. */
  static final char OVER_MARK = '\uFFFE';

  static final char BEFORE_MARK = '\uFFFF';
  private static final int PAIR = 2;

  private long[] table;
  private long[] grams;
  private int size;
  private final Set<String> marks = new LinkedHashSet<>();

  FeatureSet() {
    grams = new long[128];
    table = new long[4 * grams.length];
  }

  /** A set to add to that starts with the features of another. */
  FeatureSet(FeatureSet other) {
    grams = other.grams.clone();
    table = other.table.clone();
    size = other.size;
    marks.addAll(other.marks);
  }

  void add(String feature) {
    long gram = gram(feature);
    if (gram == 0) {
      marks.add(feature);
    } else {
      add(gram);
    }
  }

  /** Adds a packed feature. */
  void add(long gram) {
    int place = Gram.place(table, gram);
    if (table[place] == gram) {
      return;
    }
    if (size == grams.length) {
      grow();
      place = Gram.place(table, gram);
    }
    table[place] = gram;
    grams[size++] = gram;
  }

  private void grow() {
    grams = Arrays.copyOf(grams, 2 * grams.length);
    table = new long[4 * grams.length];
    for (int i = 0; i < size; i++) {
      table[Gram.place(table, grams[i])] = grams[i];
    }
  }

  int size() {
    return size + marks.size();
  }

  /** How many of the features are packed. */
  int packed() {
    return size;
  }

  /** The packed feature at a place below {@link #packed}. */
  long packed(int i) {
    return grams[i];
  }

  Set<String> marks() {
    return marks;
  }

  /** All features as a model's file writes them: the packed ones, then the others, each in the order of adding. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < size; i++) {
      char first = (char) (grams[i] >>> PAIR * Character.SIZE);
      names.add(switch (first) {
        case OVER_MARK -> OVER + Gram.text(grams[i] & 0xFFFFFFFFL);
        case BEFORE_MARK -> BEFORE + Gram.text(grams[i] & 0xFFFFFFFFL);
        default -> Gram.text(grams[i]);
      });
    }
    names.addAll(marks);
    return names;
  }

  /** A feature packed; 0 for one that is kept as a string. */
  static long gram(String feature) {
    if (feature.length() <= Gram.LONGEST) {
      return Gram.of(feature, 0, feature.length());
    }
    if (feature.startsWith(OVER) && feature.length() == OVER.length() + PAIR) {
      return pair(OVER_MARK, feature, OVER.length());
    }
    return feature.startsWith(BEFORE) && feature.length() == BEFORE.length() + PAIR ? pair(BEFORE_MARK, feature, BEFORE.length()) : 0;
  }

  private static long pair(char mark, String feature, int from) {
    return Gram.then(Gram.then(mark, feature.charAt(from)), feature.charAt(from + 1));
  }
}
