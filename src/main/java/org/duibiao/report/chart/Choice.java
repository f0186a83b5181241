package org.duibiao.report.chart;

/** A chart that suits a row of the table. */
public record Choice(Shape shape, Side side) {}
