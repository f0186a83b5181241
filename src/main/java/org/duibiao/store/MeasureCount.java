package org.duibiao.store;

import org.duibiao.catalog.Instrument;
import org.duibiao.catalog.MeasureCategory;
import org.duibiao.catalog.RegionId;

/** How many measures of a region and main category use an instrument; a measure with two instruments counts under both. */
public record MeasureCount(RegionId region, MeasureCategory category, Instrument instrument, int measures) {}
