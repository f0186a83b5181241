/** Files that people take away: CSV and workbook. */
@NullMarked
package org.duibiao.report.file;

import org.jspecify.annotations.NullMarked;
