package org.duibiao.report.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Names the characters that the embedded font lacks, so that none turns into a silent box. */
final class Glyphs {

  private Glyphs() {}

  /** {@code text} with 〔U+20B9F〕 for a character without a glyph, and a blank for control characters. */
  static String shown(String text, PDFont font) {
    var shown = new StringBuilder();
    text.codePoints().forEach(c -> {
      if (Character.isISOControl(c)) {
        shown.append(' ');
      } else if (has(font, c)) {
        shown.appendCodePoint(c);
      } else {
        shown.append("〔U+%04X〕".formatted(c));
      }
    });
    return shown.toString();
  }

  private static boolean has(PDFont font, int c) {
    try {
      font.encode(Character.toString(c));
      return true;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }
}
