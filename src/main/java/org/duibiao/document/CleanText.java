package org.duibiao.document;

import org.duibiao.text.Span;

/**
 * The text a person would have copied by hand, and for each of its characters the place in the raw text it came from.
 *
 * @param raw the text as it was decoded from its file; documents of the same file share it
 */
public record CleanText(String text, String raw, OffsetMap offsets) {

  /** A text in which there was nothing to clean. */
  public static CleanText unchanged(String text) {
    return new CleanText(text, text, OffsetMap.identity(text.length()));
  }

  /** Where the words at {@code span} of the clean text stand in the raw text. */
  public Span raw(Span span) {
    return offsets.raw(span);
  }

  /** The number, from 1, of the page on which {@code span} begins; 0 for a text without pages. A form feed ends a page. */
  public int page(Span span) {
    if (raw.indexOf('\f') < 0) {
      return 0;
    }
    int page = 1;
    int at = raw(span).start();
    for (int i = 0; i < at; i++) {
      page += raw.charAt(i) == '\f' ? 1 : 0;
    }
    return page;
  }
}
