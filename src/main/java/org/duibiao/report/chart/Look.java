package org.duibiao.report.chart;

import org.duibiao.text.Language;

/**
 * How a chart is to look.
 *
 * @param narrow for a phone: names stand above their marks, and nothing needs more than 320 px
 */
public record Look(Palette palette, Language language, boolean narrow) {

  /** For paper, in Chinese. */
  public static final Look PRINT = new Look(Palette.PRINT, Language.CHINESE, false);

  public Look with(Palette other) {
    return new Look(other, language, narrow);
  }
}
