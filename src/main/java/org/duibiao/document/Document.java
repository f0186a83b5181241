package org.duibiao.document;

import java.util.List;
import org.duibiao.text.Span;

/**
 * One document as a person would have copied it by hand, with its structure.
 *
 * @param name the file's name without its ending; {@code #2}, {@code #3} … for further documents of the same file
 * @param text the clean text; every span below points into it
 * @param sections in text order; the first is the document itself
 * @param sentences in text order, without gaps that hold anything but blanks
 * @param tables in text order
 * @param removed what cleaning left out, in raw order
 */
public record Document(
    String name,
    Metadata metadata,
    CleanText text,
    List<Section> sections,
    List<Sentence> sentences,
    List<Table> tables,
    List<Removed> removed) {

  public Document {
    sections = List.copyOf(sections);
    sentences = List.copyOf(sentences);
    tables = List.copyOf(tables);
    removed = List.copyOf(removed);
  }

  /** A document without tables. */
  public Document(String name, Metadata metadata, CleanText text, List<Section> sections, List<Sentence> sentences, List<Removed> removed) {
    this(name, metadata, text, sections, sentences, List.of(), removed);
  }

  /** This document with what people said about it; read anew, as its kind decides what its sections are for. */
  public Document corrected(List<Correction> corrections) {
    Metadata now = metadata.corrected(corrections);
    if (now.kindOrOther() == metadata.kindOrOther()) {
      return new Document(name, now, text, sections, sentences, tables, removed);
    }
    var title = metadata.title();
    Structure structure = Structure.of(text.text(), now.kindOrOther(), title == null ? new Span(0, 0) : title.evidence(), tables);
    return new Document(name, now, text, structure.sections(), structure.sentences(), tables, removed);
  }

  /** The headings from the outermost to the innermost section of {@code section}, without the document itself. */
  public List<String> path(int section) {
    var path = new java.util.ArrayList<String>();
    for (int i = section; i >= 0 && !sections.get(i).heading().isEmpty(); i = sections.get(i).parent()) {
      path.addFirst(sections.get(i).heading().of(text.text()));
    }
    return path;
  }

  /** The words at {@code span} of the clean text. */
  public String at(Span span) {
    return span.of(text.text());
  }
}
