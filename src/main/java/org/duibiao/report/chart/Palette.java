package org.duibiao.report.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Colours and patterns of a chart. Every colour of {@code regions} and {@code ramp}'s ends stands out from the background by 3:1 or more.
 *
 * @param regions by the place of a region, see {@link RegionPlaces}
 * @param ramp from few to many, for heat maps
 * @param decal whether areas also differ by a pattern
 */
public record Palette(
    String text, String quiet, String line, String background, List<String> regions, List<String> ramp, boolean decal) {

  public static final Palette LIGHT = new Palette("#1b1b1b", "#595959", "#d9d9d9", "#ffffff",
      List.of("#12436D", "#28A197", "#801650", "#F46A25", "#3D3D3D", "#7A5BB0", "#2073BC", "#8A6A00"),
      List.of("#f1f5f9", "#8fb0d0", "#12436D"), true);

  public static final Palette DARK = new Palette("#f2f2f2", "#b8c0ca", "#46566b", "#233348",
      List.of("#7FB2E5", "#5CCBC1", "#E08BB8", "#F79461", "#D0D0D0", "#B9A2E3", "#62A8E8", "#D9B84A"),
      List.of("#2b3c52", "#4b7bab", "#b4d8f8"), true);

  /** No patterns: regions are named beside their marks, and the colours differ in lightness. */
  public static final Palette PRINT = new Palette("#000000", "#404040", "#bfbfbf", "#ffffff", LIGHT.regions(), LIGHT.ramp(), false);

  /** Stripes, dots and squares by place; the first place is plain. */
  private static final String[] DECALS = {"",
      "{'symbol':'rect','dashArrayX':[1,0],'dashArrayY':[2,6],'rotation':0.6}",
      "{'symbol':'circle','dashArrayX':[[8,8],[0,8,8,0]],'dashArrayY':[6,0],'symbolSize':0.7}",
      "{'symbol':'rect','dashArrayX':[1,0],'dashArrayY':[2,6],'rotation':-0.6}",
      "{'symbol':'rect','dashArrayX':[1,0],'dashArrayY':[2,5],'rotation':1.57}",
      "{'symbol':'triangle','dashArrayX':[[9,9],[0,9,9,0]],'dashArrayY':[7,2],'symbolSize':0.75}",
      "{'symbol':'rect','dashArrayX':[1,0],'dashArrayY':[2,4],'rotation':0}",
      "{'symbol':'rect','dashArrayX':[[5,5],[0,5,5,0]],'dashArrayY':[5,0],'symbolSize':0.6}"};

  public String region(int place) {
    return regions.get(place % regions.size());
  }

  /** The pattern of a place; null where there is none. */
  @Nullable ObjectNode decal(int place) {
    String pattern = DECALS[place % DECALS.length];
    if (!decal || pattern.isEmpty()) {
      return null;
    }
    var node = (ObjectNode) MAPPER.readTree(pattern.replace('\'', '"'));
    return node.put("color", this.equals(DARK) ? "rgba(0,0,0,0.28)" : "rgba(255,255,255,0.38)");
  }

  private static final tools.jackson.databind.ObjectMapper MAPPER = new tools.jackson.databind.ObjectMapper();
}
