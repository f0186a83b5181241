/** What a person sees when something is not there or went wrong, and what to do then. */
@NullMarked
package org.duibiao.web.ui.faults;

import org.jspecify.annotations.NullMarked;
