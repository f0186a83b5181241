package org.duibiao.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.duibiao.text.Span;

/**
 * A text on its way from raw to clean: its characters, the raw place of each, and what was left out so far. Every cleaner turns one
 * draft into the next; each does so in one pass.
 */
final class Draft {

  private final String raw;
  private final String text;
  private final int[] places;
  private final List<Removed> removed;
  private final List<Grid> grids;
  private final Layout layout;
  private final Span own;

  private Draft(String raw, Layout layout, Span own, String text, int[] places, List<Removed> removed, List<Grid> grids) {
    this.raw = raw;
    this.layout = layout;
    this.own = own;
    this.text = text;
    this.places = places;
    this.removed = removed;
    this.grids = grids;
  }

  static Draft of(String raw) {
    return of(raw, Layout.NONE);
  }

  /** A text whose characters stand on pages. */
  static Draft of(String raw, Layout layout) {
    int[] places = new int[raw.length()];
    Arrays.setAll(places, i -> i);
    return new Draft(raw, layout, new Span(0, raw.length()), raw, places, new ArrayList<>(), List.of());
  }

  /** A text that some decoder took out of {@code raw}, with the raw place of each character, ascending. */
  static Draft of(String raw, String text, int[] places) {
    return new Draft(raw, Layout.NONE, new Span(0, raw.length()), text, places, new ArrayList<>(), List.of());
  }

  /** The same text with these tables besides those it has. */
  Draft with(List<Grid> more) {
    return more.isEmpty() ? this : new Draft(raw, layout, own, text, places, removed, java.util.stream.Stream.concat(grids.stream(), more.stream()).toList());
  }

  String text() {
    return text;
  }

  /** Whether its characters stand on pages, whose columns say more than blanks do. */
  boolean paged() {
    return layout != Layout.NONE;
  }

  /** The tables in it, in the order they were found. */
  List<Grid> grids() {
    return grids;
  }

  /** Where in the text the characters of a raw span stand, blanks at its ends apart; empty where none is left. */
  Span now(Span rawSpan) {
    return Lines.strip(text, new Span(first(rawSpan.start()), Math.max(first(rawSpan.start()), first(rawSpan.end()))));
  }

  /** The first position whose raw place is not before {@code place}. */
  private int first(int place) {
    int low = 0;
    int high = places.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places[middle] < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** What was left out so far, in raw order. */
  List<Removed> removed() {
    var sorted = new ArrayList<>(removed);
    sorted.sort(Comparator.comparing(Removed::raw));
    return sorted;
  }

  /** The same text with other characters, one for one. */
  Draft retyped(String same) {
    if (same.length() != text.length()) {
      throw new IllegalArgumentException("Retyping must keep the length");
    }
    return new Draft(raw, layout, own, same, places, removed, grids);
  }

  /**
   * The text after {@code edits}, which must be in order and apart. What an edit replaces by nothing, or by less, is noted as
   * removed by {@code cleaner} unless it is blank.
   */
  Draft apply(String cleaner, List<Edit> edits) {
    return applyNamed(edits.stream().map(edit -> new NamedEdit(cleaner, edit)).toList());
  }

  /** As {@link #apply}, each edit under its own name. */
  Draft applyNamed(List<NamedEdit> edits) {
    if (edits.isEmpty()) {
      return this;
    }
    int length = text.length();
    for (NamedEdit named : edits) {
      Edit edit = named.edit();
      length += edit.replacement().length() - edit.span().length();
    }
    var out = new StringBuilder(length);
    int[] moved = new int[length];
    int from = 0;
    for (NamedEdit named : edits) {
      Edit edit = named.edit();
      Span span = edit.span();
      System.arraycopy(places, from, moved, out.length(), span.start() - from);
      out.append(text, from, span.start());
      for (int i = 0; i < edit.replacement().length(); i++) {
        moved[out.length()] = place(Math.min(span.start() + i, Math.max(span.start(), span.end() - 1)));
        out.append(edit.replacement().charAt(i));
      }
      if (span.length() > edit.replacement().length() || edit.replacement().isBlank()) {
        note(named.cleaner(), raw(span), span.of(text));
      }
      from = span.end();
    }
    System.arraycopy(places, from, moved, out.length(), text.length() - from);
    out.append(text, from, text.length());
    return new Draft(raw, layout, own, out.toString(), moved, removed, grids);
  }

  private int place(int position) {
    return position < places.length ? places[position] : places.length == 0 ? 0 : places[places.length - 1] + 1;
  }

  /** Notes what was left out of the raw text, unless it is blank. */
  void note(String cleaner, Span rawSpan, String words) {
    if (!words.isBlank()) {
      removed.add(new Removed(rawSpan, words.strip(), cleaner));
    }
  }

  /** From the raw place of the span's first character to just after that of its last. */
  Span raw(Span span) {
    return span.isEmpty() ? new Span(place(span.start()), place(span.start()))
        : new Span(places[span.start()], places[span.end() - 1] + 1);
  }

  /** The part at {@code span}, with what was left out between the raw places {@code rawFrom} and {@code rawTo}. */
  Draft part(Span span, int rawFrom, int rawTo) {
    var gone = new ArrayList<Removed>();
    for (Removed r : removed) {
      if (rawFrom <= r.raw().start() && r.raw().start() < rawTo) {
        gone.add(r);
      }
    }
    var inside = grids.stream().filter(g -> rawFrom <= g.start() && g.start() < rawTo).toList();
    return new Draft(raw, layout, new Span(rawFrom, Math.min(rawTo, raw.length())), span.of(text), Arrays.copyOfRange(places, span.start(), span.end()), gone, inside);
  }

  /** @param file the name of the file it was read from */
  CleanText clean(String file) {
    return new CleanText(text, new RawText(file, raw, layout), own, OffsetMap.of(places));
  }
}
