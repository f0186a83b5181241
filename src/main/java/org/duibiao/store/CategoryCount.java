package org.duibiao.store;

import org.duibiao.catalog.MeasureCategory;
import org.duibiao.catalog.RegionId;

/** How many measures of a region have a category, main or further. */
public record CategoryCount(RegionId region, MeasureCategory category, int measures) {}
