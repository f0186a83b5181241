/** 指标: one indicator across all regions. */
@NullMarked
package org.duibiao.web.ui.indicator;

import org.jspecify.annotations.NullMarked;
