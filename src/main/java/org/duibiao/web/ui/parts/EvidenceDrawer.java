package org.duibiao.web.ui.parts;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.duibiao.store.DocumentRef;
import org.duibiao.store.StoredMeasure;
import org.duibiao.store.StoredObservation;
import org.duibiao.web.ui.i18n.Words;
import org.jspecify.annotations.Nullable;

/** What a number or a measure rests on: the sentence with its clause marked, the document, and what other sources say. */
public class EvidenceDrawer extends Dialog {

  public EvidenceDrawer() {
    addClassName("evidence");
    setHeaderTitle(Words.t("evidence.title"));
    getFooter().add(new com.vaadin.flow.component.button.Button(Words.t("evidence.close"), _ -> close()));
  }

  /** Shows the observations, the preferred one first. */
  public void show(List<StoredObservation> observations) {
    removeAll();
    observations.forEach(fact -> {
      var heading = new H3(fact.regionName() + " · " + fact.label() + " " + fact.value().toPlainString() + fact.unit());
      add(heading, sentence(fact.sentence(), fact.quote()), source(fact.document(), fact.section()));
    });
    open();
  }

  public void show(StoredMeasure measure) {
    removeAll();
    add(new H3(measure.regionName() + " · " + measure.title()), sentence(measure.sentence(), measure.sentence()),
        source(measure.document(), measure.section()));
    open();
  }

  /** The sentence with its clause marked; without a mark where the clause cannot be found in it. */
  private static Paragraph sentence(String sentence, String quote) {
    int at = sentence.indexOf(quote);
    var mark = new HtmlContainer("mark");
    var paragraph = new Paragraph();
    if (at < 0 || quote.isEmpty()) {
      paragraph.setText(sentence);
    } else {
      mark.setText(quote);
      paragraph.add(new Span(sentence.substring(0, at)), mark, new Span(sentence.substring(at + quote.length())));
    }
    return paragraph;
  }

  private static Div source(DocumentRef document, String section) {
    var line = new Div();
    line.addClassName("source");
    line.add(new Span(org.duibiao.report.chart.Charts.cited(document) + (section.isEmpty() ? "" : " · " + section)));
    if (safe(document.source())) {
      var link = new Anchor(document.source(), Words.t("evidence.original"));
      link.setTarget("_blank");
      link.getElement().setAttribute("rel", "noopener noreferrer");
      line.add(link);
    }
    return line;
  }

  /** Whether an address may become a link. */
  static boolean safe(@Nullable String address) {
    return address != null && address.matches("(?i)https?://[^\\s\"'<>]+");
  }
}
