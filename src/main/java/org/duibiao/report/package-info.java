/** The comparison as things to look at and to take away: ECharts options, CSV, workbook, PDF. */
@NullMarked
package org.duibiao.report;

import org.jspecify.annotations.NullMarked;
