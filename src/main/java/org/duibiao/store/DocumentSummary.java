package org.duibiao.store;

import java.time.OffsetDateTime;
import org.duibiao.catalog.RegionId;
import org.jspecify.annotations.Nullable;

/**
 * A document in a list. Facts that a person has rejected are not counted.
 *
 * @param region the region it speaks for
 * @param unsure how many of its observations and measures nobody has looked at and are less sure than asked for
 * @param imported when it came in
 */
public record DocumentSummary(
    DocumentRef ref, String name, @Nullable RegionId region, int characters, int observations, int measures, int unsure,
    OffsetDateTime imported) {}
