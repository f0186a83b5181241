package org.duibiao.report.chart;

import java.util.List;

/**
 * Colours of a chart. Every colour of {@code regions} and {@code ramp}'s ends stands out from the background by 3:1 or more.
 *
 * @param regions by the place of a region, see {@link RegionPlaces}
 * @param ramp from few to many, for heat maps
 */
public record Palette(
    String text, String quiet, String line, String background, List<String> regions, List<String> ramp) {

  public static final Palette LIGHT = new Palette("#1b1b1b", "#595959", "#d9d9d9", "#ffffff",
      List.of("#12436D", "#28A197", "#801650", "#F46A25", "#3D3D3D", "#7A5BB0", "#2073BC", "#8A6A00"),
      List.of("#f1f5f9", "#8fb0d0", "#12436D"));

  public static final Palette DARK = new Palette("#f2f2f2", "#b8c0ca", "#46566b", "#233348",
      List.of("#7FB2E5", "#5CCBC1", "#E08BB8", "#F79461", "#D0D0D0", "#B9A2E3", "#62A8E8", "#D9B84A"),
      List.of("#2b3c52", "#4b7bab", "#b4d8f8"));

  /** For paper: regions are named beside their marks, and the colours differ in lightness. */
  public static final Palette PRINT = new Palette("#000000", "#404040", "#bfbfbf", "#ffffff", LIGHT.regions(), LIGHT.ramp());

  public String region(int place) {
    return regions.get(place % regions.size());
  }
}
