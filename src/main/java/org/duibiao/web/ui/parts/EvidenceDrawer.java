package org.duibiao.web.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.duibiao.comparison.Cell;
import org.duibiao.report.chart.Charts;
import org.duibiao.store.DocumentRef;
import org.duibiao.store.ReviewState;
import org.duibiao.store.StoredMeasure;
import org.duibiao.store.StoredObservation;
import org.duibiao.web.ui.Library;
import org.duibiao.web.ui.facts.FactWords;
import org.duibiao.web.ui.i18n.Words;
import org.jspecify.annotations.Nullable;

/** What a number or a measure rests on: its sentence in its paragraph, the document, and what other sources say. */
public class EvidenceDrawer extends Dialog {

  private static final double HIGH = 0.85;
  private static final double MEDIUM = 0.6;

  private final Library library;

  public EvidenceDrawer(Library library) {
    this.library = library;
    addClassName("evidence");
    setHeaderTitle(Words.t("evidence.title"));
    getFooter().add(new Button(Words.t("evidence.close"), _ -> close()));
  }

  /** Shows the observations, the preferred one first. */
  public void show(List<StoredObservation> observations) {
    var parts = new ArrayList<Component>();
    observations.forEach(fact -> parts.addAll(parts(fact)));
    open(parts);
  }

  /** Shows a number with what other sources say and how they differ. */
  public void show(Cell.Value value) {
    var parts = new ArrayList<Component>();
    value.notes().forEach(note -> parts.add(text(Words.of(note), "note")));
    parts.addAll(parts(value.source()));
    if (!value.others().isEmpty()) {
      parts.add(new H3(Words.t("evidence.others")));
    }
    value.others().forEach(other -> {
      parts.addAll(parts(other.observation()));
      parts.add(text(difference(other, value.unit()), other.agrees() ? "quiet" : "note"));
    });
    open(parts);
  }

  /** Shows a measure. */
  public void show(StoredMeasure measure) {
    var empty = new org.duibiao.text.Span(measure.sentenceSpan().start(), measure.sentenceSpan().start());
    open(List.of(new H3(FactWords.title(measure, library.catalog())),
        text(String.join(" · ", Words.of(measure.category()), confidence(measure.confidence(), measure.review())), "quiet"),
        passage(measure.document(), measure.sentence(), measure.sentenceSpan(), measure.sentenceSpan(), empty),
        source(measure.document(), measure.section(), "m=" + measure.id())));
  }

  private void open(List<Component> parts) {
    removeAll();
    add(parts);
    open();
  }

  private List<Component> parts(StoredObservation fact) {
    var said = new ArrayList<String>();
    said.add(Words.t("kind." + fact.kind().id()));
    if (fact.aspect() != org.duibiao.extraction.Aspect.LEVEL) {
      said.add(Words.of(fact.aspect()));
    }
    String period = Figures.period(fact);
    if (!period.isEmpty()) {
      said.add(period);
    }
    said.add(confidence(fact.confidence(), fact.review()));
    return List.of(new H3(FactWords.title(fact, library.catalog())), text(String.join(" · ", said), "quiet"),
        passage(fact.document(), fact.sentence(), fact.sentenceSpan(), fact.quoteSpan(), fact.number()),
        source(fact.document(), fact.section(), "o=" + fact.id()), onward(fact));
  }

  /** What one does with a number that holds: quotes it with its source, or looks at the same of all regions. */
  private Div onward(StoredObservation fact) {
    String period = Figures.period(fact);
    String citation = fact.regionName() + " " + (period.isEmpty() ? "" : period + " ") + fact.label() + " " + stated(fact) + "\n“" + fact.sentence().strip() + "”\n——"
        + Charts.cited(fact.document());
    var line = new Div(new CopyButton(citation));
    line.addClassName("onward");
    if (fact.indicator() != null) {
      library.catalog().indicator(fact.indicator()).ifPresent(indicator ->
          line.add(new Anchor("indicator/" + indicator.id().value(), Words.t("evidence.everywhere", Words.of(indicator)))));
    }
    return line;
  }

  /** As the document has it. */
  private static String stated(StoredObservation fact) {
    String sign = fact.bound() == org.duibiao.quantity.Bound.EXACT ? "" : fact.bound().sign().replace(">=", "≥").replace("<=", "≤").replace("~", "≈");
    String high = fact.valueHigh() == null ? "" : "—" + fact.valueHigh().toPlainString();
    return sign + fact.value().toPlainString() + high + " " + fact.unit();
  }

  private static String confidence(double confidence, ReviewState review) {
    return switch (review) {
      case ACCEPTED, CORRECTED, REJECTED -> org.duibiao.report.Words.review(review, Words.language());
      case UNREVIEWED -> Words.t(confidence >= HIGH ? "evidence.sure" : confidence >= MEDIUM ? "evidence.likely" : "evidence.unsure");
    };
  }

  private static String difference(Cell.Other other, String unit) {
    if (other.agrees()) {
      return Words.t("evidence.agrees");
    }
    return other.difference() == null
        ? Words.t("evidence.incomparable")
        : Words.t("evidence.differs", (other.difference().signum() > 0 ? "+" : "")
            + org.duibiao.report.Words.withUnit(org.duibiao.report.Words.number(other.difference()), unit, Words.language()));
  }

  /** The paragraph with the sentence, the clause and the number in it; the sentence alone where the text is not at hand. */
  private Paragraph passage(
      DocumentRef document, String sentence, org.duibiao.text.Span place, org.duibiao.text.Span clause, org.duibiao.text.Span number) {
    String text = library.text(document.id()).filter(whole -> place.end() <= whole.length()).orElse(null);
    int shift = text == null ? -place.start() : 0;
    boolean outside = text == null && (clause.start() < place.start() || number.start() < place.start() || place.length() > sentence.length());
    var passage = outside
        ? new Passage(List.of(new Passage.Piece(sentence, Passage.Layer.SENTENCE)))
        : Passage.of(text == null ? sentence : text, place.shift(shift), clause.shift(shift), number.shift(shift));
    var paragraph = new Paragraph();
    paragraph.addClassName("passage");
    passage.pieces().forEach(piece -> paragraph.add(switch (piece.layer()) {
      case PARAGRAPH -> text(piece.text(), "around");
      case SENTENCE -> new Span(piece.text());
      case CLAUSE -> mark(piece.text(), "clause");
      case NUMBER -> mark(piece.text(), "number");
    }));
    return paragraph;
  }

  private static Component mark(String text, String look) {
    var mark = new HtmlContainer("mark");
    mark.setText(text);
    mark.addClassName(look);
    return mark;
  }

  private static Div source(DocumentRef document, String section, String fact) {
    var line = new Div();
    line.addClassName("source");
    line.add(new Span(Charts.cited(document) + " · " + Words.of(document.kind())
        + (section.isEmpty() ? "" : " · " + section)));
    line.add(new Anchor("documents/" + document.id() + "?" + fact, Words.t("evidence.inDocument")));
    if (safe(document.source())) {
      var link = new Anchor(document.source(), Words.t("evidence.original"));
      link.setTarget("_blank");
      link.getElement().setAttribute("rel", "noopener noreferrer");
      line.add(link);
    }
    return line;
  }

  private static Span text(String words, String look) {
    var span = new Span(words);
    span.addClassName(look);
    return span;
  }

  /** Whether an address may become a link. */
  public static boolean safe(@Nullable String address) {
    return address != null && address.matches("(?i)https?://[^\\s\"'<>]+");
  }
}
