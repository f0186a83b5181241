package org.duibiao.extraction.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duibiao.catalog.Tsv;
import org.jspecify.annotations.Nullable;

/**
 * A lexicon: for each of its kinds the words that point to it. A word may point to several kinds. The words form a tree by their
 * characters, so that all words of a text are found in one pass over it without cutting pieces out.
 */
final class Cues {

  private record Entry(String word, List<String> kinds) {}

  /** The steps of the tree: the number of a node and a character, packed; 0 is a free place. Next to each the node it leads to. */
  private long[] steps = new long[1 << 10];

  private int[] targets = new int[steps.length];

  /** By node the word that ends there, null where none does; node 0 is the root. */
  private @Nullable Entry[] entries = new Entry[64];

  private int nodes = 1;
  private int longest = 1;

  private Cues() {}

  static Cues load(String file, String kind, String words) {
    var cues = new Cues();
    for (Tsv.Row row : Tsv.read(Cues.class, file)) {
      row.list(words).forEach(word -> cues.add(word, row.get(kind)));
    }
    return cues;
  }

  private void add(String word, String kind) {
    int node = 0;
    for (int i = 0; i < word.length(); i++) {
      int next = next(node, word.charAt(i));
      node = next == 0 ? grow(node, word.charAt(i)) : next;
    }
    Entry entry = entries[node];
    if (entry == null) {
      entry = new Entry(word, new ArrayList<>());
      entries[node] = entry;
    }
    entry.kinds().add(kind);
    longest = Math.max(longest, word.length());
  }

  private int grow(int node, char c) {
    if (2 * nodes > steps.length) {
      long[] old = steps;
      int[] led = targets;
      steps = new long[2 * old.length];
      targets = new int[steps.length];
      for (int i = 0; i < old.length; i++) {
        if (old[i] != 0) {
          step(old[i], led[i]);
        }
      }
    }
    step(Gram.then(node, c), nodes);
    entries = nodes < entries.length ? entries : Arrays.copyOf(entries, 2 * entries.length);
    return nodes++;
  }

  private void step(long step, int target) {
    int place = Gram.place(steps, step);
    steps[place] = step;
    targets[place] = target;
  }

  /** The node behind a node by a character; the root if there is none. */
  private int next(int node, char c) {
    return targets[Gram.place(steps, Gram.then(node, c))];
  }

  /** The different words of each kind that stand in a text, kinds in the order they turn up, of one place the longest word first. */
  Map<String, Set<String>> in(String text) {
    Map<String, Set<String>> found = new LinkedHashMap<>();
    Entry[] here = new Entry[longest];
    for (int i = 0; i < text.length(); i++) {
      int words = 0;
      int node = next(0, text.charAt(i));
      for (int k = i + 1; node != 0; k++) {
        Entry entry = entries[node];
        if (entry != null) {
          here[words++] = entry;
        }
        node = k < text.length() ? next(node, text.charAt(k)) : 0;
      }
      while (words > 0) {
        Entry entry = here[--words];
        for (String kind : entry.kinds()) {
          found.computeIfAbsent(kind, _ -> new LinkedHashSet<>()).add(entry.word());
        }
      }
    }
    return found;
  }

  /** The kinds of the longest word a text starts with; empty if it starts with none. */
  List<String> atStart(String text) {
    Entry entry = entryAtStart(text);
    return entry == null ? List.of() : entry.kinds();
  }

  /** The longest word a text starts with; empty if it starts with none. */
  String longestAtStart(String text) {
    Entry entry = entryAtStart(text);
    return entry == null ? "" : entry.word();
  }

  private @Nullable Entry entryAtStart(String text) {
    Entry found = null;
    int node = text.isEmpty() ? 0 : next(0, text.charAt(0));
    for (int i = 1; node != 0; i++) {
      found = entries[node] == null ? found : entries[node];
      node = i < text.length() ? next(node, text.charAt(i)) : 0;
    }
    return found;
  }
}
