/** The report 区域对比报告 as PDF: real text, vector charts, footnoted sentences. */
@NullMarked
package org.duibiao.report.pdf;

import org.jspecify.annotations.NullMarked;
