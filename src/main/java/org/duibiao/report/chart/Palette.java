package org.duibiao.report.chart;

import java.util.List;

/**
 * Colours of a chart. A region's colour is that of its place in the comparison, on every chart.
 *
 * @param decal whether areas also differ by a pattern
 */
public record Palette(String text, String quiet, String line, String background, List<String> regions, boolean decal) {

  public static final Palette LIGHT = new Palette("#1b1b1b", "#595959", "#d9d9d9", "#ffffff",
      List.of("#12436D", "#F46A25", "#28A197", "#801650", "#3D3D3D", "#7A5BB0", "#2073BC", "#8A6A00"), true);

  public static final Palette DARK = new Palette("#f2f2f2", "#b8b8b8", "#4a4a4a", "#1b1b1b",
      List.of("#7FB2E5", "#F79461", "#5CCBC1", "#E08BB8", "#D0D0D0", "#B9A2E3", "#62A8E8", "#D9B84A"), true);

  /** No patterns: regions are named beside their marks, and the colours differ in lightness. */
  public static final Palette PRINT = new Palette("#000000", "#404040", "#bfbfbf", "#ffffff", LIGHT.regions(), false);

  public String region(int place) {
    return regions.get(place % regions.size());
  }
}
