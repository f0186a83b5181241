package org.duibiao.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The closed word classes of {@code words.tsv}. Looking a word up costs at most the length of the longest word. */
final class Words {

  private final Map<String, Set<String>> classes = new HashMap<>();
  private int longest;

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
    var set = new HashSet<>(List.of(cells[1].split("\\|")).stream().filter(word -> !word.isEmpty()).toList());
    classes.put(cells[0], set);
    set.forEach(word -> longest = Math.max(longest, word.length()));
  }

  /** The longest word of {@code kind} that {@code text} ends with, or an empty string. */
  String suffix(String text, String kind) {
    Set<String> set = words(kind);
    for (int length = Math.min(longest, text.length()); length > 0; length--) {
      String end = text.substring(text.length() - length);
      if (set.contains(end)) {
        return end;
      }
    }
    return "";
  }

  /** The longest word of {@code kind} that stands at {@code at}, or an empty string. */
  String at(String text, int at, String kind) {
    Set<String> set = words(kind);
    for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
      String start = text.substring(at, at + length);
      if (set.contains(start)) {
        return start;
      }
    }
    return "";
  }

  boolean is(String word, String kind) {
    return words(kind).contains(word);
  }

  /** Where a word of {@code kind} first stands at or behind {@code from}, or -1. */
  int first(String text, int from, String kind) {
    for (int i = from; i < text.length(); i++) {
      if (!at(text, i, kind).isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  private Set<String> words(String kind) {
    return Objects.requireNonNull(classes.get(kind), kind);
  }
}
