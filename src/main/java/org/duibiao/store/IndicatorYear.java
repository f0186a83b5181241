package org.duibiao.store;

import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.RegionId;

/** How many observations of an indicator a region states for a year: shown, waiting for a person, found but not sure. */
public record IndicatorYear(RegionId region, IndicatorId indicator, int year, int sure, int awaiting, int unsure) {}
