package org.duibiao.extraction.measure;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the models count in a sentence: character n-grams of two to four, with ^ at the sentence's start, a comma at a clause's start and
 * $ at its end, and marks in square brackets (see {@link Marks}). Each feature counts once a sentence, however often it stands there.
 */
final class Features {

  /** Takes features, each with the tasks it bears on as bits. */
  interface Sink {

    /** A run of up to four characters, see {@link Gram}. */
    void run(long gram, int tasks);

    void mark(Mark mark, int tasks);
  }

  private static final int DETECTION = Task.DETECTION.bit();
  private static final int CATEGORY = Task.CATEGORY.bit();
  private static final int INSTRUMENT = Task.INSTRUMENT.bit();
  private static final int STATUS = Task.STATUS.bit();

  /** The longest run that the model of the status counts, and the longest opening. */
  private static final int SHORT = 3;

  private static final int PAIR = 2;

  /** What a pair from a heading above the sentence is written with, and the one from the sentence before. */
  private static final String OVER = "[over] ";

  private static final String BEFORE = "[before] ";

  /** Stand for these words inside a packed pair; no character has these codes. */
  private static final char OVER_CODE = '\uFFFE';

  private static final char BEFORE_CODE = '\uFFFF';

  private static final int PLAIN = 1;
  private static final int COUNTED = 2;
  private static final int LETTER = 4;
  private static final byte[] CHARACTERS = characters();

  private Features() {}

  /** What tells whether the sentence is a measure and whether it is planned, and the runs of characters that all tasks count. */
  static void first(Passage passage, Sink sink) {
    String words = passage.words().text();
    runs(words, sink);
    openings(words, sink);
    ending(words, sink);
    Marks.detection(passage, sink);
    Marks.status(passage, sink);
  }

  /** What else tells the category and the tools of a measure. */
  static void further(Passage passage, Sink sink) {
    Marks.category(passage, sink);
    Marks.instrument(passage, sink);
    for (int i = Math.max(0, passage.headings().size() - 2); i < passage.headings().size(); i++) {
      pairs(OVER_CODE, passage.headings().get(i).text(), sink);
    }
    if (!passage.first()) {
      pairs(BEFORE_CODE, passage.before().text(), sink);
    }
  }

  /** The features of one task as a model's file writes them. */
  static Set<String> names(Task task, Passage passage) {
    Set<String> names = new LinkedHashSet<>();
    Sink sink = new Sink() {
      @Override
      public void run(long gram, int tasks) {
        if ((tasks & task.bit()) != 0) {
          names.add(name(gram));
        }
      }

      @Override
      public void mark(Mark mark, int tasks) {
        if ((tasks & task.bit()) != 0) {
          names.add(mark.name());
        }
      }
    };
    first(passage, sink);
    further(passage, sink);
    return names;
  }

  /** A feature of a file packed; 0 for a mark. */
  static long gram(String name) {
    if (name.length() <= Gram.LONGEST) {
      return Gram.of(name, 0, name.length());
    }
    if (name.startsWith(OVER) && name.length() == OVER.length() + PAIR) {
      return pair(OVER_CODE, name, OVER.length());
    }
    return name.startsWith(BEFORE) && name.length() == BEFORE.length() + PAIR ? pair(BEFORE_CODE, name, BEFORE.length()) : 0;
  }

  private static String name(long gram) {
    return switch ((char) (gram >>> PAIR * Character.SIZE)) {
      case OVER_CODE -> OVER + Gram.text(gram & 0xFFFFFFFFL);
      case BEFORE_CODE -> BEFORE + Gram.text(gram & 0xFFFFFFFFL);
      default -> Gram.text(gram);
    };
  }

  /** Runs of two to four characters within a clause; the tools count pairs of letters, the status what holds no mark at all. */
  private static void runs(String words, Sink sink) {
    for (int i = 0; i < words.length(); i++) {
      long gram = 0;
      int common = PLAIN | COUNTED | LETTER;
      int end = Math.min(i + Gram.LONGEST, words.length());
      for (int k = i; k < end; k++) {
        common &= CHARACTERS[words.charAt(k)];
        if ((common & PLAIN) == 0) {
          break;
        }
        gram = Gram.then(gram, words.charAt(k));
        if (k > i) {
          sink.run(gram, DETECTION | CATEGORY | ((common & COUNTED) != 0 && k - i < SHORT ? STATUS : 0)
              | ((common & LETTER) != 0 && k == i + 1 ? INSTRUMENT : 0));
        }
      }
    }
  }

  /** The first one to three characters of the clauses. */
  private static void openings(String words, Sink sink) {
    for (int i = 0; i < words.length(); i++) {
      char before = i == 0 ? ',' : words.charAt(i - 1);
      if (before != ',' && before != ':' && before != ';') {
        continue;
      }
      long gram = i == 0 ? '^' : ',';
      int common = PLAIN | COUNTED;
      for (int k = i; k < Math.min(i + SHORT, words.length()); k++) {
        common &= CHARACTERS[words.charAt(k)];
        int tasks = ((common & PLAIN) != 0 && before == ',' ? DETECTION : 0) | ((common & COUNTED) != 0 ? STATUS : 0);
        if (tasks == 0) {
          break;
        }
        gram = Gram.then(gram, words.charAt(k));
        sink.run(gram, tasks);
      }
    }
  }

  /** The last one to three characters of the sentence. */
  private static void ending(String words, Sink sink) {
    int end = words.length();
    while (end > 0 && "。;!?".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    for (int from = end - 1; from >= Math.max(0, end - SHORT) && (CHARACTERS[words.charAt(from)] & PLAIN) != 0; from--) {
      sink.run(Gram.then(Gram.of(words, from, end), '$'), DETECTION);
    }
  }

  private static void pairs(char code, String words, Sink sink) {
    for (int i = 0; i + PAIR <= words.length(); i++) {
      if ((CHARACTERS[words.charAt(i)] & CHARACTERS[words.charAt(i + 1)] & PLAIN) != 0) {
        sink.run(pair(code, words, i), CATEGORY);
      }
    }
  }

  private static long pair(char code, String words, int from) {
    return Gram.then(Gram.then(code, words.charAt(from)), words.charAt(from + 1));
  }

  /** By character: whether it ends no clause, whether the model of the status counts it, whether it is a letter. */
  private static byte[] characters() {
    byte[] kinds = new byte[1 << Character.SIZE];
    for (int c = 0; c < kinds.length; c++) {
      kinds[c] = (byte) ((",。;!?:".indexOf(c) < 0 ? PLAIN : 0) | (Character.isLetterOrDigit((char) c) || c == '%' ? COUNTED : 0)
          | (Character.isLetter((char) c) ? LETTER : 0));
    }
    return kinds;
  }
}
