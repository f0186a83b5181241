/** 对比: regions side by side. */
@NullMarked
package org.duibiao.web.ui.compare;

import org.jspecify.annotations.NullMarked;
