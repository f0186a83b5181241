package org.duibiao.document;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.duibiao.text.Span;

/** The sections and sentences of a clean text: the one pass that every later step builds on. */
record Structure(List<Section> sections, List<Sentence> sentences) {

  /** The structure of a text whose own title, which heads no section, stands at {@code title}; nor do the lines of a table. */
  static Structure of(String text, DocumentKind kind, Span title, List<Table> tables) {
    Iterator<Table> next = tables.iterator();
    Table table = next.hasNext() ? next.next() : null;
    var outline = new Outline(text, kind, title);
    List<Sentence> sentences = new ArrayList<>();
    int paragraph = 0;
    for (Span line : Lines.of(text)) {
      Span words = Lines.strip(text, line);
      if (words.isEmpty()) {
        continue;
      }
      List<Span> pieces = Sentences.of(text, words);
      while (table != null && table.span().end() <= words.start()) {
        table = next.hasNext() ? next.next() : null;
      }
      if (table != null && (table.span().start() <= words.start() || words.equals(table.caption()))) {
        boolean heading = table.rows().stream().noneMatch(row -> words.contains(row.span().start()));
        sentences.add(new Sentence(words, outline.current(), paragraph++, heading));
        continue;
      }
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
