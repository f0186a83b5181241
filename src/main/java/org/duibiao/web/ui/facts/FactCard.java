package org.duibiao.web.ui.facts;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.duibiao.comparison.Trust;
import org.duibiao.store.ReviewState;
import org.duibiao.store.StoredMeasure;
import org.duibiao.store.StoredObservation;
import org.duibiao.web.ui.i18n.Words;

/** What is known of one fact beyond the steps by which it was read: its fields, how sure they are, what people said. */
public class FactCard extends Div {

  private final DescriptionList fields = new DescriptionList();

  public FactCard(StoredObservation fact) {
    this(FactWords.label(fact) + " " + FactWords.number(fact), fact.review());
    field("fact.aspect", FactWords.aspect(fact.aspect()));
    field("fact.bound", FactWords.bound(fact.bound()));
    if (!fact.baseUnit().equals(fact.unit())) {
      field("fact.base", fact.baseValue().stripTrailingZeros().toPlainString() + " " + fact.baseUnit());
    }
    field("fact.section", fact.section());
    doubt(fact.confidence(), fact.review());
  }

  public FactCard(StoredMeasure fact) {
    this(fact.title(), fact.review());
    field("fact.region", FactWords.region(fact.regionName()));
    field("fact.category", FactWords.category(fact.category()));
    field("fact.also", FactWords.categories(fact.also()));
    field("fact.statusName", FactWords.status(fact.status()));
    field("fact.instruments", FactWords.instruments(fact.instruments()));
    field("fact.section", fact.section());
    field("fact.cues", String.join(Words.t("app.comma"), fact.cues()));
    doubt(fact.confidence(), fact.review());
  }

  private FactCard(String title, ReviewState review) {
    addClassName("fact-card");
    var state = new Paragraph(FactWords.review(review));
    state.addClassNames("review-state", review.name().toLowerCase(java.util.Locale.ROOT));
    add(new H3(title), state, fields);
  }

  private void doubt(double confidence, ReviewState review) {
    boolean reviewed = List.of(ReviewState.ACCEPTED, ReviewState.CORRECTED).contains(review);
    field("fact.confidence", reviewed ? Words.t("fact.reviewed") : FactWords.confidence(confidence));
    fields.addClassName(confidence >= Trust.SHOWN || reviewed ? "sure" : "doubtful");
  }

  private void field(String key, String value) {
    if (!value.isEmpty()) {
      fields.add(new DescriptionList.Term(Words.t(key)), new DescriptionList.Description(value));
    }
  }
}
