package org.duibiao.extraction;

import java.util.Locale;

/** Whether a number has come about or is aimed at. */
public enum Kind {
  ACHIEVEMENT,
  TARGET;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The kind with this {@link #id}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Kind ofId(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
