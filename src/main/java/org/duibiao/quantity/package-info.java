/** Numerals, units, ranges, comparators, ranks, years and plan periods, read from Chinese text. Pure. */
@NullMarked
package org.duibiao.quantity;

import org.jspecify.annotations.NullMarked;
