package org.duibiao.document;

import org.duibiao.text.Span;

/**
 * Something cleaning left out.
 *
 * @param raw where it stood in the raw text
 * @param text what stood there
 * @param cleaner the name of the cleaner that removed it
 */
public record Removed(Span raw, String text, String cleaner) {}
