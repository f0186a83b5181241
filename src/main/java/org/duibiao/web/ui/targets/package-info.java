/** 目标: what was promised, and what became of it. */
@NullMarked
package org.duibiao.web.ui.targets;

import org.jspecify.annotations.NullMarked;
