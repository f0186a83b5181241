package org.duibiao.report.pdf;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedCharacterIterator;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.duibiao.report.image.Glyphs;
import org.duibiao.report.image.Letters;

/** Words of a chart as real text of the PDF, in the fonts that the report embeds. */
final class PdfLetters implements Letters, IPdfBoxGraphics2DFontTextDrawer {

  private final TrueTypeFont glyphs;
  private final PDFont regular;
  private final PDFont bold;
  private String words = "";
  private PDFont font;
  private float size = 12;

  PdfLetters(TrueTypeFont glyphs, PDFont regular, PDFont bold) {
    this.glyphs = glyphs;
    this.regular = regular;
    this.bold = bold;
    this.font = regular;
  }

  @Override
  public float width(String text, boolean strong, float atSize) {
    try {
      return (strong ? bold : regular).getStringWidth(Glyphs.shown(text, glyphs)) / 1000 * atSize;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void write(Graphics2D to, String text, boolean strong, float atSize, float x, float y) {
    words = Glyphs.shown(text, glyphs);
    font = strong ? bold : regular;
    size = atSize;
    to.drawString("x", x, y); // moves there and calls drawText, which writes the words
  }

  @Override
  public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv page) {
    return true;
  }

  @Override
  public void drawText(AttributedCharacterIterator text, IFontTextDrawerEnv page) throws IOException {
    var out = page.getContentStream();
    page.applyPaint(page.getPaint(), null);
    out.beginText();
    out.setFont(font, size);
    out.setTextMatrix(new Matrix(1, 0, 0, -1, 0, 0));
    out.showText(words);
    out.endText();
  }

  @Override
  public FontMetrics getFontMetrics(Font any, IFontTextDrawerEnv page) {
    return page.getCalculationGraphics().getFontMetrics(any);
  }
}
