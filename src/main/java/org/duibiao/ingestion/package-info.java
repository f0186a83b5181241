/** An import run: decode, clean, extract, store; idempotent, resumable, with progress. */
@NullMarked
package org.duibiao.ingestion;

import org.jspecify.annotations.NullMarked;
