package org.duibiao.document;

/**
 * A rectangle on a page, in points (1/72 inch) from the upper left corner of what is shown of the page.
 *
 * @param page from 1
 */
public record Box(int page, double x, double y, double width, double height) {

  /** The smallest rectangle that holds both; they must be on one page. */
  public Box cover(Box other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    return new Box(page, left, top, Math.max(x + width, other.x + other.width) - left, Math.max(y + height, other.y + other.height) - top);
  }

  /** Whether both stand on one line from left to right. */
  boolean beside(Box other) {
    return page == other.page && Math.abs(y + height / 2 - other.y - other.height / 2) < Math.min(height, other.height) / 2;
  }
}
