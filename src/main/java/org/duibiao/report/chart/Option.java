package org.duibiao.report.chart;

import java.math.BigDecimal;
import java.util.List;
import org.duibiao.comparison.Cell;
import org.duibiao.report.Words;
import org.duibiao.text.Language;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The parts that the options of all charts share. Places are in px; grids have a top and a height. */
final class Option {

  static final String FONT = "Noto Sans SC, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif";

  private final Frame frame;
  final ObjectNode root = JsonNodeFactory.instance.objectNode();

  Option(Frame frame, String description) {
    this.frame = frame;
    root.put("animation", false);
    root.putObject("textStyle").put("fontFamily", FONT).put("color", palette().text());
    var aria = root.putObject("aria").put("enabled", true);
    aria.putObject("label").put("description", description);
    aria.putObject("decal").put("show", false); // marks are told apart by their names, symbols and dashes
    root.putObject("tooltip").put("trigger", "item").put("renderMode", "richText").put("confine", true);
    root.putArray("title");
    root.putArray("legend");
    root.putArray("grid");
    root.putArray("xAxis");
    root.putArray("yAxis");
    root.putArray("series");
  }

  Palette palette() {
    return frame.look().palette();
  }

  int grid(int left, int top, int right, int height) {
    root.withArray("grid").addObject()
        .put("left", left).put("top", top).put("right", right).put("height", height).put("containLabel", false);
    return root.withArray("grid").size() - 1;
  }

  /** Rows of a horizontal chart, the first on top. On a phone their names stand inside, above the marks. */
  ObjectNode rows(int grid, List<String> names) {
    var node = category("yAxis", grid, names).put("inverse", true);
    if (frame.narrow()) {
      var label = (ObjectNode) node.get("axisLabel");
      label.put("inside", true).put("margin", 0).put("align", "left").put("verticalAlign", "bottom");
      label.putArray("padding").add(0).add(0).add(11).add(0);
      node.put("z", 5);
    }
    return node;
  }

  ObjectNode category(String axis, int grid, List<String> names) {
    var node = root.withArray(axis).addObject().put("type", "category").put("gridIndex", grid);
    names.forEach(node.putArray("data")::add);
    node.putObject("axisTick").put("show", false);
    node.putObject("axisLine").putObject("lineStyle").put("color", palette().line());
    node.putObject("axisLabel").put("color", palette().text()).put("fontSize", 12).put("interval", 0);
    return node;
  }

  ObjectNode values(String axis, int grid, String unit, boolean fromZero) {
    var node = root.withArray(axis).addObject().put("type", "value").put("gridIndex", grid).put("scale", !fromZero);
    node.put("name", Words.unit(unit, frame.language())).put("splitNumber", frame.narrow() ? 3 : 4);
    node.put("nameLocation", axis.equals("xAxis") ? "middle" : "end").put("nameGap", axis.equals("xAxis") ? 26 : 10);
    node.putObject("nameTextStyle").put("color", palette().quiet()).put("fontSize", 11).put("align", axis.equals("xAxis") ? "center" : "left");
    // without grouping, as everywhere else
    node.putObject("axisLabel").put("color", palette().quiet()).put("fontSize", 11).put("formatter", "{value}");
    node.putObject("splitLine").putObject("lineStyle").put("color", palette().line());
    return node;
  }

  ObjectNode series(String type, String name) {
    return root.withArray("series").addObject().put("type", type).put("name", name);
  }

  void legend(List<String> names) {
    var legend = root.withArray("legend").addObject().put("left", 8).put("top", 0).put("itemGap", 16);
    names.forEach(legend.putArray("data")::add);
    legend.putObject("textStyle").put("color", palette().text()).put("fontSize", 12);
  }

  /** A label with its words given, so that nothing has to be computed where it is drawn. */
  ObjectNode label(ObjectNode item, String text, String position) {
    return item.putObject("label").put("show", true).put("formatter", Braces.literal(text)).put("position", position)
        .put("color", palette().text()).put("fontSize", 12).put("textBorderWidth", 0);
  }

  /** A mark of a region that leads to its evidence. */
  ObjectNode mark(ArrayNode data, int column, String what, Cell.Value value) {
    var item = said(data, column, what, Notes.full(value, frame.language())).put("quote", value.source().quote());
    var ids = item.putArray("observationIds").add(value.source().id());
    value.others().forEach(other -> ids.add(other.observation().id()));
    return item;
  }

  /** A place of a region that says something and leads nowhere. */
  ObjectNode said(ArrayNode data, int column, String what, String words) {
    String name = frame.regions().get(column).in(frame.language());
    return data.addObject().put("name", name).put("spoken", name + " · " + what + "\n" + words);
  }

  static ArrayNode point(ObjectNode item, BigDecimal x, int y) {
    return item.putArray("value").add(x).add(y);
  }

  Language language() {
    return frame.language();
  }
}
