package org.duibiao.text;

/**
 * A half-open range of UTF-16 positions in a text: {@code start} inclusive, {@code end} exclusive.
 *
 * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("Not a span: " + start + ".." + end);
    }
  }

  /** The text this span covers; the whole point of a span. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(int position) {
    return start <= position && position < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The same range, {@code by} positions further on (back, if negative). */
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
  }
}
