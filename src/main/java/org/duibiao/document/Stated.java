package org.duibiao.document;

import org.duibiao.text.Span;

/** Something a document says about itself, with the place in the clean text where it says so. */
public record Stated<T>(T value, Span evidence) {}
