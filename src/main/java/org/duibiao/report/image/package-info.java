/** Charts drawn on the server: the same ECharts option as on screen, without a browser. */
@NullMarked
package org.duibiao.report.image;

import org.jspecify.annotations.NullMarked;
