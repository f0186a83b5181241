package org.duibiao.extraction.measure;

import java.util.regex.Pattern;

/** A short readable form of a measure, cut from its sentence: the clause that says the action, without adverbs before its verb. */
final class Titles {

  static final int LONGEST = 20;
  private static final Cues ACTIONS = Cues.load("actions.tsv", "kind", "words");
  private static final Pattern OPENING = Pattern.compile("^(?:[一二三四五六七八九十]+是|[(（][一二三四五六七八九十]+[)）]|\\d+[.、．]|同时|此外|下一步|今年|我们(?:将|要)?|将|要)+[，,]?");
  private static final Pattern ADVERB =
      Pattern.compile("^(?:(?:持续|深入|积极|大力|全力|全面|扎实|认真|切实|继续|稳步|着力|进一步|加快|不断|有序|主动|稳妥|严格|坚决|努力)(?:地)?)+(?=\\p{IsHan}{4})");

  private Titles() {}

  static String of(String sentence) {
    String best = "";
    int bestScore = Integer.MIN_VALUE;
    String[] clauses = OPENING.matcher(sentence.strip()).replaceFirst("").split("[，,。；;：:！!？?]");
    for (int i = 0; i < clauses.length; i++) {
      String clause = ADVERB.matcher(OPENING.matcher(clauses[i].strip()).replaceFirst("")).replaceFirst("");
      int length = clause.length();
      if (length < 4) {
        continue;
      }
      int score = (ACTIONS.atStart(clause).contains("act") ? 6 : 0) + (length <= LONGEST ? 4 : 0) - Math.min(i, 4)
          - (clause.chars().anyMatch(c -> c >= '0' && c <= '9') ? 1 : 0);
      if (score > bestScore) {
        bestScore = score;
        best = clause;
      }
    }
    return cut(best.isEmpty() ? sentence.strip() : best);
  }

  /** At most {@link #LONGEST} characters, cut in front of a list's next member where one is near. */
  private static String cut(String clause) {
    if (clause.length() <= LONGEST) {
      return clause;
    }
    for (String mark : new String[] {"、", "和", "及", "与"}) {
      int at = clause.lastIndexOf(mark, LONGEST);
      if (at >= 8 && balanced(clause.substring(0, at))) {
        return clause.substring(0, at);
      }
    }
    return clause.substring(0, LONGEST - 1) + "…";
  }

  private static boolean balanced(String text) {
    return count(text, '“') == count(text, '”') && count(text, '(') == count(text, ')') && count(text, '《') == count(text, '》');
  }

  private static long count(String text, char mark) {
    return text.chars().filter(c -> c == mark).count();
  }
}
