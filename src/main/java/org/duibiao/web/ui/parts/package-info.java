/** What several screens are made of: region picker, evidence drawer, tables, source lines. */
@NullMarked
package org.duibiao.web.ui.parts;

import org.jspecify.annotations.NullMarked;
