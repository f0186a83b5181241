package org.duibiao.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The closed word classes of {@code words.tsv}. A look-up tries only the words with the right first or last character, longest first. */
final class Words {

  /** One class: all its words, and the same by first and by last character, longest first. */
  private record Kind(Set<String> all, Map<Character, String[]> byFirst, Map<Character, String[]> byLast) {

    static Kind of(Set<String> words) {
      return new Kind(words, by(words, word -> word.charAt(0)), by(words, word -> word.charAt(word.length() - 1)));
    }

    private static Map<Character, String[]> by(Set<String> words, Function<String, Character> key) {
      return words.stream().collect(Collectors.groupingBy(key, Collectors.collectingAndThen(Collectors.toList(),
          list -> list.stream().sorted(Comparator.comparingInt(String::length).reversed()).toArray(String[]::new))));
    }
  }

  private static final String[] NONE = {};

  private final Map<String, Kind> kinds = new HashMap<>();

  static Words load() {
    var words = new Words();
    try (var in = new BufferedReader(new InputStreamReader(
        Objects.requireNonNull(Words.class.getResourceAsStream("words.tsv")), StandardCharsets.UTF_8))) {
      in.lines().filter(line -> !line.startsWith("#")).skip(1).map(line -> line.split("\t")).forEach(words::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private void add(String[] cells) {
    List<String> words = Arrays.stream(cells[1].split("\\|")).filter(word -> !word.isEmpty()).toList();
    kinds.put(cells[0], Kind.of(Set.copyOf(words)));
  }

  /** The longest word of {@code kind} that {@code text} ends with, or an empty string. */
  String suffix(String text, String kind) {
    if (!text.isEmpty()) {
      for (String word : kind(kind).byLast().getOrDefault(text.charAt(text.length() - 1), NONE)) {
        if (text.endsWith(word)) {
          return word;
        }
      }
    }
    return "";
  }

  /** The longest word of {@code kind} that stands at {@code at}, or an empty string. */
  String at(String text, int at, String kind) {
    return at < text.length() ? at(text, at, kind(kind)) : "";
  }

  private static String at(String text, int at, Kind kind) {
    for (String word : kind.byFirst().getOrDefault(text.charAt(at), NONE)) {
      if (text.startsWith(word, at)) {
        return word;
      }
    }
    return "";
  }

  boolean is(String word, String kind) {
    return kind(kind).all().contains(word);
  }

  /** Where a word of {@code kind} first stands at or behind {@code from}, or -1. */
  int first(String text, int from, String kind) {
    Kind words = kind(kind);
    for (int i = from; i < text.length(); i++) {
      if (!at(text, i, words).isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  private Kind kind(String name) {
    return Objects.requireNonNull(kinds.get(name), name);
  }
}
