package org.duibiao.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duibiao.text.Span;

/**
 * For each character of a clean text, the place in the raw text it came from. Places never go backwards.
 *
 * <p>Kept as runs: a run begins where clean and raw places stop advancing together, so a text of a megabyte with a few thousand
 * removals costs a few thousand entries.
 */
public final class OffsetMap {

  private final int[] cleanStarts;
  private final int[] rawStarts;
  private final int cleanLength;

  private OffsetMap(int[] cleanStarts, int[] rawStarts, int cleanLength) {
    this.cleanStarts = cleanStarts;
    this.rawStarts = rawStarts;
    this.cleanLength = cleanLength;
  }

  /** The map of a text of which nothing was changed. */
  public static OffsetMap identity(int length) {
    return new OffsetMap(new int[] {0}, new int[] {0}, length);
  }

  /**
   * The map that takes clean position {@code i} to {@code places[i]}.
   *
   * @throws IllegalArgumentException if a place is before the one in front of it
   */
  public static OffsetMap of(int[] places) {
    int[] clean = new int[Math.max(1, places.length)];
    int[] raw = new int[clean.length];
    int runs = 0;
    for (int i = 0; i < places.length; i++) {
      if (i > 0 && places[i] < places[i - 1]) {
        throw new IllegalArgumentException("Place " + places[i] + " of character " + i + " is before " + places[i - 1]);
      }
      if (i == 0 || places[i] != places[i - 1] + 1) {
        clean[runs] = i;
        raw[runs++] = places[i];
      }
    }
    runs = Math.max(1, runs);
    return new OffsetMap(Arrays.copyOf(clean, runs), Arrays.copyOf(raw, runs), places.length);
  }

  /**
   * The map whose runs are those that {@link #runs} gave.
   *
   * @throws IllegalArgumentException if the numbers are not such runs
   */
  public static OffsetMap ofRuns(int[] runs, int cleanLength) {
    if (runs.length < 2 || runs.length % 2 != 0 || runs[0] != 0) {
      throw new IllegalArgumentException("Not runs: " + Arrays.toString(runs));
    }
    int[] clean = new int[runs.length / 2];
    int[] raw = new int[clean.length];
    for (int i = 0; i < clean.length; i++) {
      clean[i] = runs[2 * i];
      raw[i] = runs[2 * i + 1];
      if (i > 0 && (clean[i] <= clean[i - 1] || raw[i] < raw[i - 1])) {
        throw new IllegalArgumentException("Run " + i + " does not come after the one before");
      }
    }
    return new OffsetMap(clean, raw, cleanLength);
  }

  /** The clean and the raw start of each run, in turns: what is needed to keep the map. */
  public int[] runs() {
    int[] runs = new int[2 * cleanStarts.length];
    for (int i = 0; i < cleanStarts.length; i++) {
      runs[2 * i] = cleanStarts[i];
      runs[2 * i + 1] = rawStarts[i];
    }
    return runs;
  }

  /** The raw place of the clean character at {@code position}. */
  public int raw(int position) {
    int run = Arrays.binarySearch(cleanStarts, position);
    if (run < 0) {
      run = -run - 2;
    }
    return rawStarts[run] + position - cleanStarts[run];
  }

  /** From the raw place of the span's first character to just after that of its last. */
  public Span raw(Span clean) {
    if (clean.end() > cleanLength) {
      throw new IllegalArgumentException(clean + " is outside a text of " + cleanLength + " characters");
    }
    if (clean.isEmpty()) {
      int at = cleanLength == 0 ? 0 : clean.start() < cleanLength ? raw(clean.start()) : raw(cleanLength - 1) + 1;
      return new Span(at, at);
    }
    return new Span(raw(clean.start()), raw(clean.end() - 1) + 1);
  }

  /** The raw spans that the characters of a span came from, without what was left out between them. */
  List<Span> pieces(Span clean) {
    List<Span> pieces = new ArrayList<>();
    for (int from = clean.start(); from < clean.end();) {
      int run = Arrays.binarySearch(cleanStarts, from);
      run = run < 0 ? -run - 2 : run;
      int to = Math.min(clean.end(), run + 1 < cleanStarts.length ? cleanStarts[run + 1] : clean.end());
      pieces.add(raw(new Span(from, to)));
      from = to;
    }
    return pieces;
  }
}
