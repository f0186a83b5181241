/** From the sentences of a document to observations and measures, each with its evidence. Pure, deterministic, linear. */
@NullMarked
package org.duibiao.extraction;

import org.jspecify.annotations.NullMarked;
