package org.duibiao.report.chart;

import java.util.List;

/**
 * What a chart shows, as a table.
 *
 * @param head names of the columns; the first column holds the names of the rows
 * @param rows each as long as the head
 */
public record Twin(List<String> head, List<List<String>> rows) {

  public Twin {
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
