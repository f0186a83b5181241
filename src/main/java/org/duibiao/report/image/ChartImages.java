package org.duibiao.report.image;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.duibiao.report.chart.Chart;
import org.duibiao.report.chart.Palette;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A chart as a picture that stands alone, with title, subtitle and source. May be used by several threads. */
public final class ChartImages {

  /** The width of a picture in px. */
  public static final int WIDTH = 665;

  private static final int PIXELS_A_PX = 2;

  private final SvgCharts charts;
  private @Nullable Letters letters;

  public ChartImages(SvgCharts charts) {
    this.charts = charts;
  }

  /** The picture as SVG text, with its description for those who do not see it. */
  public String svg(Chart chart, Palette palette) {
    String svg = charts.draw(chart.standalone(palette), WIDTH, chart.standaloneHeight());
    int first = svg.indexOf('>');
    return svg.substring(0, first) + " role=\"img\" aria-label=\"" + escaped(chart.description()) + "\">" + svg.substring(first + 1);
  }

  /** The picture as PNG, twice as fine as a screen. */
  public byte[] png(Chart chart, Palette palette) throws IOException {
    int height = chart.standaloneHeight();
    var image = new BufferedImage(WIDTH * PIXELS_A_PX, height * PIXELS_A_PX, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(PIXELS_A_PX, PIXELS_A_PX);
    synchronized (this) {
      Letters outlines = letters == null ? new OutlineLetters() : letters;
      letters = outlines;
      new SvgPainter(graphics, outlines).draw(parsed(charts.draw(chart.standalone(palette), WIDTH, height)));
    }
    graphics.dispose();
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  /** The drawing as a tree; a document type, and with it every entity, is refused. */
  public static Element parsed(String svg) throws IOException {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setNamespaceAware(false);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8))).getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
        .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
  }
}
