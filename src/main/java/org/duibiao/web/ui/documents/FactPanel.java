package org.duibiao.web.ui.documents;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.duibiao.store.StoredMeasure;
import org.duibiao.store.StoredObservation;
import org.duibiao.text.Span;
import org.duibiao.web.ui.facts.FactCard;
import org.duibiao.web.ui.facts.FactWords;
import org.duibiao.web.ui.facts.Link;
import org.duibiao.web.ui.facts.MarkedSentence;
import org.duibiao.web.ui.i18n.Words;

/** The fact that is marked in the text, its neighbours, and where it leads. */
class FactPanel extends Div {

  private final ReaderState state;
  private final long document;

  FactPanel(Opened document, Object fact, ReaderState state, Desk desk) {
    this.state = state;
    this.document = document.text().ref().id();
    addClassName("fact-panel");
    switch (fact) {
      case StoredObservation number -> show(number, document, desk);
      case StoredMeasure measure -> show(measure, document, desk);
      default -> throw new IllegalArgumentException("Not a fact: " + fact);
    }
  }

  private void show(StoredObservation fact, Opened document, Desk desk) {
    List<StoredObservation> all = document.observations();
    int at = all.indexOf(fact);
    add(steps(at > 0 ? state.withObservation(all.get(at - 1).id()) : null,
        at + 1 < all.size() ? state.withObservation(all.get(at + 1).id()) : null));
    add(new FactCard(fact), new MarkedSentence(fact), new DerivationList(fact, document));
    place(document, fact.number());
    add(ways(desk.edits() ? Link.to("review", "o", fact.id()) : "", compare(fact)));
    var others = all.stream().filter(other -> other != fact && other.sentenceSpan().equals(fact.sentenceSpan())).toList();
    if (!others.isEmpty()) {
      add(new H3(Words.t("reader.sameSentence")));
      others.forEach(other -> add(line(new Link(state.withObservation(other.id()).address(this.document),
          FactWords.label(other) + " " + FactWords.number(other)))));
    }
    document.measures().stream().filter(measure -> measure.sentenceSpan().overlaps(fact.sentenceSpan())).findFirst()
        .ifPresent(measure -> add(line(new Link(state.withMeasure(measure.id()).address(this.document),
            Words.t("reader.partOf", measure.title())))));
  }

  private void show(StoredMeasure fact, Opened document, Desk desk) {
    List<StoredMeasure> all = document.measures();
    int at = all.indexOf(fact);
    add(steps(at > 0 ? state.withMeasure(all.get(at - 1).id()) : null,
        at + 1 < all.size() ? state.withMeasure(all.get(at + 1).id()) : null));
    var region = fact.region();
    add(new FactCard(fact), new MarkedSentence(fact));
    place(document, fact.sentenceSpan());
    add(ways(desk.edits() ? Link.to("review", "m", fact.id()) : "", region == null ? "" : Link.to("", "r", region.value())));
    var inside = document.observations().stream().filter(number -> fact.sentenceSpan().overlaps(number.number())).toList();
    if (!inside.isEmpty()) {
      add(new H3(Words.t("reader.numbersInside")));
      inside.forEach(number -> add(line(new Link(state.withObservation(number.id()).address(this.document),
          FactWords.label(number) + " " + FactWords.number(number)))));
    }
  }

  private void place(Opened document, Span words) {
    String place = PagePlace.words(document.text().text().boxes(words));
    if (!place.isEmpty()) {
      var line = new Paragraph(place);
      line.addClassNames("page-place", "quiet");
      add(line);
    }
  }

  private Div steps(@org.jspecify.annotations.Nullable ReaderState before, @org.jspecify.annotations.Nullable ReaderState after) {
    var steps = new Div();
    steps.addClassName("steps");
    if (before != null) {
      steps.add(new Link(before.address(document), Words.t("reader.before")));
    }
    if (after != null) {
      steps.add(new Link(after.address(document), Words.t("reader.after")));
    }
    steps.add(new Link(new ReaderState(null, null, state.raw(), state.part(), null).address(document), Words.t("reader.close")));
    return steps;
  }

  private static Div ways(String review, String compare) {
    var ways = new Div();
    ways.addClassName("ways");
    if (!review.isEmpty()) {
      ways.add(new Link(review, Words.t("reader.reviewFact")));
    }
    if (!compare.isEmpty()) {
      ways.add(new Link(compare, Words.t("reader.compare")));
    }
    return ways;
  }

  private static String compare(StoredObservation fact) {
    var region = fact.region();
    var indicator = fact.indicator();
    return region == null || indicator == null ? "" : Link.to("", "r", region.value(), "i", indicator.value(), "y",
        fact.period() == null ? "" : fact.period().lastYear());
  }

  private static Div line(Link link) {
    var line = new Div(link);
    line.addClassName("line");
    return line;
  }
}
