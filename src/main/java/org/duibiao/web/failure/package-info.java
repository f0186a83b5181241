/** What people see when something has gone wrong outside of a screen: what to do, in both languages, and nothing of the inside. */
@NullMarked
package org.duibiao.web.failure;

import org.jspecify.annotations.NullMarked;
