package org.duibiao.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words with a value each, in a tree by their characters: the longest word at a place of a text is found by looking at its characters once,
 * without cutting pieces out. Never changed once it is built.
 */
public final class Trie<T> {

  /** Bits of a step that say where it leads; the others are the node it starts from and its character. */
  private static final int TARGET = 28;

  private final int way;

  /** The steps in a table with 0 at its free places, whose length is a power of two. */
  private long[] steps = new long[64];

  /** By node the value of the word that ends there; node 0 is the root. */
  private @Nullable Object[] values = new Object[32];

  private int nodes = 1;

  /** A bit for each character that a word begins with: most characters of a text begin none, and this small table says so. */
  private final long[] begins = new long[1 << Character.SIZE - 6];

  private Trie(Map<String, T> words, int way) {
    this.way = way;
    words.forEach(this::put);
  }

  /** Words that are looked for from their first character on. */
  public static <T> Trie<T> forward(Map<String, T> words) {
    return new Trie<>(words, 1);
  }

  /** Words that are looked for from their last character back. */
  public static <T> Trie<T> backward(Map<String, T> words) {
    return new Trie<>(words, -1);
  }

  private void put(String word, T value) {
    int node = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(way > 0 ? i : word.length() - 1 - i);
      int next = next(node, c);
      node = next == 0 ? grow(node, c) : next;
    }
    values[node] = value;
  }

  private int grow(int node, char c) {
    if (3 * nodes > 2 * steps.length) {
      long[] old = steps;
      steps = new long[2 * old.length];
      for (long step : old) {
        if (step != 0) {
          steps[place(step >>> TARGET)] = step;
        }
      }
    }
    values = nodes < values.length ? values : Arrays.copyOf(values, 2 * values.length);
    long from = from(node, c);
    steps[place(from)] = from << TARGET | nodes;
    if (node == 0) {
      begins[c >>> 6] |= 1L << c;
    }
    return nodes++;
  }

  private static long from(int node, char c) {
    return (long) node << Character.SIZE | c;
  }

  /** Where the step from here stands, or the free place for it. */
  private int place(long from) {
    int place = (int) (from * 0x9E3779B97F4A7C15L >>> 32) & steps.length - 1;
    while (steps[place] != 0 && steps[place] >>> TARGET != from) {
      place = place + 1 & steps.length - 1;
    }
    return place;
  }

  /** The node behind a node by a character, 0 if there is none; the way starts at node 0. */
  public int next(int node, char c) {
    return node == 0 && (begins[c >>> 6] >>> c & 1) == 0 ? 0 : (int) steps[place(from(node, c))] & (1 << TARGET) - 1;
  }

  /** What stands at a node: the value of the word that ends there, null if none does. */
  @SuppressWarnings("unchecked")
  public @Nullable T value(int node) {
    return (T) values[node];
  }

  /** The value of exactly this word. */
  public @Nullable T get(String word) {
    int node = 0;
    for (int i = 0; i < word.length(); i++) {
      node = next(node, word.charAt(way > 0 ? i : word.length() - 1 - i));
      if (node == 0) {
        return null;
      }
    }
    return value(node);
  }

  /** The value of the longest word that starts at {@code at}, or that ends before it if the words are looked for backward. */
  public @Nullable T longest(CharSequence text, int at) {
    T found = null;
    int node = 0;
    for (int i = way > 0 ? at : at - 1; i >= 0 && i < text.length(); i += way) {
      node = next(node, text.charAt(i));
      if (node == 0) {
        break;
      }
      T value = value(node);
      found = value == null ? found : value;
    }
    return found;
  }

  /** A word that was found, by its value and the place behind its last character in the way it was looked for. */
  public record Found<T>(int end, T value) {}

  /** All words that start at {@code at} and end at or before {@code to}, the longest first. For words looked for forward. */
  public List<Found<T>> all(CharSequence text, int at, int to) {
    List<Found<T>> found = List.of();
    int node = 0;
    for (int i = at; i < to && i < text.length(); i++) {
      node = next(node, text.charAt(i));
      if (node == 0) {
        break;
      }
      T value = value(node);
      if (value != null) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.addFirst(new Found<>(i + 1, value));
      }
    }
    return found;
  }

  /** Where a word first starts at or behind {@code from} and before {@code to}; -1 if none does. For words looked for forward. */
  public int first(CharSequence text, int from, int to) {
    return first(text, from, to, text.length());
  }

  /** The same for a word that ends at or before {@code end}. */
  public int first(CharSequence text, int from, int to, int end) {
    for (int i = from; i < to; i++) {
      int node = 0;
      for (int k = i; k < end; k++) {
        node = next(node, text.charAt(k));
        if (node == 0) {
          break;
        }
        if (values[node] != null) {
          return i;
        }
      }
    }
    return -1;
  }
}
