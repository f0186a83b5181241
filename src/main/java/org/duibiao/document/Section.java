package org.duibiao.document;

import org.duibiao.text.Span;

/**
 * A headed part of a document.
 *
 * @param parent index of the section it stands in, -1 for a top one
 * @param depth 0 for the document itself, 1 for 一、, 2 for (一), 3 for 1. or 一是
 * @param label what it is for; a section without a sign of its own has its parent's
 * @param heading the heading in the clean text, empty for the document itself
 * @param body all its text, heading and inner sections included
 */
public record Section(int parent, int depth, SectionLabel label, Span heading, Span body) {}
