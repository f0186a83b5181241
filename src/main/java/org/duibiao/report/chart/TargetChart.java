package org.duibiao.report.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.Entry;
import org.duibiao.comparison.Row;
import org.duibiao.comparison.Status;
import org.duibiao.report.Words;
import org.duibiao.text.Language;
import tools.jackson.databind.node.ObjectNode;

/** Target and actual of each region: a dumbbell for several, a bar with a mark for one. */
final class TargetChart {

  private final Frame frame;
  private final Row row;
  private final Side side;
  private final Option option;
  private final AxisUnit unit;
  private final Language language;
  private final boolean one;

  TargetChart(Frame frame, Row row, Side side, Option option) {
    this.frame = frame;
    this.row = row;
    this.side = side;
    this.option = option;
    this.unit = side.axis(row);
    this.language = frame.language();
    this.one = row.entries().size() == 1;
  }

  /** Fills the option; gives the height. */
  int draw() {
    int height = Math.max(90, (frame.narrow() ? 54 : 36) * row.entries().size());
    option.legend(List.of(actualName(), targetName()));
    int grid = option.grid(frame.narrow() ? 16 : Math.max(90, frame.nameWidth()), 34, frame.narrow() ? 20 : 190, height);
    var values = option.values("xAxis", grid, unit.unit(), one);
    values.putArray("boundaryGap").add("4%").add("6%");
    option.rows(grid, names());
    if (one) {
      actual(option.series("bar", actualName()).put("barMaxWidth", 18));
    } else {
      connections();
      actual(option.series("scatter", actualName()).put("symbol", "circle").put("symbolSize", 13));
    }
    targets();
    return height + 84;
  }

  private String actualName() {
    return language.of("实际", "Actual");
  }

  private String targetName() {
    return language.of("目标", "Target");
  }

  private void connections() {
    var line = option.series("line", language.of("差距", "Gap")).put("silent", true).put("symbol", "none").put("z", 1);
    line.putObject("lineStyle").put("color", option.palette().quiet()).put("width", 2);
    var data = line.putArray("data");
    for (int i = 0; i < row.entries().size(); i++) {
      if (side.actual(row.entries().get(i)) instanceof Cell.Value actual && side.target(row.entries().get(i)) instanceof Cell.Value target
          && Charts.comparable(actual) && Charts.comparable(target)) {
        data.addArray().add(unit.scaled(target.amount())).add(i);
        data.addArray().add(unit.scaled(actual.amount())).add(i);
        data.addArray().add("-").add("-");
      }
    }
  }

  private void actual(ObjectNode series) {
    series.putObject("itemStyle").put("color", one ? frame.colour(0) : option.palette().quiet());
    var data = series.putArray("data");
    for (int i = 0; i < row.entries().size(); i++) {
      Entry entry = row.entries().get(i);
      if (side.actual(entry) instanceof Cell.Value value && Charts.comparable(value)) {
        var item = option.mark(data, i, actualName(), value);
        item.put("spoken", item.get("spoken").asString() + statusLine(entry));
        Option.point(item, unit.scaled(value.amount()), i);
        item.putObject("itemStyle").put("color", frame.colour(i));
        if (!targetIsRight(entry, value)) {
          label(item, i);
        }
      } else if (side.target(entry) instanceof Cell.Value target && Charts.comparable(target)) {
        var item = option.said(data, i, actualName(), Notes.full(side.actual(entry), language)).put("symbolSize", 0);
        Option.point(item, unit.scaled(target.amount()), i);
        label(item, i);
      }
    }
  }

  private void targets() {
    var series = option.series("scatter", targetName()).put("z", 3).put("symbol", one ? "rect" : "diamond");
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
        var item = option.mark(data, i, targetName(), value);
        Option.point(item, unit.scaled(value.amount()), i);
        if (side.actual(row.entries().get(i)) instanceof Cell.Value actual && Charts.comparable(actual)
            && targetIsRight(row.entries().get(i), actual)) {
          label(item, i);
        }
      }
    }
  }

  /** The words stand to the right of both marks; on a phone they stand beside the name. */
  private void label(ObjectNode item, int column) {
    if (!frame.narrow()) {
      option.label(item, words(row.entries().get(column)), "right").put("distance", 10);
    }
  }

  private boolean targetIsRight(Entry entry, Cell.Value actual) {
    return side.target(entry) instanceof Cell.Value target && Charts.comparable(target)
        && target.amount().compareTo(actual.amount()) > 0;
  }

  /** A region without numbers says why beside its name. */
  private List<String> names() {
    return IntStream.range(0, row.entries().size()).mapToObj(i -> {
      Entry entry = row.entries().get(i);
      if (frame.narrow()) {
        return frame.name(i) + "　" + words(entry);
      }
      boolean none = !Charts.comparable(side.actual(entry)) && !Charts.comparable(side.target(entry));
      return frame.name(i) + (none ? "\n" + number(side.actual(entry)) : "");
    }).toList();
  }

  private String words(Entry entry) {
    Status status = entry.status();
    boolean own = status != null && side.target(entry) instanceof Cell.Value target && status.target().equals(target.source());
    String aim = side.target(entry) instanceof Cell.Value target && Charts.comparable(target)
        ? language.of("，目标 ", ", target ") + (unit.unit().equals("%") ? unit.labelWithUnit(target, language) : unit.label(target, language))
        : language.of("，未见目标", ", no target found");
    return number(side.actual(entry)) + aim + (own && status != null ? language.of("，", ", ") + Words.lower(status.in(language)) : "");
  }

  private String number(Cell cell) {
    return cell instanceof Cell.Value value
        ? unit.labelWithUnit(value, language) + Notes.brief(value, language)
        : Words.cell(cell, language);
  }

  private String statusLine(Entry entry) {
    Status status = entry.status();
    return status == null ? "" : "\n" + status.in(language);
  }
}
