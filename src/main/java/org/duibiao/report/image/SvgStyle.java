package org.duibiao.report.image;

import java.awt.Color;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Attributes and styles of an SVG element. */
final class SvgStyle {

  private static final Pattern STYLE = Pattern.compile("([a-z-]+):([^;]+)");
  private static final Pattern NUMBERS = Pattern.compile("-?\\d*\\.?\\d+(?:e-?\\d+)?");

  private SvgStyle() {}

  /** An attribute, else the property of the style attribute. */
  static String value(Element e, String name, String otherwise) {
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

  static float number(Element e, String name, float otherwise) {
    float[] n = numbers(value(e, name, ""));
    return n.length == 0 ? otherwise : n[0];
  }

  static float[] numbers(String text) {
    double[] found = NUMBERS.matcher(text).results().mapToDouble(m -> Double.parseDouble(m.group())).toArray();
    float[] numbers = new float[found.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (float) found[i];
    }
    return numbers;
  }

  static @Nullable Color colour(String css) {
    if (css.startsWith("#")) {
      return Color.decode(css.length() == 4 ? "#" + css.substring(1).replaceAll("(.)", "$1$1") : css);
    }
    float[] n = numbers(css);
    if (!css.startsWith("rgb") || n.length < 3) {
      return null;
    }
    int alpha = n.length < 4 ? 255 : Math.round(255 * n[3]);
    return alpha == 0 ? null : new Color((int) n[0], (int) n[1], (int) n[2], alpha);
  }
}
