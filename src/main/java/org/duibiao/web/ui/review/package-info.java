/** The Review screen: what people say about facts. */
@NullMarked
package org.duibiao.web.ui.review;

import org.jspecify.annotations.NullMarked;
