package org.duibiao.report.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Draws the part of SVG that ECharts writes: paths, rectangles and words, with fills, strokes, opacity and transforms. */
public final class SvgPainter {

  private static final Pattern SIZE = Pattern.compile("(\\d+(?:\\.\\d+)?)px");

  private final Graphics2D to;
  private final Letters letters;

  public SvgPainter(Graphics2D to, Letters letters) {
    this.to = to;
    this.letters = letters;
  }

  /** Draws the children of {@code parent} in its px. */
  public void draw(Element parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        element(element);
      }
    }
  }

  private void element(Element e) {
    AffineTransform before = to.getTransform();
    String transform = e.getAttribute("transform");
    float[] n = SvgStyle.numbers(transform);
    if (transform.startsWith("matrix")) {
      to.transform(new AffineTransform(n));
    } else if (transform.startsWith("translate")) {
      to.translate(n[0], n.length > 1 ? n[1] : 0);
    }
    switch (e.getTagName()) {
      case "g", "svg" -> draw(e);
      case "rect" -> paint(e, new Rectangle2D.Float(SvgStyle.number(e, "x", 0), SvgStyle.number(e, "y", 0),
          SvgStyle.number(e, "width", 0), SvgStyle.number(e, "height", 0)));
      case "path" -> paint(e, SvgPath.shape(e.getAttribute("d")));
      case "text" -> text(e);
      default -> { }
    }
    to.setTransform(before);
  }

  private void paint(Element e, Shape shape) {
    Color fill = colour(e, "fill", "#000");
    if (fill != null) {
      to.setPaint(fill);
      to.fill(shape);
    }
    Color stroke = colour(e, "stroke", "none");
    float width = SvgStyle.number(e, "stroke-width", 1);
    if (stroke != null && width > 0) {
      float[] dash = SvgStyle.numbers(SvgStyle.value(e, "stroke-dasharray", "").replace("none", ""));
      to.setPaint(stroke);
      to.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 10, dash.length == 0 ? null : dash, 0));
      to.draw(shape);
    }
  }

  private void text(Element e) {
    Color fill = colour(e, "fill", "#000");
    String words = e.getTextContent();
    if (fill == null || words.isBlank()) {
      return;
    }
    String font = SvgStyle.value(e, "font", "");
    boolean bold = SvgStyle.value(e, "font-weight", font).contains("bold");
    Matcher px = SIZE.matcher(SvgStyle.value(e, "font-size", "") + " " + font);
    float size = px.find() ? Float.parseFloat(px.group(1)) : 12;
    float x = SvgStyle.number(e, "x", 0) - switch (SvgStyle.value(e, "text-anchor", "start")) {
      case "middle" -> letters.width(words, bold, size) / 2;
      case "end" -> letters.width(words, bold, size);
      default -> 0;
    };
    float y = SvgStyle.number(e, "y", 0) + (SvgStyle.value(e, "dominant-baseline", "").equals("central") ? 0.38f * size : 0);
    to.setPaint(fill);
    letters.write(to, words, bold, size, x, y);
  }

  private static @Nullable Color colour(Element e, String what, String otherwise) {
    Color colour = SvgStyle.colour(SvgStyle.value(e, what, otherwise));
    float opacity = SvgStyle.number(e, what + "-opacity", 1) * SvgStyle.number(e, "opacity", 1);
    if (colour == null || opacity <= 0) {
      return null;
    }
    return opacity >= 1 ? colour : new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), Math.round(colour.getAlpha() * opacity));
  }
}
