package org.duibiao.extraction;

import org.duibiao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What decided one side of a fact: its region, its period or its kind.
 *
 * @param words the words that say it; null where only the place does
 */
public record Ground(Rule rule, From from, @Nullable Span words) {

  /** Where the deciding words stand, the nearest first. */
  public enum From { CLAUSE, SENTENCE, HEADING, BEFORE, SECTION, DOCUMENT, NOWHERE }

  /** Said in the running text. */
  static Ground said(Rule rule, Span words) {
    return new Ground(rule, From.BEFORE, words);
  }

  /** The same, as it stands to the fact that {@code evidence} is of: in its clause, its sentence or before. */
  Ground seenFrom(Evidence evidence) {
    if (from != From.BEFORE || words == null) {
      return this;
    }
    From nearest = evidence.quote().contains(words) ? From.CLAUSE : evidence.sentence().contains(words) ? From.SENTENCE : From.BEFORE;
    return new Ground(rule, nearest, words);
  }
}
