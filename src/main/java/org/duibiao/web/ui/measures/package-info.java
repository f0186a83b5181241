/** 措施: what governments do, by region, category and instrument. */
@NullMarked
package org.duibiao.web.ui.measures;

import org.jspecify.annotations.NullMarked;
