package org.duibiao.store;

import org.duibiao.catalog.RegionId;
import org.jspecify.annotations.Nullable;

/** A document in a list. @param region the region it speaks for */
public record DocumentSummary(
    DocumentRef ref, String name, @Nullable RegionId region, int characters, int observations, int measures) {}
