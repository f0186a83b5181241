package org.duibiao.extraction.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duibiao.catalog.Tsv;
import org.duibiao.text.Finder;
import org.duibiao.text.Trie;

/**
 * The words a person is shown as the reason for a measure and its category: what is done with what (建立…机制), then the words of the
 * category. They are whole words of the lexicons, ordered by what the models make of them.
 */
final class CueReader {

  private static final int MOST = 4;

  /** Where the verb of a frame may start at the latest. */
  private static final int LATEST_VERB = 6;

  private static final Finder TENSE = Finder.of("(?:已经|正在|[已将要还也并])");
  private static final int ACT = Lexicon.ACTIONS.kind("act");

  /** Verbs and what they are said of, the longest first, with the place of each. */
  private record Frame(Set<String> verbs, List<String> objects, Trie<Integer> places) {
    static Frame of(List<String> verbs, List<String> objects) {
      List<String> longestFirst = objects.stream().sorted(Comparator.comparingInt(word -> -word.length())).toList();
      return new Frame(Set.copyOf(verbs), longestFirst,
          Trie.forward(IntStream.range(0, objects.size()).boxed().collect(Collectors.toMap(longestFirst::get, Function.identity()))));
    }
  }

  private static final List<Frame> FRAMES = Tsv.read(CueReader.class, "frames.tsv").stream()
      .map(row -> Frame.of(row.list("verbs"), row.list("objects"))).toList();
  private static final Trie<String> VERBS = Trie.forward(FRAMES.stream().flatMap(frame -> frame.verbs().stream()).distinct()
      .collect(Collectors.toMap(Function.identity(), Function.identity())));

  private CueReader() {}

  /**
   * At most four cues, none inside another, in the order of their weight; never empty for a sentence that opens with a known action.
   *
   * @param category the id of the main category
   * @param weight what the category model gives a word
   */
  static List<String> of(Passage passage, String category, ToDoubleFunction<String> weight) {
    List<String> cues = new ArrayList<>();
    String words = passage.words().text();
    for (int from = 0; from < words.length() && cues.isEmpty();) {
      int to = end(words, from, true);
      String frame = frame(words.substring(from, to));
      if (!frame.isEmpty()) {
        cues.add(frame);
      }
      from = to + 1;
    }
    topic(cues, passage.words(), category, weight);
    for (int i = passage.headings().size() - 1; i >= 0 && cues.size() < 2; i--) {
      topic(cues, passage.headings().get(i), category, weight);
    }
    for (int from = 0; from < words.length() && cues.size() < 2;) {
      int to = end(words, from, false);
      String clause = TENSE.withoutOpening(words.substring(from, to));
      Word verb = Word.at(clause, 0, clause.length(), Lexicon.ACTIONS);
      if (verb != null && verb.is(Lexicon.ACTIONS, ACT) && verb.text().length() >= 2) {
        add(cues, verb.text());
      }
      from = to + 1;
    }
    if (cues.isEmpty()) {
      passage.words().words().stream().filter(word -> word.is(Lexicon.ACTIONS, ACT) && word.text().length() >= 2).limit(1)
          .forEach(word -> cues.add(word.text()));
    }
    return List.copyOf(cues);
  }

  /** Where the clause ends that starts at a place, or the item of a list in it. */
  private static int end(String text, int from, boolean item) {
    int to = from;
    while (to < text.length() && !cuts(text.charAt(to), item)) {
      to++;
    }
    return to;
  }

  private static boolean cuts(char c, boolean items) {
    return switch (c) {
      case ',', '。', ';', ':', '!', '?' -> true;
      case '、' -> items;
      default -> false;
    };
  }

  private static void topic(List<String> cues, Phrase phrase, String category, ToDoubleFunction<String> weight) {
    List<String> words = phrase.words(Lexicon.CATEGORIES, category);
    if (words.size() > 1) {
      words = words.stream().sorted(Comparator.comparingDouble((String word) -> -weight.applyAsDouble(word)).thenComparing(Comparator.naturalOrder()))
          .toList();
    }
    for (String word : words) {
      if (word.length() >= 2 && cues.size() < MOST) {
        add(cues, word);
      }
    }
  }

  /** The verb and the object of a clause; empty if no frame fits. The first verb wins, of one place the first frame, the longest verb. */
  static String frame(String clause) {
    for (int at = 0; at <= LATEST_VERB && at < clause.length(); at++) {
      List<Trie.Found<String>> verbs = VERBS.all(clause, at, clause.length());
      for (Frame frame : verbs.isEmpty() ? List.<Frame>of() : FRAMES) {
        for (Trie.Found<String> verb : verbs) {
          String object = frame.verbs().contains(verb.value()) ? object(frame, clause, verb.end()) : "";
          if (!object.isEmpty()) {
            return verb.value() + (clause.startsWith(object, verb.end()) ? "" : "…") + object;
          }
        }
      }
    }
    return "";
  }

  /** The longest object of a frame that stands behind a place; empty if none does. */
  private static String object(Frame frame, String clause, int from) {
    int best = frame.objects().size();
    for (int i = from; i < clause.length(); i++) {
      Integer place = frame.places().longest(clause, i);
      best = place == null ? best : Math.min(best, place);
    }
    return best == frame.objects().size() ? "" : frame.objects().get(best);
  }

  private static void add(List<String> cues, String word) {
    for (String cue : cues) {
      if (cue.contains(word)) {
        return;
      }
    }
    cues.removeIf(word::contains);
    cues.add(word);
  }
}
