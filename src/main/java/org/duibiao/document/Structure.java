package org.duibiao.document;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.text.Span;

/** The sections and sentences of a clean text: the one pass that every later step builds on. */
record Structure(List<Section> sections, List<Sentence> sentences) {

  /** The structure of a text whose own title, which heads no section, stands at {@code title}. */
  static Structure of(String text, DocumentKind kind, Span title) {
    var outline = new Outline(text, kind, title);
    List<Sentence> sentences = new ArrayList<>();
    int paragraph = 0;
    for (Span line : Lines.of(text)) {
      Span words = Lines.strip(text, line);
      if (words.isEmpty()) {
        continue;
      }
      List<Span> pieces = Sentences.of(text, words);
      outline.paragraph(words, pieces.size());
      for (int i = 0; i < pieces.size(); i++) {
        boolean heading = outline.sentence(pieces.get(i), i == 0, i + 1 == pieces.size());
        sentences.add(new Sentence(pieces.get(i), outline.current(), paragraph, heading));
      }
      paragraph++;
    }
    return new Structure(outline.sections(), List.copyOf(sentences));
  }
}
