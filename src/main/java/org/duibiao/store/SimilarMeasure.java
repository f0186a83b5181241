package org.duibiao.store;

/** A measure that does much the same as another. @param likeness how far the shorter sentence stands in the other, 0 to 1 */
public record SimilarMeasure(StoredMeasure measure, double likeness) {}
