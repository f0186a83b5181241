/** 地区: the profile of one region. */
@NullMarked
package org.duibiao.web.ui.region;

import org.jspecify.annotations.NullMarked;
