/** The Coverage screen: what is held, silent, unsure, awaiting review. */
@NullMarked
package org.duibiao.web.ui.coverage;

import org.jspecify.annotations.NullMarked;
