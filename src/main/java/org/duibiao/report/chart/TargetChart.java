package org.duibiao.report.chart;

import java.util.List;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.comparison.Entry;
import org.duibiao.comparison.Row;
import org.duibiao.comparison.Status;
import org.duibiao.report.Words;

/** Target and actual of each region: a dumbbell for several, a bar with a mark for one. */
final class TargetChart {

  private final ComparisonTable table;
  private final Row row;
  private final Side side;
  private final Option option;
  private final AxisUnit unit;

  TargetChart(ComparisonTable table, Row row, Side side, Option option) {
    this.table = table;
    this.row = row;
    this.side = side;
    this.option = option;
    this.unit = AxisUnit.of(side.unit(row), RegionLabels.largest(row, side));
  }

  /** Fills the option; gives the height. */
  int draw() {
    boolean one = row.entries().size() == 1;
    int height = Math.max(90, 36 * row.entries().size());
    option.legend(List.of("实际", "目标"));
    int grid = option.grid(Math.max(90, RegionLabels.width(table)), 34, 170, height);
    option.values("xAxis", grid, unit.unit(), one);
    option.category("yAxis", grid, names()).put("inverse", true);
    if (one) {
      actual(option.series("bar", "实际").put("barMaxWidth", 18), false);
    } else {
      connections();
      actual(option.series("scatter", "实际").put("symbol", "circle").put("symbolSize", 13), true);
    }
    targets(one);
    return height + 84;
  }

  private void connections() {
    var line = option.series("line", "差距").put("silent", true).put("symbol", "none").put("z", 1);
    line.putObject("lineStyle").put("color", option.palette().quiet()).put("width", 2);
    var data = line.putArray("data");
    for (int i = 0; i < row.entries().size(); i++) {
      Entry entry = row.entries().get(i);
      if (side.actual(entry) instanceof Cell.Value actual && side.target(entry) instanceof Cell.Value target
          && Charts.comparable(actual) && Charts.comparable(target)) {
        data.addArray().add(unit.scaled(target.amount())).add(i);
        data.addArray().add(unit.scaled(actual.amount())).add(i);
        data.addArray().add("-").add("-");
      }
    }
  }

  private void actual(tools.jackson.databind.node.ObjectNode series, boolean points) {
    series.putObject("itemStyle").put("color", option.palette().region(0));
    var data = series.putArray("data");
    for (int i = 0; i < row.entries().size(); i++) {
      String name = table.regions().get(i).name();
      if (side.actual(row.entries().get(i)) instanceof Cell.Value value && Charts.comparable(value)) {
        var item = Option.mark(data, name, value);
        Option.point(item, unit.scaled(value.amount()), i);
        if (points) {
          item.putObject("itemStyle").put("color", option.palette().region(i));
        }
        if (!targetIsRight(row.entries().get(i), value)) {
          option.label(item, label(row.entries().get(i), value), "right").put("distance", 10);
        }
      } else if (side.target(row.entries().get(i)) instanceof Cell.Value target && Charts.comparable(target)) {
        var item = data.addObject().put("name", name).put("symbolSize", 0);
        Option.point(item, unit.scaled(target.amount()), i);
        option.label(item, "实际：" + Words.cell(side.actual(row.entries().get(i))), "right").put("distance", 12)
            .put("color", option.palette().quiet());
      }
    }
  }

  /** A region without numbers says why beside its name. */
  private List<String> names() {
    return java.util.stream.IntStream.range(0, row.entries().size()).mapToObj(i -> {
      Entry entry = row.entries().get(i);
      boolean none = !Charts.comparable(side.actual(entry)) && !Charts.comparable(side.target(entry));
      String why = side.actual(entry) instanceof Cell.Missing missing ? missing.reason().chinese() : "不可比";
      return table.regions().get(i).name() + (none ? "\n" + why : "");
    }).toList();
  }

  /** The words stand to the right of both marks. */
  private boolean targetIsRight(Entry entry, Cell.Value actual) {
    return side.target(entry) instanceof Cell.Value target && Charts.comparable(target)
        && target.amount().compareTo(actual.amount()) > 0;
  }

  private String label(Entry entry, Cell.Value value) {
    Status status = entry.status();
    boolean own = status != null && side.target(entry) instanceof Cell.Value target && status.target().equals(target.source());
    String aim = side.target(entry) instanceof Cell.Value target && Charts.comparable(target)
        ? "，目标 " + Words.amount(target)
        : "，未见目标";
    return Words.amount(value) + aim + (own && status != null ? "，" + status.chinese() : "");
  }

  private void targets(boolean one) {
    var series = option.series("scatter", "目标").put("z", 3)
        .put("symbol", one ? "rect" : "diamond");
    if (one) {
      series.putArray("symbolSize").add(4).add(30);
    } else {
      series.put("symbolSize", 12);
    }
    series.putObject("itemStyle").put("color", one ? option.palette().text() : option.palette().background())
        .put("borderColor", option.palette().text()).put("borderWidth", 1.5);
    var data = series.putArray("data");
    for (int i = 0; i < row.entries().size(); i++) {
      if (side.target(row.entries().get(i)) instanceof Cell.Value value && Charts.comparable(value)) {
        var item = Option.mark(data, table.regions().get(i).name(), value);
        Option.point(item, unit.scaled(value.amount()), i);
        if (side.actual(row.entries().get(i)) instanceof Cell.Value actual && Charts.comparable(actual)
            && targetIsRight(row.entries().get(i), actual)) {
          option.label(item, label(row.entries().get(i), actual), "right").put("distance", 10);
        }
      }
    }
  }
}
