package org.duibiao.report.chart;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A chart with the words that belong to it.
 *
 * @param title the finding
 * @param subtitle what, where, when, unit
 * @param source documents with issuer and date
 * @param description what a person who does not see it should hear
 * @param twin the same as a table
 * @param height in px at any width
 * @param option pure JSON for ECharts, without title: title and source are text of the page. Data items carry observationIds
 */
public record Chart(
    Shape shape, Side side, String title, String subtitle, String source, String description, Twin twin, int height, ObjectNode option) {

  /** The option for an image that stands alone: with title, subtitle and source in it. */
  public ObjectNode standalone(Palette palette) {
    ObjectNode whole = option.deepCopy();
    whole.put("backgroundColor", palette.background());
    for (String part : new String[] {"grid", "legend", "visualMap", "title"}) {
      for (JsonNode placed : whole.withArray(part)) {
        ((ObjectNode) placed).put("top", placed.path("top").asInt() + HEAD);
      }
    }
    if (whole.has("radar")) {
      var center = whole.withObject("radar").withArray("center");
      center.set(1, center.get(1).asInt() + HEAD);
    }
    var titles = whole.withArray("title");
    var head = titles.addObject();
    head.put("text", Wrap.lines(title, 78)).put("subtext", Wrap.lines(subtitle, 104)).put("left", 8).put("top", 4);
    head.putObject("textStyle").put("fontSize", 16).put("color", palette.text());
    head.putObject("subtextStyle").put("fontSize", 12).put("color", palette.quiet());
    var foot = titles.addObject();
    foot.put("text", Wrap.lines(source, SOURCE_WIDTH)).put("left", 8).put("bottom", 4);
    foot.putObject("textStyle").put("fontSize", 10).put("fontWeight", "normal").put("color", palette.quiet());
    return whole;
  }

  /** Room for the title above and the source below. */
  public int standaloneHeight() {
    return height + HEAD + 14 + 12 * (int) Wrap.lines(source, SOURCE_WIDTH).lines().count();
  }

  static final int HEAD = 76;
  private static final int SOURCE_WIDTH = 124;
}
