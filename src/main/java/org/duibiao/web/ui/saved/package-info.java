/** Screens with their state that signed-in people keep under a name. */
@NullMarked
package org.duibiao.web.ui.saved;

import org.jspecify.annotations.NullMarked;
