/** The screens, in Vaadin. */
@NullMarked
package org.duibiao.web.ui;

import org.jspecify.annotations.NullMarked;
