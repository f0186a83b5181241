/** Places in a text and names in two languages: what every later package uses to say where something stands and what it is called. */
@NullMarked
package org.duibiao.text;

import org.jspecify.annotations.NullMarked;
