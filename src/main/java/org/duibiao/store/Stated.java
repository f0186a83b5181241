package org.duibiao.store;

import org.duibiao.catalog.IndicatorId;
import org.duibiao.catalog.RegionId;
import org.duibiao.extraction.Aspect;

/** That a region states an indicator in one aspect for one full year. */
public record Stated(RegionId region, IndicatorId indicator, Aspect aspect, int year) {}
