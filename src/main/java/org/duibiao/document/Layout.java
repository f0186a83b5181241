package org.duibiao.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duibiao.text.Span;

/**
 * Where the characters of a raw text stand on their pages.
 *
 * <p>Kept as runs of characters of one width that follow each other on a line, seven numbers each: raw start, length, page, and in tenths of
 * a point the left and upper edge of the first, the width of each and their height. A line of Chinese is one run or a few.
 */
public final class Layout {

  /** Of a text that has no pages. */
  public static final Layout NONE = new Layout(new int[0]);

  private static final int NUMBERS = 7;
  private static final double UNIT = 10;

  private final int[] runs;

  private Layout(int[] runs) {
    this.runs = runs;
  }

  /**
   * The layout whose runs are those that {@link #runs} gave.
   *
   * @throws IllegalArgumentException if the numbers are not such runs
   */
  public static Layout ofRuns(int[] runs) {
    if (runs.length % NUMBERS != 0) {
      throw new IllegalArgumentException("Not runs: " + runs.length + " numbers");
    }
    for (int i = NUMBERS; i < runs.length; i += NUMBERS) {
      if (runs[i] < runs[i - NUMBERS] + runs[i - NUMBERS + 1]) {
        throw new IllegalArgumentException("Run " + i / NUMBERS + " does not come after the one before");
      }
    }
    return runs.length == 0 ? NONE : new Layout(runs.clone());
  }

  /** What is needed to keep the layout. */
  public int[] runs() {
    return runs.clone();
  }

  /**
   * The rectangles that hold the characters at these raw spans, one for each line they stand on, or for each character
   * where they run up or down the page; none where the text has no pages.
   */
  public List<Box> boxes(List<Span> raw) {
    List<Box> boxes = new ArrayList<>();
    for (Span span : raw) {
      for (int i = first(span.start()); i < runs.length && runs[i] < span.end(); i += NUMBERS) {
        Box box = box(i, Math.max(span.start(), runs[i]), Math.min(span.end(), runs[i] + runs[i + 1]));
        boolean beside = !boxes.isEmpty() && boxes.getLast().beside(box);
        boxes.add(beside ? boxes.removeLast().cover(box) : box);
      }
    }
    return boxes;
  }

  /** Of the characters of a run from one raw place to another. */
  private Box box(int run, int from, int to) {
    int width = runs[run + 5];
    return new Box(runs[run + 2], (runs[run + 3] + (from - runs[run]) * width) / UNIT, runs[run + 4] / UNIT, (to - from) * width / UNIT,
        runs[run + 6] / UNIT);
  }

  /** Where the first run begins that ends after {@code place}. */
  private int first(int place) {
    int low = 0;
    int high = runs.length / NUMBERS;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runs[middle * NUMBERS] + runs[middle * NUMBERS + 1] <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low * NUMBERS;
  }

  /** Collects the places of characters in raw order. */
  static final class Builder {

    private int[] runs = new int[64 * NUMBERS];
    private int used;

    /** The characters from {@code start}, {@code length} of them, fill {@code box} evenly from left to right. */
    void add(int start, int length, Box box) {
      int x = tenths(box.x());
      int width = tenths(box.width() / length);
      if (follows(start, x, width, box)) {
        runs[used - NUMBERS + 1] += length;
        return;
      }
      if (used == runs.length) {
        runs = Arrays.copyOf(runs, 2 * used);
      }
      int[] run = {start, length, box.page(), x, tenths(box.y()), width, tenths(box.height())};
      System.arraycopy(run, 0, runs, used, NUMBERS);
      used += NUMBERS;
    }

    /** Whether the characters carry on the last run: within half a point of where its next one would stand. */
    private boolean follows(int start, int x, int width, Box box) {
      int last = used - NUMBERS;
      return used > 0 && runs[last] + runs[last + 1] == start && runs[last + 2] == box.page() && runs[last + 4] == tenths(box.y())
          && runs[last + 6] == tenths(box.height()) && Math.abs(runs[last + 5] - width) <= 1
          && Math.abs(runs[last + 3] + runs[last + 1] * runs[last + 5] - x) <= UNIT / 2;
    }

    Layout layout() {
      return used == 0 ? NONE : new Layout(Arrays.copyOf(runs, used));
    }

    private static int tenths(double points) {
      return (int) Math.round(Math.clamp(points, -1e6, 1e6) * UNIT);
    }
  }
}
