package org.duibiao.web.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.duibiao.text.Span;

/**
 * The paragraph around a fact, cut into pieces by what they belong to. Places say what is marked, never a search for the words: a clause
 * may stand twice. Pure.
 */
public record Passage(List<Piece> pieces) {

  /** So much of a paragraph is shown on either side of the sentence. */
  static final int MOST_AROUND = 400;

  /** What a piece is, from the outside in. */
  public enum Layer {
    PARAGRAPH,
    SENTENCE,
    CLAUSE,
    NUMBER
  }

  /** Some words and the innermost thing they belong to. */
  public record Piece(String text, Layer layer) {}

  public Passage {
    pieces = List.copyOf(pieces);
  }

  /**
   * The paragraph of {@code text} around {@code sentence}. Places outside the sentence mark nothing: no mark is better than a wrong one.
   *
   * @param clause within the sentence; empty for none
   * @param number within the clause; empty for none
   */
  public static Passage of(String text, Span sentence, Span clause, Span number) {
    int from = Math.max(text.lastIndexOf('\n', Math.max(0, sentence.start() - 1)) + 1, sentence.start() - MOST_AROUND);
    int lineEnd = text.indexOf('\n', Math.max(sentence.start(), sentence.end() - 1));
    int to = Math.min(lineEnd < 0 ? text.length() : Math.max(lineEnd, sentence.end()), sentence.end() + MOST_AROUND);
    Span paragraph = new Span(Math.min(Math.max(0, from), sentence.start()), Math.min(Math.max(to, sentence.end()), text.length()));
    var cuts = new TreeSet<Integer>();
    for (Span span : List.of(paragraph, sentence, clause, number)) {
      if (paragraph.contains(span) && !span.isEmpty()) {
        cuts.add(span.start());
        cuts.add(span.end());
      }
    }
    var pieces = new ArrayList<Piece>();
    int start = paragraph.start();
    for (int end : cuts.tailSet(start, false)) {
      pieces.add(new Piece(text.substring(start, end), layer(start, sentence, clause, number)));
      start = end;
    }
    return new Passage(pieces);
  }

  private static Layer layer(int position, Span sentence, Span clause, Span number) {
    if (!sentence.contains(position)) {
      return Layer.PARAGRAPH;
    }
    if (number.contains(position) && sentence.contains(number)) {
      return Layer.NUMBER;
    }
    return clause.contains(position) && sentence.contains(clause) ? Layer.CLAUSE : Layer.SENTENCE;
  }
}
