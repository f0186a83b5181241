package org.duibiao.extraction;

/**
 * One line of the derivation of a sentence.
 *
 * @param words the words it is about
 * @param rule the rule that applied, or "blocked"
 * @param reading what came out, or why nothing did
 */
public record Explanation(String words, String rule, String reading) {}
