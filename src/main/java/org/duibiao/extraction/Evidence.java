package org.duibiao.extraction;

import org.duibiao.text.Span;

/**
 * What a fact rests on; all spans point into the clean text of its document.
 *
 * @param quote the clause that states the fact
 * @param sentence the sentence around it
 * @param section index of the section it stands in
 * @param rule the name of the rule that read it
 */
public record Evidence(Span quote, Span sentence, int section, String rule) {}
