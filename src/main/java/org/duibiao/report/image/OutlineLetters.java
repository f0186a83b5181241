package org.duibiao.report.image;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Words as shapes, from the font that the product brings: a picture looks the same on a machine without any font. */
final class OutlineLetters implements Letters {

  private final TrueTypeFont regular = Glyphs.font(false);
  private final TrueTypeFont bold = Glyphs.font(true);

  @Override
  public float width(String words, boolean strong, float size) {
    TrueTypeFont font = strong ? bold : regular;
    try {
      float width = 0;
      for (int c : Glyphs.shown(words, font).codePoints().toArray()) {
        width += font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(c));
      }
      return width / font.getUnitsPerEm() * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void write(Graphics2D to, String words, boolean strong, float size, float x, float y) {
    TrueTypeFont font = strong ? bold : regular;
    try {
      double scale = (double) size / font.getUnitsPerEm();
      double at = x;
      for (int c : Glyphs.shown(words, font).codePoints().toArray()) {
        int glyph = font.getUnicodeCmapLookup().getGlyphId(c);
        var outline = font.getGlyph().getGlyph(glyph);
        if (outline != null) {
          to.fill(new AffineTransform(scale, 0, 0, -scale, at, y).createTransformedShape(outline.getPath()));
        }
        at += font.getAdvanceWidth(glyph) * scale;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
