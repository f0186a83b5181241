package org.duibiao.web.ui.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.duibiao.report.chart.Charts;
import org.duibiao.store.StoredObservation;
import org.duibiao.web.ui.facts.FactWords;
import org.duibiao.web.ui.facts.Link;
import org.duibiao.web.ui.i18n.Words;

/** What other sentences say about the same thing. */
class OtherSources extends Div {

  private static final int MOST = 8;

  OtherSources(List<StoredObservation> others) {
    addClassName("other-sources");
    add(new H3(Words.t("review.elsewhere")));
    others.stream().limit(MOST).forEach(other -> {
      var number = new Span(FactWords.number(other));
      number.addClassName("number");
      var line = new Div(number, new Link("documents/" + other.document().id() + "?o=" + other.id(), Charts.cited(other.document())),
          new Span(FactWords.review(other.review())));
      line.addClassName("line");
      add(line);
    });
  }
}
