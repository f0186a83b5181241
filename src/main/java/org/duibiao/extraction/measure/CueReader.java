package org.duibiao.extraction.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.duibiao.catalog.Tsv;

/**
 * The words a person is shown as the reason for a measure and its category: what is done with what (建立…机制), then the words of the
 * category. They are whole words of the lexicons, ordered by what the models make of them.
 */
final class CueReader {

  private static final int MOST = 4;

  /** Where the verb of a frame may start at the latest. */
  private static final int LATEST_VERB = 6;

  private static final Cues CATEGORIES = Cues.load("category-cues.tsv", "category", "cues");
  private static final Cues ACTIONS = Cues.load("actions.tsv", "kind", "words");

  private static final Pattern ITEMS = Pattern.compile("[,。;:!?、]");
  private static final Pattern CLAUSES = Pattern.compile("[,。;:!?]");
  private static final Pattern TENSE = Pattern.compile("^(?:已经|正在|[已将要还也并])");
  private static final String[] NO_CLAUSES = {};

  private record Frame(List<String> verbs, List<String> objects) {}

  private static final List<Frame> FRAMES = Tsv.read(CueReader.class, "frames.tsv").stream()
      .map(row -> new Frame(longestFirst(row.list("verbs")), longestFirst(row.list("objects")))).toList();

  private CueReader() {}

  /**
   * At most four cues, none inside another, in the order of their weight; never empty for a sentence that opens with a known action.
   *
   * @param category the id of the main category
   * @param weight what the category model gives a word
   */
  static List<String> of(Passage passage, String category, java.util.function.ToDoubleFunction<String> weight) {
    Set<String> cues = new LinkedHashSet<>();
    String words = passage.words();
    for (String clause : ITEMS.split(words)) {
      if (cues.size() < 1) {
        add(cues, frame(clause));
      }
    }
    topic(cues, words, category, weight);
    for (int i = passage.headings().size() - 1; i >= 0 && cues.size() < 2; i--) {
      topic(cues, passage.headings().get(i), category, weight);
    }
    for (String clause : cues.size() < 2 ? CLAUSES.split(words) : NO_CLAUSES) {
      String verb = ACTIONS.longestAtStart(TENSE.matcher(clause).replaceFirst(""));
      if (cues.size() < 2 && verb.length() >= 2) {
        add(cues, verb);
      }
    }
    if (cues.isEmpty()) {
      ACTIONS.in(words).getOrDefault("act", Set.of()).stream().filter(word -> word.length() >= 2).limit(1).forEach(cues::add);
    }
    return List.copyOf(cues);
  }

  private static void topic(Set<String> cues, String text, String category, java.util.function.ToDoubleFunction<String> weight) {
    CATEGORIES.in(text).getOrDefault(category, Set.of()).stream()
        .sorted(Comparator.comparingDouble((String word) -> -weight.applyAsDouble(word)).thenComparing(Comparator.naturalOrder()))
        .filter(word -> word.length() >= 2)
        .forEach(word -> {
          if (cues.size() < MOST) {
            add(cues, word);
          }
        });
  }

  /** The verb and the object of a clause; empty if no frame fits. */
  static String frame(String clause) {
    String best = "";
    int bestAt = Integer.MAX_VALUE;
    for (Frame frame : FRAMES) {
      for (String verb : frame.verbs()) {
        int at = clause.indexOf(verb, 0, Math.min(clause.length(), LATEST_VERB + verb.length()));
        if (at < 0 || at >= bestAt) {
          continue;
        }
        int end = at + verb.length();
        for (String object : frame.objects()) {
          int place = clause.indexOf(object, end);
          if (place >= 0) {
            best = verb + (place == end ? "" : "…") + object;
            bestAt = at;
            break;
          }
        }
      }
    }
    return best;
  }

  private static void add(Set<String> cues, String word) {
    if (!word.isEmpty() && cues.stream().noneMatch(cue -> cue.contains(word))) {
      cues.removeIf(word::contains);
      cues.add(word);
    }
  }

  private static List<String> longestFirst(List<String> words) {
    List<String> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingInt(word -> -word.length()));
    return sorted;
  }
}
