package org.duibiao.document;

import org.duibiao.text.Span;

/**
 * A sentence of the clean text: ends at 。；;！!？? or the end of a line, its end mark included.
 *
 * @param section index of the innermost section it stands in
 * @param paragraph running number of its paragraph in the document
 * @param heading whether the sentence is a heading and not running text
 */
public record Sentence(Span span, int section, int paragraph, boolean heading) {}
