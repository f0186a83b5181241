package org.duibiao.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.duibiao.text.Span;

/**
 * The text a person would have copied by hand, and for each of its characters the place in the raw text it came from.
 *
 * @param source the text as it was decoded from its file; documents of the same file share it
 * @param own the part of the raw text that is this document, with what was left out of it
 */
public record CleanText(String text, RawText source, Span own, OffsetMap offsets) {

  /** The name in {@link Removed#cleaner()} of tags, scripts and whatever else of a web page's source is no text. */
  public static final String PAGE_SOURCE = "page-source";

  private static final int LONGEST_ENTITY = 32;

  /** A text in which there was nothing to clean. */
  public static CleanText unchanged(String text) {
    return new CleanText(text, new RawText("", text, Layout.NONE), new Span(0, text.length()), OffsetMap.identity(text.length()));
  }

  /** The raw text that raw places point into. */
  public String raw() {
    return source.text();
  }

  /** Where the words at {@code span} of the clean text stand in the raw text. */
  public Span raw(Span span) {
    Span raw = offsets.raw(span);
    return raw.isEmpty() ? raw : new Span(raw.start(), entity(raw.end()));
  }

  /** Where on their pages the words at {@code span} stand, a rectangle for each line; none for a text without pages. */
  public List<Box> boxes(Span span) {
    return source.layout().boxes(offsets.pieces(span));
  }

  /** The number, from 1, of the page on which {@code span} begins; 0 for a text without pages. A form feed ends a page. */
  public int page(Span span) {
    String raw = raw();
    if (raw.indexOf('\f') < 0) {
      return 0;
    }
    int page = 1;
    int at = raw(span).start();
    for (int i = 0; i < at; i++) {
      page += raw.charAt(i) == '\f' ? 1 : 0;
    }
    return page;
  }

  /**
   * All of its raw text that is not in the clean text, in raw order: what cleaners took out, and what of a page's source is no text. Blanks
   * are passed over.
   *
   * @param removed what cleaners took out, in raw order
   */
  public List<Removed> leftOut(List<Removed> removed) {
    List<Removed> out = new ArrayList<>(removed);
    Iterator<Removed> next = removed.iterator();
    Removed taken = next.hasNext() ? next.next() : null;
    int from = own.start();
    List<Span> kept = kept();
    kept.add(new Span(own.end(), own.end()));
    for (Span piece : kept) {
      while (taken != null && taken.raw().start() < piece.start()) {
        source(out, from, taken.raw().start());
        from = Math.max(from, taken.raw().end());
        taken = next.hasNext() ? next.next() : null;
      }
      source(out, from, piece.start());
      from = Math.max(from, entity(piece.end()));
    }
    out.sort(Comparator.comparing(Removed::raw));
    return out;
  }

  /** The raw spans that are kept. A blank or line end that stands for a tag does not keep the character at which the tag begins. */
  private List<Span> kept() {
    List<Span> kept = new ArrayList<>();
    int at = 0;
    for (Span piece : offsets.pieces(new Span(0, text.length()))) {
      at += piece.length();
      boolean tag = Character.isWhitespace(text.charAt(at - 1)) && raw().charAt(piece.end() - 1) == '<';
      kept.add(tag ? new Span(piece.start(), piece.end() - 1) : piece);
    }
    return kept;
  }

  private void source(List<Removed> out, int from, int to) {
    if (from < to && !raw().substring(from, to).isBlank()) {
      Span span = Lines.strip(raw(), new Span(from, to));
      out.add(new Removed(span, span.of(raw()), PAGE_SOURCE));
    }
  }

  /** Where an entity ends whose {@code &} stands before {@code end}: the character it stands for is kept, so it is. */
  private int entity(int end) {
    if (end == 0 || end > raw().length() || raw().charAt(end - 1) != '&') {
      return end;
    }
    int at = end;
    while (at < raw().length() && at - end < LONGEST_ENTITY && (Character.isLetterOrDigit(raw().charAt(at)) || raw().charAt(at) == '#')) {
      at++;
    }
    return at > end && at < raw().length() && raw().charAt(at) == ';' ? at + 1 : end;
  }
}
