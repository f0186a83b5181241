/** The command line: serve, import, extract, explain, export. */
@NullMarked
package org.duibiao.cli;

import org.jspecify.annotations.NullMarked;
