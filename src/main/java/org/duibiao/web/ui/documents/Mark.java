package org.duibiao.web.ui.documents;

import java.util.List;
import org.duibiao.text.Span;

/** Something shown at a place of a text. */
sealed interface Mark {

  Span span();

  /**
   * The place of one or several observations.
   *
   * @param ids theirs; the first is the one its link leads to
   * @param classes how it looks, parted by blanks
   * @param title what is said when it is pointed at
   */
  record Number(Span span, List<Long> ids, String classes, String title) implements Mark {
    public Number {
      ids = List.copyOf(ids);
    }
  }

  /** The sentence of a measure, which begins with a sign that links to it. */
  record Deed(Span span, long id, String classes, String title) implements Mark {}

  /** A place that says something about the document itself. @param part "title", "issuer" … */
  record Said(Span span, String part) implements Mark {}

  /** What cleaning left out. @param name the cleaner, in words */
  record Cut(Span span, String cleaner, String name) implements Mark {}
}
