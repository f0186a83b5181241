package org.duibiao.report.image;

import java.awt.geom.Path2D;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The path data that ECharts writes: M, L, C, A and Z, absolute or relative. */
final class SvgPath {

  private static final Pattern TOKEN = Pattern.compile("([MLCAZmlcaz])|(-?\\d*\\.?\\d+(?:e-?\\d+)?)");

  private SvgPath() {}

  static Path2D shape(String d) {
    List<String> tokens = TOKEN.matcher(d).results().map(MatchResult::group).toList();
    var path = new Path2D.Float();
    char command = 'M';
    float[] at = {0, 0};
    for (int i = 0; i < tokens.size();) {
      if (Character.isLetter(tokens.get(i).charAt(0))) {
        command = tokens.get(i++).charAt(0);
        if (command == 'Z' || command == 'z') {
          path.closePath();
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
        case 'M' -> path.moveTo(p[0], p[1]);
        case 'C' -> path.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
        case 'A' -> new Arc(at[0], at[1], p[0], p[3] != 0, p[4] != 0, p[5], p[6]).curves()
            .forEach(c -> path.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]));
        default -> path.lineTo(p[0], p[1]);
      }
      at = new float[] {p[size - 2], p[size - 1]};
      if (kind == 'M') {
        command = command == 'M' ? 'L' : 'l';
      }
    }
    return path;
  }
}
