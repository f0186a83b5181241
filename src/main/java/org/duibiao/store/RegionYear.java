package org.duibiao.store;

import org.duibiao.catalog.RegionId;

/**
 * What is held of a region for a year. A region with documents and no facts is silent.
 *
 * @param documents documents dated in the year
 * @param sure observations of periods that end in the year and are shown
 * @param awaiting observations that wait for a person
 * @param unsure observations that are only told as found but not sure
 * @param measures measures of documents dated in the year
 */
public record RegionYear(RegionId region, int year, int documents, int sure, int awaiting, int unsure, int measures) {}
