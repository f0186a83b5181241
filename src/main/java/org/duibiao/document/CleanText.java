package org.duibiao.document;

import org.duibiao.text.Span;

/**
 * The text a person would have copied by hand, and for each of its characters the place in the raw text it came from.
 */
public record CleanText(String text, OffsetMap offsets) {

  /** Where the words at {@code span} of the clean text stand in the raw text. */
  public Span raw(Span span) {
    return offsets.raw(span);
  }
}
