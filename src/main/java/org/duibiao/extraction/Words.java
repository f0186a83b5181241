package org.duibiao.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duibiao.text.Trie;
import org.jspecify.annotations.Nullable;

/** The closed word classes of {@code words.tsv}. */
final class Words {

  /** The words of one class, to be looked for from their first and from their last character on. */
  private record Kind(Trie<String> forward, Trie<String> backward) {}

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
    Map<String, String> words = Arrays.stream(cells[1].split("\\|")).filter(word -> !word.isEmpty())
        .collect(Collectors.toMap(Function.identity(), Function.identity(), (one, _) -> one));
    kinds.put(cells[0], new Kind(Trie.forward(words), Trie.backward(words)));
  }

  /** The longest word of {@code kind} that {@code text} ends with, or an empty string. */
  String suffix(String text, String kind) {
    return orNone(kind(kind).backward().longest(text, text.length()));
  }

  /** The longest word of {@code kind} that stands at {@code at}, or an empty string. */
  String at(String text, int at, String kind) {
    return orNone(kind(kind).forward().longest(text, at));
  }

  private static String orNone(@Nullable String word) {
    return word == null ? "" : word;
  }

  boolean is(String word, String kind) {
    return kind(kind).forward().get(word) != null;
  }

  /** Where a word of {@code kind} first stands at or behind {@code from}, or -1. */
  int first(String text, int from, String kind) {
    return kind(kind).forward().first(text, from, text.length());
  }

  private Kind kind(String name) {
    return Objects.requireNonNull(kinds.get(name), name);
  }
}
