package org.duibiao.store;

/** A measure that does much the same as another. @param similarity share of common pairs of characters, 0 to 1 */
public record SimilarMeasure(StoredMeasure measure, double similarity) {}
