/** The words of the screens, in Chinese and English. */
@NullMarked
package org.duibiao.web.ui.i18n;

import org.jspecify.annotations.NullMarked;
