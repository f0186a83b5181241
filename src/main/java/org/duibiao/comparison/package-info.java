/** What may be compared with what: cells that hold a value or say why there is none, ranks, target and outcome, coverage. */
@NullMarked
package org.duibiao.comparison;

import org.jspecify.annotations.NullMarked;
