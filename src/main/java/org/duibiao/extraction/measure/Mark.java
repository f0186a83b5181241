package org.duibiao.extraction.measure;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** A feature that is no short run of characters: {@code [heading]}, or a long word of a lexicon. There is one object a name. */
final class Mark {

  private static final Map<String, Mark> ALL = new ConcurrentHashMap<>();

  private final String name;
  private final int number;

  private Mark(String name, int number) {
    this.name = name;
    this.number = number;
  }

  static Mark of(String name) {
    synchronized (ALL) {
      return ALL.computeIfAbsent(name, _ -> new Mark(name, ALL.size()));
    }
  }

  /** The marks of the numbers from 0 up to the last: {@code [length %s]}. */
  static Mark[] upTo(int last, String name) {
    return IntStream.rangeClosed(0, last).mapToObj(n -> of(name.formatted(n))).toArray(Mark[]::new);
  }

  /** A mark for each of the words: {@code [about %s]}. */
  static Mark[] each(java.util.Collection<?> words, String name) {
    return Arrays.stream(words.toArray()).map(word -> of(name.formatted(word))).toArray(Mark[]::new);
  }

  String name() {
    return name;
  }

  /** Counted from 0 in the order of making. */
  int number() {
    return number;
  }
}
