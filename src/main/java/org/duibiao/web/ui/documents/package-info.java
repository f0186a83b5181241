/** The Documents screen: list, upload, reader. */
@NullMarked
package org.duibiao.web.ui.documents;

import org.jspecify.annotations.NullMarked;
