/** From a file to documents: limits, decoders, cleaning with a map back to the raw text, metadata, sections, sentences. */
@NullMarked
package org.duibiao.document;

import org.jspecify.annotations.NullMarked;
