/** One chart as a page of its own for other sites to frame; off unless {@code duibiao.embed} is true. */
@NullMarked
package org.duibiao.web.embed;

import org.jspecify.annotations.NullMarked;
