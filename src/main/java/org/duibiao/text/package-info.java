/** Places in a text, looking for words and patterns in it, names in two languages, and the likeness of two texts: what every later package uses. */
@NullMarked
package org.duibiao.text;

import org.jspecify.annotations.NullMarked;
