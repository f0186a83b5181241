package org.duibiao.report.image;

import java.util.ArrayList;
import java.util.List;

/** A circular arc between two points, as SVG gives it. */
record Arc(double x1, double y1, double radius, boolean large, boolean sweep, double x2, double y2) {

  /** Bézier curves of at most a quarter turn: two control points and an end each. */
  List<float[]> curves() {
    double dx = x2 - x1;
    double dy = y2 - y1;
    double chord = Math.hypot(dx, dy);
    var curves = new ArrayList<float[]>();
    if (chord < 1e-6 || radius < 1e-6) {
      return curves;
    }
    double r = Math.max(radius, chord / 2);
    double height = Math.sqrt(Math.max(0, r * r - chord * chord / 4)) * (large == sweep ? -1 : 1);
    double cx = (x1 + x2) / 2 - dy / chord * height;
    double cy = (y1 + y2) / 2 + dx / chord * height;
    double start = Math.atan2(y1 - cy, x1 - cx);
    double turn = Math.atan2(y2 - cy, x2 - cx) - start;
    if (sweep && turn < 0) {
      turn += 2 * Math.PI;
    } else if (!sweep && turn > 0) {
      turn -= 2 * Math.PI;
    }
    int parts = Math.max(1, (int) Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9));
    double step = turn / parts;
    double k = 4.0 / 3 * Math.tan(step / 4) * r;
    for (int i = 0; i < parts; i++) {
      double a = start + i * step;
      double b = a + step;
      curves.add(new float[] {(float) (cx + r * Math.cos(a) - k * Math.sin(a)), (float) (cy + r * Math.sin(a) + k * Math.cos(a)),
          (float) (cx + r * Math.cos(b) + k * Math.sin(b)), (float) (cy + r * Math.sin(b) - k * Math.cos(b)),
          (float) (cx + r * Math.cos(b)), (float) (cy + r * Math.sin(b))});
    }
    return curves;
  }
}
