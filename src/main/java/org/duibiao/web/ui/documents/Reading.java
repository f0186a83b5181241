package org.duibiao.web.ui.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.duibiao.comparison.Trust;
import org.duibiao.document.Removed;
import org.duibiao.document.Section;
import org.duibiao.document.Sentence;
import org.duibiao.store.ReviewState;
import org.duibiao.store.StoredDocument;
import org.duibiao.store.StoredMeasure;
import org.duibiao.store.StoredObservation;
import org.duibiao.text.Span;

/**
 * A document as it is read: its clean or its raw text as HTML, with its facts and with what was left out. A long text comes in parts,
 * so that a page stays fluid. Pure.
 */
final class Reading {

  /** How many characters a part has at most, but for a paragraph that is longer. */
  static final int PART = 120_000;
  private static final int MOST_DEPTH = 4;

  private final StoredDocument document;
  private final List<StoredObservation> observations;
  private final List<StoredMeasure> measures;
  private final Function<StoredObservation, String> title;

  /** @param title what is said when an observation is pointed at */
  Reading(StoredDocument document, List<StoredObservation> observations, List<StoredMeasure> measures,
      Function<StoredObservation, String> title) {
    this.document = document;
    this.observations = observations;
    this.measures = measures;
    this.title = title;
  }

  /** The parts of the clean text; a part ends at the end of a paragraph. */
  List<Span> parts() {
    var parts = new ArrayList<Span>();
    int start = 0;
    int end = 0;
    for (Span paragraph : paragraphs()) {
      if (paragraph.end() - start > PART && end > start) {
        parts.add(new Span(start, end));
        start = end;
      }
      end = paragraph.end();
    }
    parts.add(new Span(start, Math.max(end, start)));
    return parts;
  }

  /** All of the raw text that the clean text does not hold. */
  List<Removed> leftOut() {
    return document.text().leftOut(document.removed());
  }

  /** The parts of the raw text; a part ends at the end of a line where there is one. */
  List<Span> rawParts() {
    var parts = new ArrayList<Span>();
    Span all = document.text().own();
    for (int start = all.start(); start < all.end();) {
      int end = Math.min(all.end(), start + PART);
      int line = document.text().raw().lastIndexOf('\n', end - 1);
      end = end < all.end() && line > start ? line + 1 : end;
      parts.add(new Span(start, end));
      start = end;
    }
    return parts.isEmpty() ? List.of(all) : parts;
  }

  /** The part in which {@code position} lies, from 0. */
  static int partAt(List<Span> parts, int position) {
    int part = 0;
    while (part + 1 < parts.size() && parts.get(part).end() <= position) {
      part++;
    }
    return part;
  }

  /** The clean text of {@code part} as HTML: headings and paragraphs. */
  String html(Span part, String sign, String address) {
    var marks = new ArrayList<Mark>(deeds());
    marks.addAll(numbers(span -> span));
    document.evidence().forEach((about, span) -> marks.add(new Mark.Said(span, about)));
    var text = new MarkedText(document.text().text(), marks, sign, address);
    Map<Integer, Integer> headings = headings();
    var html = new StringBuilder();
    for (Span paragraph : paragraphs()) {
      if (paragraph.start() < part.start() || paragraph.end() > part.end()) {
        continue;
      }
      Integer section = headings.get(paragraph.start());
      String tag = section == null ? "p" : "h" + (1 + Math.min(MOST_DEPTH, Math.max(1, document.sections().get(section).depth())));
      html.append('<').append(tag).append(section == null ? "" : " id=\"s" + section + "\"").append('>')
          .append(text.html(paragraph)).append("</").append(tag).append('>');
    }
    return html.toString();
  }

  /** The raw text of {@code part} as HTML, what was left out struck through. @param cleaner a cleaner's name in words */
  String rawHtml(Span part, String sign, String address, Function<String, String> cleaner) {
    var marks = new ArrayList<Mark>(numbers(document.text()::raw));
    for (Removed removed : leftOut()) {
      marks.add(new Mark.Cut(removed.raw(), removed.cleaner(), cleaner.apply(removed.cleaner())));
    }
    return new MarkedText(document.text().raw(), marks, sign, address).html(part);
  }

  /** The sections that have a heading, with their place in the list of sections. */
  Map<Integer, Section> outline() {
    var outline = new LinkedHashMap<Integer, Section>();
    for (int i = 0; i < document.sections().size(); i++) {
      if (!document.sections().get(i).heading().isEmpty()) {
        outline.put(i, document.sections().get(i));
      }
    }
    return outline;
  }

  private Map<Integer, Integer> headings() {
    var headings = new LinkedHashMap<Integer, Integer>();
    outline().forEach((index, section) -> headings.put(section.heading().start(), index));
    return headings;
  }

  private List<Span> paragraphs() {
    var paragraphs = new ArrayList<Span>();
    int running = -1;
    for (Sentence sentence : document.sentences()) {
      if (sentence.paragraph() == running && !sentence.heading()) {
        paragraphs.add(paragraphs.removeLast().cover(sentence.span()));
      } else {
        paragraphs.add(sentence.span());
      }
      // what follows a heading on its line begins a paragraph of its own
      running = sentence.heading() ? -1 : sentence.paragraph();
    }
    return paragraphs;
  }

  private List<Mark> deeds() {
    return measures.stream().<Mark>map(fact -> new Mark.Deed(fact.sentenceSpan(), fact.id(),
        look(fact.confidence(), fact.review()), fact.title())).toList();
  }

  private List<Mark> numbers(Function<Span, Span> place) {
    var byPlace = new LinkedHashMap<Span, List<StoredObservation>>();
    observations.forEach(fact -> byPlace.computeIfAbsent(fact.number(), _ -> new ArrayList<>()).add(fact));
    return byPlace.entrySet().stream().<Mark>map(entry -> {
      StoredObservation fact = entry.getValue().getFirst();
      return new Mark.Number(place.apply(entry.getKey()), entry.getValue().stream().map(StoredObservation::id).toList(),
          fact.kind().id() + " " + look(fact.confidence(), fact.review()), title.apply(fact));
    }).toList();
  }

  private static String look(double confidence, ReviewState review) {
    return review == ReviewState.UNREVIEWED
        ? confidence >= Trust.SHOWN ? "sure" : "doubtful"
        : review.name().toLowerCase(Locale.ROOT);
  }
}
