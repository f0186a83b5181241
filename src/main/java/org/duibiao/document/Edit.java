package org.duibiao.document;

import org.duibiao.text.Span;

/** One change a cleaner makes to a text: what stands at {@code span} becomes {@code replacement}. */
record Edit(Span span, String replacement) {

  static Edit remove(int start, int end) {
    return new Edit(new Span(start, end), "");
  }

  static Edit replace(int start, int end, String replacement) {
    return new Edit(new Span(start, end), replacement);
  }
}
