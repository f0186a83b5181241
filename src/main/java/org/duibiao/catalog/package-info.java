/** Vocabulary as data: regions, indicators, themes, measure categories, policy instruments, with typed ids and their loader. */
@NullMarked
package org.duibiao.catalog;

import org.jspecify.annotations.NullMarked;
