/** Places in a text, names in two languages, and the likeness of two texts: what every later package uses. */
@NullMarked
package org.duibiao.text;

import org.jspecify.annotations.NullMarked;
