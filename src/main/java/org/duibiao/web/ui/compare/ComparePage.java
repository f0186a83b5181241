package org.duibiao.web.ui.compare;

import java.util.List;
import java.util.Optional;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.Row;

/**
 * All that one showing of the Compare screen needs, of one reading of the store.
 *
 * @param state what is chosen, completed
 * @param years with facts, latest first
 */
public record ComparePage(CompareState state, List<Integer> years, ComparisonTable table) {

  /** The row that the chart shows: the one asked for, else the first of those with the most numbers. */
  public Optional<Row> focused() {
    return table.rows().stream().filter(row -> row.indicator().id().equals(state.focus())).findFirst()
        .or(() -> table.fullestFirst().rows().stream().findFirst());
  }
}
