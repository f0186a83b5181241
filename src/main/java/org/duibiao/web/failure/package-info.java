/** What people see when something has gone wrong: what to do, in both languages, and nothing of the inside. */
@NullMarked
package org.duibiao.web.failure;

import org.jspecify.annotations.NullMarked;
