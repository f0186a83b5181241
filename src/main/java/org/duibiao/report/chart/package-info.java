/** ECharts options as pure JSON: no functions, no HTML. */
@NullMarked
package org.duibiao.report.chart;

import org.jspecify.annotations.NullMarked;
