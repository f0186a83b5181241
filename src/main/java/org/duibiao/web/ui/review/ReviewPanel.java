package org.duibiao.web.ui.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import org.duibiao.report.chart.Charts;
import org.duibiao.store.ReviewState;
import org.duibiao.store.StoredMeasure;
import org.duibiao.store.StoredObservation;
import org.duibiao.web.ui.facts.FactWords;
import org.duibiao.web.ui.facts.Link;
import org.duibiao.web.ui.facts.MarkedSentence;
import org.duibiao.web.ui.i18n.Words;
import org.jspecify.annotations.Nullable;

/** One fact to be reviewed: its sentence, its fields, what can be said, and what was said before. */
class ReviewPanel extends Section {

  /** What the buttons and keys do. @param undo null where nothing can be taken back */
  record Keys(Runnable accept, Runnable correct, Runnable reject, Runnable next, Runnable before, @Nullable Runnable undo) {}

  private final FactForm form;
  private final TextField note = new TextField(Words.t("review.note"));

  ReviewPanel(Fact fact, ReviewDesk desk, Keys keys) {
    addClassName("review-panel");
    note.setMaxLength(300);
    note.setId("note");
    note.setHelperText(Words.t("review.fieldKeys"));
    var heading = new H2(fact.title(desk.catalog()));
    var about = new Paragraph(FactWords.review(fact.review())
        + (fact.review() == ReviewState.UNREVIEWED ? " · " + FactWords.confidence(fact.confidence()) : ""));
    about.addClassName("quiet");
    add(heading, about);
    switch (fact) {
      case Fact.Number(StoredObservation found) -> {
        form = new ObservationForm(new Fact.Number(found), desk.catalog());
        add(new MarkedSentence(found), source(fact, found.section()), buttons(keys), form, note);
        var elsewhere = desk.elsewhere(found);
        if (!elsewhere.isEmpty()) {
          add(new OtherSources(elsewhere));
        }
      }
      case Fact.Deed(StoredMeasure found) -> {
        form = new MeasureForm(new Fact.Deed(found), desk.catalog());
        add(new MarkedSentence(found), source(fact, found.section()), buttons(keys), form, note);
      }
    }
    var history = desk.history(fact);
    if (!history.isEmpty()) {
      add(new Opinions(history, desk.catalog()));
    }
  }

  boolean changed() {
    return form.changed();
  }

  /** Whether something would be lost if another fact took this one's place: fields changed, or a note without a word. */
  boolean unsaved() {
    return form.changed() || !note.isEmpty();
  }

  boolean valid() {
    return form.valid();
  }

  String note() {
    return note.getValue();
  }

  void focusFields() {
    form.focusFirst();
  }

  void correct(ReviewDesk desk) {
    form.correct(desk, note());
  }

  private static Paragraph source(Fact fact, String section) {
    var line = new Paragraph();
    line.addClassName("source");
    line.add(new Link(fact.place(), Charts.cited(fact.document())));
    line.add(section.isEmpty() ? "" : " · " + section);
    return line;
  }

  private static Div buttons(Keys keys) {
    var buttons = new Div(button("accept", "A", keys.accept(), ButtonVariant.LUMO_PRIMARY),
        button("correct", "C", keys.correct(), ButtonVariant.LUMO_CONTRAST), button("reject", "R", keys.reject(), ButtonVariant.LUMO_ERROR),
        button("next", "J", keys.next(), ButtonVariant.LUMO_TERTIARY), button("before", "K", keys.before(), ButtonVariant.LUMO_TERTIARY));
    Runnable undo = keys.undo();
    if (undo != null) {
      buttons.add(button("undo", "U", undo, ButtonVariant.LUMO_TERTIARY));
    }
    buttons.addClassNames("tools", "review-buttons");
    return buttons;
  }

  private static Button button(String id, String key, Runnable action, ButtonVariant look) {
    var button = new Button(Words.t("review." + id) + " " + key, _ -> action.run());
    button.setId(id);
    button.addThemeVariants(look);
    button.getElement().setAttribute("aria-keyshortcuts", key);
    return button;
  }
}
