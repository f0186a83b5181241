package org.duibiao.document;

import org.duibiao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something a document says about itself, or a person says about it.
 *
 * @param evidence the place in the clean text that says it; empty where a person does
 * @param setBy the person who says it; null where the text itself does
 */
public record Stated<T>(T value, Span evidence, @Nullable String setBy) {

  public Stated(T value, Span evidence) {
    this(value, evidence, null);
  }

  /** What the person {@code name} says about a document. */
  public static <T> Stated<T> by(String name, T value) {
    return new Stated<>(value, new Span(0, 0), name);
  }
}
