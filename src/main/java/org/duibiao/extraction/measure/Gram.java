package org.duibiao.extraction.measure;

/**
 * A run of one to four characters packed into one number, its last character lowest. The models look at some ten such runs for every
 * character of a text; as numbers they need no objects, and two are equal exactly if their characters are.
 */
final class Gram {

  static final int LONGEST = 4;

  private Gram() {}

  static long of(String text, int from, int to) {
    long gram = 0;
    for (int i = from; i < to; i++) {
      gram = then(gram, text.charAt(i));
    }
    return gram;
  }

  /** The run with one more character behind it. */
  static long then(long gram, char c) {
    return gram << Character.SIZE | c;
  }

  static String text(long gram) {
    var text = new StringBuilder();
    for (int shift = (LONGEST - 1) * Character.SIZE; shift >= 0; shift -= Character.SIZE) {
      char c = (char) (gram >>> shift);
      if (c != 0) {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** A number whose bits hang on all characters of the run. */
  static int hash(long gram) {
    return (int) (gram * 0x9E3779B97F4A7C15L >>> 32);
  }

  /** Where a run stands, or the free place for it, in a table with 0 at its free places whose length is a power of two. */
  static int place(long[] table, long gram) {
    int place = hash(gram) & table.length - 1;
    while (table[place] != gram && table[place] != 0) {
      place = place + 1 & table.length - 1;
    }
    return place;
  }
}
