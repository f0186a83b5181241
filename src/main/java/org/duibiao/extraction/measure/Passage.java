package org.duibiao.extraction.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duibiao.document.Document;
import org.duibiao.document.SectionLabel;
import org.duibiao.document.Sentence;

/**
 * One sentence as the models see it.
 *
 * @param sentence its place; null for a sentence that stands alone
 * @param words its text without blanks, in half-width characters, every run of digits written 0
 * @param before the words of the sentence before it, empty at the start of a document
 * @param after the words of the sentence after it, empty at the end
 * @param first whether it opens its paragraph
 * @param last whether it closes its paragraph
 * @param heading whether the document takes it as a heading
 * @param headings the words of the headings above it, the innermost last
 */
record Passage(
    @org.jspecify.annotations.Nullable Sentence sentence,
    String words,
    String before,
    String after,
    boolean first,
    boolean last,
    boolean heading,
    SectionLabel label,
    List<String> headings) {

  /** A sentence without its document. */
  static Passage alone(String text) {
    return new Passage(null, words(text), "", "", false, false, false, SectionLabel.OTHER, List.of());
  }

  static List<Passage> of(Document document) {
    List<Sentence> sentences = document.sentences();
    List<String> words = sentences.stream().map(s -> words(document.at(s.span()))).toList();
    List<Passage> passages = new ArrayList<>(sentences.size());
    Map<Integer, List<String>> headings = new HashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      passages.add(new Passage(sentence, words.get(i), i == 0 ? "" : words.get(i - 1), i + 1 == words.size() ? "" : words.get(i + 1),
          i == 0 || sentences.get(i - 1).paragraph() != sentence.paragraph(),
          i + 1 == words.size() || sentences.get(i + 1).paragraph() != sentence.paragraph(), sentence.heading(),
          document.sections().get(sentence.section()).label(),
          headings.computeIfAbsent(sentence.section(), section -> document.path(section).stream().map(Passage::words).toList())));
    }
    return passages;
  }

  /** Whether it reads like a short lead-in over what follows: no comma, no number, more text after it. */
  boolean leadIn() {
    return words.length() <= 26 && words.indexOf(',') < 0 && words.indexOf('0') < 0 && !last && after.length() > words.length();
  }

  static String words(String text) {
    var words = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '！' && c <= '～') {
        c -= 0xFEE0;
      }
      switch (c) {
        case '“', '”', '‘', '’', '"', '\'', '「', '」' -> { }
        default -> {
          boolean digit = c >= '0' && c <= '9' || c == '.' && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
          if (digit) {
            if (words.isEmpty() || words.charAt(words.length() - 1) != '0') {
              words.append('0');
            }
          } else if (!Character.isWhitespace(c) && c != '\u3000' && c != '#') {
            words.append(c);
          }
        }
      }
    }
    return words.toString();
  }
}
