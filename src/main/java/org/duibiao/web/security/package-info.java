/** Who may read, upload, review and administer. */
@NullMarked
package org.duibiao.web.security;

import org.jspecify.annotations.NullMarked;
