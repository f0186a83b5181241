/** Facts as people read them: their words, their card, links to them. */
@NullMarked
package org.duibiao.web.ui.facts;

import org.jspecify.annotations.NullMarked;
