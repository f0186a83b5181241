/** Places in a text: what every later package uses to say where something stands. */
@NullMarked
package org.duibiao.text;

import org.jspecify.annotations.NullMarked;
