package org.duibiao.web.ui.compare;

import static org.duibiao.web.ui.parts.MeasureColumns.MOST_COLUMNS;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.duibiao.catalog.Region;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.MeasureColumns;
import org.duibiao.report.chart.Chart;
import org.duibiao.report.chart.HeatMap;
import org.duibiao.report.chart.Look;
import org.duibiao.report.chart.Radar;
import org.duibiao.web.ui.Library;

/**
 * Charts of a whole comparison, only by choice: the profile of few regions, and how many measures of which kind.
 *
 * @param measures of the first regions
 */
public record WholeCharts(ComparisonTable table, MeasureColumns measures) {

  static final String RADAR = "radar";
  static final String HEAT_MAP = "heat_map";

  public static WholeCharts of(ComparisonTable table, Library library) {
    var columns = table.query().regions().stream().limit(MOST_COLUMNS).toList();
    return new WholeCharts(table, MeasureColumns.of(columns, library.measures(new HashSet<>(columns))));
  }

  /** The regions whose measures are counted. */
  List<Region> columns() {
    return table.regions().stream().limit(MOST_COLUMNS).toList();
  }

  /** Those that there are figures for, by what the address calls them. */
  public Map<String, Function<Look, Chart>> drawings() {
    var drawings = new LinkedHashMap<String, Function<Look, Chart>>();
    if (Radar.suits(table)) {
      drawings.put(RADAR, look -> Radar.of(table, look));
    }
    if (!measures.categories().isEmpty()) {
      drawings.put(HEAT_MAP, look -> HeatMap.of(measures, columns(), look));
    }
    return drawings;
  }
}
