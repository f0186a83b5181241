package org.duibiao.store;

/**
 * Which part of a long list.
 *
 * @throws IllegalArgumentException if the offset is negative or the limit not between 1 and {@link #MOST}
 */
public record Window(int offset, int limit) {

  public static final int MOST = 10_000;

  public Window {
    if (offset < 0 || limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("Not a window: " + offset + ", " + limit);
    }
  }

  public static Window first(int limit) {
    return new Window(0, limit);
  }
}
