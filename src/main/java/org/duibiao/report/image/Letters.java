package org.duibiao.report.image;

import java.awt.Graphics2D;

/** Writes the words of a drawing: as real text into a PDF, as shapes into a picture. */
public interface Letters {

  /** How wide {@code words} are at {@code size}. */
  float width(String words, boolean bold, float size);

  /** Writes {@code words} on the base line at x, y in the colour of {@code to}. */
  void write(Graphics2D to, String words, boolean bold, float size, float x, float y);
}
