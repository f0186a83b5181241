package org.duibiao.quantity;

import org.duibiao.text.Span;

/**
 * A numeral that measures nothing.
 *
 * @param reason why, in words a reader of the derivation understands
 */
public record Blocked(Span span, String reason) {}
