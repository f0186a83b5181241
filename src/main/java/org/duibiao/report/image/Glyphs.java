package org.duibiao.report.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The font that files embed. What it lacks is named, so that no character turns into a silent box. */
public final class Glyphs {

  private Glyphs() {}

  /** The font; bold or not. */
  public static TrueTypeFont font(boolean bold) {
    String path = "/fonts/ttf/NotoSansSC/NotoSansSC-" + (bold ? "Bold" : "Regular") + ".ttf";
    try (var in = Objects.requireNonNull(Glyphs.class.getResourceAsStream(path), path)) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      font.setEnableGsub(false); // else —— is read out as U+2E3A
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code text} with 〔U+20B9F〕 for a character without a glyph, and a blank for control characters. */
  public static String shown(String text, TrueTypeFont font) {
    try {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      var shown = new StringBuilder();
      text.codePoints().forEach(c -> {
        if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
          shown.append(Character.isISOControl(c) ? " " : "");
        } else if (Character.isSpaceChar(c) || glyphs.getGlyphId(c) != 0) {
          shown.appendCodePoint(Character.isSpaceChar(c) && glyphs.getGlyphId(c) == 0 ? ' ' : c);
        } else {
          shown.append("〔U+%04X〕".formatted(c));
        }
      });
      return shown.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
