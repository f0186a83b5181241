package org.duibiao.extraction.measure;

/**
 * What the models count in a sentence: character n-grams of two to four, with ^ at the sentence's start, a comma at a clause's start and
 * $ at its end, and marks in square brackets for its place in the document.
 */
final class Features {

  private static final Cues CATEGORIES = Cues.load("category-cues.tsv", "category", "cues");
  private static final Cues ACTIONS = Cues.load("actions.tsv", "kind", "words");

  private Features() {}

  /** The runs of two to four characters, which all sets below begin with. */
  static FeatureSet grams(Passage p) {
    var features = new FeatureSet();
    String words = p.words();
    for (int i = 0; i < words.length(); i++) {
      long gram = 0;
      for (int k = i; k < Math.min(i + Gram.LONGEST, words.length()) && plain(words.charAt(k)); k++) {
        gram = Gram.then(gram, words.charAt(k));
        if (k > i) {
          features.add(gram);
        }
      }
    }
    return features;
  }

  static FeatureSet detection(Passage p) {
    return detection(p, grams(p));
  }

  static FeatureSet category(Passage p) {
    return category(p, grams(p));
  }

  /** For telling measures from everything else: the words and where the sentence stands. */
  static FeatureSet detection(Passage p, FeatureSet grams) {
    var features = new FeatureSet(grams);
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
  static FeatureSet category(Passage p, FeatureSet grams) {
    var features = new FeatureSet(grams);
    cues(features, "", p.words(), 3);
    int comma = p.words().indexOf(',');
    cues(features, "first ", comma < 0 ? p.words() : p.words().substring(0, comma), 1);
    for (String heading : p.headings()) {
      cues(features, "over ", heading, 1);
    }
    cues(features, "before ", p.first() ? "" : p.before(), 1);
    for (int i = Math.max(0, p.headings().size() - 2); i < p.headings().size(); i++) {
      pairs(features, FeatureSet.OVER_MARK, p.headings().get(i));
    }
    if (!p.first()) {
      pairs(features, FeatureSet.BEFORE_MARK, p.before());
    }
    return features;
  }

  private static void cues(FeatureSet features, String where, String words, int most) {
    CATEGORIES.in(words).forEach((kind, found) -> {
      for (int n = 1; n <= Math.min(most, found.size()); n++) {
        features.add("[" + where + "cues " + kind + (n > 1 ? " " + n : "") + "]");
      }
    });
  }

  private static void pairs(FeatureSet features, char mark, String words) {
    for (int i = 0; i + 2 <= words.length(); i++) {
      if (plain(words.charAt(i)) && plain(words.charAt(i + 1))) {
        features.add(Gram.then(Gram.then(mark, words.charAt(i)), words.charAt(i + 1)));
      }
    }
  }

  /** The first one to three characters of the clauses and the last ones of the sentence. */
  private static void edges(FeatureSet features, String words) {
    for (int i = 0; i < words.length(); i++) {
      if (i == 0 || words.charAt(i - 1) == ',') {
        long gram = i == 0 ? '^' : ',';
        for (int k = i; k < Math.min(i + 3, words.length()) && plain(words.charAt(k)); k++) {
          gram = Gram.then(gram, words.charAt(k));
          features.add(gram);
        }
      }
    }
    int end = words.length();
    while (end > 0 && "。;!?".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    for (int from = end - 1; from >= Math.max(0, end - 3) && plain(words.charAt(from)); from--) {
      features.add(Gram.then(Gram.of(words, from, end), '$'));
    }
  }

  private static boolean plain(char c) {
    return switch (c) {
      case ',', '。', ';', '!', '?', ':' -> false;
      default -> true;
    };
  }
}
