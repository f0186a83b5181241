/** Duibiao 对标: reads the public documents of regions into comparable facts and compares regions side by side. */
@NullMarked
package org.duibiao;

import org.jspecify.annotations.NullMarked;
