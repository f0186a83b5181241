/** From the sentences of a document to policy measures: features, linear models, cue lexicons, titles, attributes. */
@NullMarked
package org.duibiao.extraction.measure;

import org.jspecify.annotations.NullMarked;
