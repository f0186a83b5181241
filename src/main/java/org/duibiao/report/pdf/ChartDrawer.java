package org.duibiao.report.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.File;
import java.util.List;
import org.duibiao.report.image.ChartImages;
import org.duibiao.report.image.SvgPainter;
import org.w3c.dom.Element;

/** Puts charts into the report as vectors with real text; the renderer's own way would turn words into outlines. */
final class ChartDrawer implements SVGDrawer {

  private final PdfLetters letters;

  ChartDrawer(PdfLetters letters) {
    this.letters = letters;
  }

  @Override
  public SVGImage buildSVGImage(Element svg, Box box, CssContext css, double width, double height, double dotsPerPixel) {
    String[] view = svg.getAttribute("viewBox").split(" ");
    int tall = (int) Math.ceil(Double.parseDouble(view[3]));
    return new SVGImage() {
      @Override
      public int getIntrinsicWidth() {
        return (int) Math.round(width);
      }

      @Override
      public int getIntrinsicHeight() {
        return (int) Math.round(height);
      }

      @Override
      public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
        float scale = (float) (width / dotsPerPixel / ChartImages.WIDTH);
        device.drawWithGraphics((float) x, (float) y, (float) (width / dotsPerPixel), tall * scale, graphics -> {
          ((PdfBoxGraphics2D) graphics).setFontTextDrawer(letters);
          graphics.scale(scale, scale);
          new SvgPainter(graphics, letters).draw(svg);
        });
      }
    };
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {}

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

  @Override
  public void close() {}
}
