package org.duibiao.extraction.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duibiao.document.Document;
import org.duibiao.document.SectionLabel;
import org.duibiao.document.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One sentence as the models see it.
 *
 * @param sentence its place; null for a sentence that stands alone
 * @param text the sentence as it is written
 * @param words the same in the models' writing
 * @param before the words of the sentence before it, empty at the start of a document
 * @param after the words of the sentence after it, empty at the end
 * @param first whether it opens its paragraph
 * @param last whether it closes its paragraph
 * @param label what its section says of itself
 * @param headings the words of the headings above it, the innermost last
 * @param year the year of the document, 0 if it has no date
 * @param genre what the document is for
 */
record Passage(
    @Nullable Sentence sentence,
    String text,
    Phrase words,
    Phrase before,
    Phrase after,
    boolean first,
    boolean last,
    SectionLabel label,
    List<Phrase> headings,
    int year,
    Genre genre) {

  /** A sentence without its document. */
  static Passage alone(String text) {
    return new Passage(null, text, Phrase.of(text), Phrase.NONE, Phrase.NONE, false, false, SectionLabel.OTHER, List.of(), 0, Genre.REPORT);
  }

  static List<Passage> of(Document document) {
    List<Sentence> sentences = document.sentences();
    List<String> texts = sentences.stream().map(s -> document.at(s.span())).toList();
    List<Phrase> words = texts.stream().map(Phrase::of).toList();
    LocalDate date = document.metadata().date();
    Genre genre = Genre.of(document);
    List<Passage> passages = new ArrayList<>(sentences.size());
    Map<Integer, List<Phrase>> headings = new HashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      passages.add(new Passage(sentence, texts.get(i), words.get(i), i == 0 ? Phrase.NONE : words.get(i - 1),
          i + 1 == words.size() ? Phrase.NONE : words.get(i + 1),
          i == 0 || sentences.get(i - 1).paragraph() != sentence.paragraph(),
          i + 1 == words.size() || sentences.get(i + 1).paragraph() != sentence.paragraph(),
          document.sections().get(sentence.section()).label(),
          headings.computeIfAbsent(sentence.section(), section -> document.path(section).stream().map(Phrase::of).toList()),
          date == null ? 0 : date.getYear(), genre));
    }
    return passages;
  }

  /** Whether the document takes it as a heading. */
  boolean heading() {
    return sentence != null && sentence.heading();
  }

  /** Whether it reads like a short lead-in over what follows: no comma, no number, more text after it. */
  boolean leadIn() {
    String own = words.text();
    return own.length() <= 26 && own.indexOf(',') < 0 && own.indexOf('0') < 0 && !last && after.text().length() > own.length();
  }
}
