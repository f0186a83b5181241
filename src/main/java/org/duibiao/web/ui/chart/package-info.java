/** Charts on the screen: one component for all of them, and the frame with title, source, table twin and downloads. */
@NullMarked
package org.duibiao.web.ui.chart;

import org.jspecify.annotations.NullMarked;
