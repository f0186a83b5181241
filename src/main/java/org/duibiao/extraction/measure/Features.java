package org.duibiao.extraction.measure;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the models count in a sentence: character n-grams of two to four, with ^ at the sentence's start, a comma at a clause's start and
 * $ at its end, and marks in square brackets for its place in the document.
 */
final class Features {

  private static final int LONGEST = 4;

  private static final Cues CATEGORIES = Cues.load("category-cues.tsv", "category", "cues");
  private static final Cues ACTIONS = Cues.load("actions.tsv", "kind", "words");

  private Features() {}

  /** For telling measures from everything else: the words and where the sentence stands. */
  static Set<String> detection(Passage p) {
    Set<String> features = new LinkedHashSet<>();
    grams(features, "", p.words());
    edges(features, p.words());
    String words = p.words();
    long commas = words.chars().filter(c -> c == ',' || c == '、').count();
    features.add("[commas " + Math.min(4, commas) + "]");
    features.add("[length " + Math.min(8, words.length() / 10) + "]");
    features.add(words.indexOf('0') < 0 ? "[no number]" : "[number]");
    features.add("[section " + p.label() + "]");
    String place = (p.first() ? "first" : "inner") + (p.last() ? " last" : "");
    features.add("[" + place + "]");
    if (p.heading()) {
      features.add("[heading]");
    }
    int acting = 0;
    int clauses = 0;
    for (String clause : words.split("[,:]")) {
      for (String kind : ACTIONS.atStart(clause)) {
        features.add((clauses == 0 ? "[opens " : "[clause ") + kind + "]");
        acting += kind.equals("act") ? 1 : 0;
      }
      clauses++;
    }
    features.add("[acting " + Math.min(3, acting) + "]");
    features.add("[acting share " + 4 * acting / Math.max(1, clauses) + "]");
    ACTIONS.in(words).forEach((kind, found) -> features.add("[" + kind + " " + Math.min(3, found.size()) + "]"));
    if (p.leadIn()) {
      features.add("[lead-in]");
      features.add("[lead-in " + place + "]");
    }
    return features;
  }

  /** For the category: the words, and more faintly the headings above and the sentence before. */
  static Set<String> category(Passage p) {
    Set<String> features = new LinkedHashSet<>();
    grams(features, "", p.words());
    cues(features, "", p.words(), 3);
    int comma = p.words().indexOf(',');
    cues(features, "first ", comma < 0 ? p.words() : p.words().substring(0, comma), 1);
    for (String heading : p.headings()) {
      cues(features, "over ", heading, 1);
    }
    cues(features, "before ", p.first() ? "" : p.before(), 1);
    for (int i = Math.max(0, p.headings().size() - 2); i < p.headings().size(); i++) {
      pairs(features, "[over] ", p.headings().get(i));
    }
    if (!p.first()) {
      pairs(features, "[before] ", p.before());
    }
    return features;
  }

  private static void cues(Set<String> features, String where, String words, int most) {
    CATEGORIES.in(words).forEach((kind, found) -> {
      for (int n = 1; n <= Math.min(most, found.size()); n++) {
        features.add("[" + where + "cues " + kind + (n > 1 ? " " + n : "") + "]");
      }
    });
  }

  private static void grams(Set<String> features, String prefix, String words) {
    for (int n = 2; n <= LONGEST; n++) {
      for (int i = 0; i + n <= words.length(); i++) {
        String gram = words.substring(i, i + n);
        if (plain(gram)) {
          features.add(prefix + gram);
        }
      }
    }
  }

  private static void pairs(Set<String> features, String prefix, String words) {
    for (int i = 0; i + 2 <= words.length(); i++) {
      String gram = words.substring(i, i + 2);
      if (plain(gram)) {
        features.add(prefix + gram);
      }
    }
  }

  private static void edges(Set<String> features, String words) {
    for (int n = 1; n <= 3; n++) {
      for (int i = 0; i + n <= words.length(); i++) {
        if (i == 0 || words.charAt(i - 1) == ',') {
          String gram = words.substring(i, i + n);
          if (plain(gram)) {
            features.add((i == 0 ? "^" : ",") + gram);
          }
        }
      }
      int end = words.length();
      while (end > 0 && "。;!?".indexOf(words.charAt(end - 1)) >= 0) {
        end--;
      }
      if (end >= n && plain(words.substring(end - n, end))) {
        features.add(words.substring(end - n, end) + "$");
      }
    }
  }

  private static boolean plain(String gram) {
    for (int i = 0; i < gram.length(); i++) {
      if (",。;!?:".indexOf(gram.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
