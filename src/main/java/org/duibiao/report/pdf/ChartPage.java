package org.duibiao.report.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Draws the part of SVG that ECharts writes: paths of m, l, c, a and z, rectangles and words, with fills, strokes and transforms. */
final class ChartPage {

  private static final Pattern COMMAND = Pattern.compile("([MLCAZmlcaz])|(-?\\d*\\.?\\d+(?:e-?\\d+)?)");
  private static final Pattern STYLE = Pattern.compile("([a-z-]+):([^;]+)");
  private static final Pattern NUMBERS = Pattern.compile("-?\\d*\\.?\\d+(?:e-?\\d+)?");

  private final PDPageContentStream out;
  private final PDFont regular;
  private final PDFont bold;

  ChartPage(PDPageContentStream out, PDFont regular, PDFont bold) {
    this.out = out;
    this.regular = regular;
    this.bold = bold;
  }

  /** Draws {@code svg} with its top left corner at x, y of the page, {@code scale} points a px. */
  void draw(Element svg, float x, float y, float scale) throws IOException {
    out.saveGraphicsState();
    out.transform(new Matrix(scale, 0, 0, -scale, x, y));
    children(svg);
    out.restoreGraphicsState();
  }

  private void children(Element parent) throws IOException {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        element(element);
      }
    }
  }

  private void element(Element e) throws IOException {
    boolean mark = e.getTagName().equals("path") || e.getTagName().equals("rect");
    if (e.getTagName().equals("defs") || e.getTagName().equals("style") || (mark && fill(e) == null && stroke(e) == null)) {
      return; // a path that is laid out and not painted would become a part of the next
    }
    out.saveGraphicsState();
    String transform = e.getAttribute("transform");
    float[] n = numbers(transform);
    if (transform.startsWith("matrix")) {
      out.transform(new Matrix(n[0], n[1], n[2], n[3], n[4], n[5]));
    } else if (transform.startsWith("translate")) {
      out.transform(Matrix.getTranslateInstance(n[0], n.length > 1 ? n[1] : 0));
    }
    switch (e.getTagName()) {
      case "g", "svg" -> children(e);
      case "rect" -> {
        out.addRect(number(e, "x", 0), number(e, "y", 0), number(e, "width", 0), number(e, "height", 0));
        paint(e);
      }
      case "path" -> {
        path(e.getAttribute("d"));
        paint(e);
      }
      case "text" -> text(e);
      default -> { }
    }
    out.restoreGraphicsState();
  }

  private static @Nullable Color fill(Element e) {
    return number(e, "fill-opacity", 1) == 0 ? null : colour(value(e, "fill", "#000"));
  }

  private static @Nullable Color stroke(Element e) {
    boolean none = number(e, "stroke-opacity", 1) == 0 || number(e, "stroke-width", 1) == 0;
    return none ? null : colour(value(e, "stroke", "none"));
  }

  private void paint(Element e) throws IOException {
    Color fill = fill(e);
    Color stroke = stroke(e);
    if (stroke != null) {
      out.setStrokingColor(stroke);
      out.setLineWidth(number(e, "stroke-width", 1));
      out.setLineDashPattern(numbers(value(e, "stroke-dasharray", "").replace("none", "")), 0);
    }
    if (fill != null) {
      out.setNonStrokingColor(fill);
    }
    if (fill != null && stroke != null) {
      out.fillAndStroke();
    } else if (fill != null) {
      out.fill();
    } else if (stroke != null) {
      out.stroke();
    }
  }

  private void path(String d) throws IOException {
    var tokens = new ArrayList<String>();
    for (Matcher m = COMMAND.matcher(d); m.find();) {
      tokens.add(m.group());
    }
    char command = 'M';
    float[] at = {0, 0};
    for (int i = 0; i < tokens.size();) {
      if (Character.isLetter(tokens.get(i).charAt(0))) {
        command = tokens.get(i++).charAt(0);
        if (command == 'Z' || command == 'z') {
          out.closePath();
          continue;
        }
      }
      char kind = Character.toUpperCase(command);
      int size = kind == 'A' ? 7 : kind == 'C' ? 6 : 2;
      float[] p = new float[size];
      for (int k = 0; k < size; k++) {
        p[k] = Float.parseFloat(tokens.get(i++));
      }
      for (int k = kind == 'A' ? 5 : 0; k < size && Character.isLowerCase(command); k++) {
        p[k] += at[(k - (kind == 'A' ? 5 : 0)) % 2];
      }
      switch (kind) {
        case 'M' -> out.moveTo(p[0], p[1]);
        case 'C' -> out.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
        case 'A' -> arc(at, p);
        default -> out.lineTo(p[0], p[1]);
      }
      at = new float[] {p[size - 2], p[size - 1]};
      if (kind == 'M') {
        command = command == 'M' ? 'L' : 'l';
      }
    }
  }

  private void arc(float[] from, float[] p) throws IOException {
    var arc = new org.duibiao.report.pdf.Arc(from[0], from[1], p[0], p[3] != 0, p[4] != 0, p[5], p[6]);
    for (float[] c : arc.curves()) {
      out.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
    }
  }

  private void text(Element e) throws IOException {
    String words = Glyphs.shown(e.getTextContent(), regular);
    Color fill = colour(value(e, "fill", "#000"));
    if (words.isEmpty() || fill == null) {
      return;
    }
    float size = size(e);
    PDFont font = value(e, "font-weight", font(e)).contains("bold") ? bold : regular;
    float width = font.getStringWidth(words) / 1000 * size;
    float x = number(e, "x", 0) - switch (value(e, "text-anchor", "start")) {
      case "middle" -> width / 2;
      case "end" -> width;
      default -> 0;
    };
    float y = number(e, "y", 0) + (value(e, "dominant-baseline", "").equals("central") ? 0.38f * size : 0);
    out.beginText();
    out.setNonStrokingColor(fill);
    out.setFont(font, size);
    out.setTextMatrix(new Matrix(1, 0, 0, -1, x, y));
    out.showText(words);
    out.endText();
  }

  private float size(Element e) {
    Matcher px = Pattern.compile("(\\d+(?:\\.\\d+)?)px").matcher(value(e, "font-size", "") + " " + font(e));
    return px.find() ? Float.parseFloat(px.group(1)) : 12;
  }

  private static String font(Element e) {
    return value(e, "font", "");
  }

  /** An attribute, else the property of the style attribute. */
  private static String value(Element e, String name, String otherwise) {
    if (e.hasAttribute(name)) {
      return e.getAttribute(name);
    }
    for (Matcher m = STYLE.matcher(e.getAttribute("style")); m.find();) {
      if (m.group(1).equals(name)) {
        return m.group(2).strip();
      }
    }
    return otherwise;
  }

  private static float number(Element e, String name, float otherwise) {
    float[] n = numbers(value(e, name, ""));
    return n.length == 0 ? otherwise : n[0];
  }

  private static float[] numbers(String text) {
    List<Float> found = new ArrayList<>();
    for (Matcher m = NUMBERS.matcher(text); m.find();) {
      found.add(Float.parseFloat(m.group()));
    }
    float[] numbers = new float[found.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = found.get(i);
    }
    return numbers;
  }

  private static @Nullable Color colour(String css) {
    if (css.startsWith("#")) {
      String hex = css.length() == 4 ? "#" + css.replaceAll("#?([0-9a-fA-F])", "$1$1") : css;
      return Color.decode(hex);
    }
    float[] n = numbers(css);
    return css.startsWith("rgb") && n.length >= 3 && (n.length < 4 || n[3] > 0)
        ? new Color((int) n[0], (int) n[1], (int) n[2])
        : null;
  }
}
