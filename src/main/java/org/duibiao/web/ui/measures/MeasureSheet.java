package org.duibiao.web.ui.measures;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.duibiao.extraction.Attributes;
import org.duibiao.report.chart.Charts;
import org.duibiao.store.SimilarMeasure;
import org.duibiao.store.StoredMeasure;
import org.duibiao.web.ui.Library;
import org.duibiao.web.ui.i18n.Words;
import org.duibiao.web.ui.parts.FactTable;
import org.duibiao.web.ui.parts.Figures;
import org.duibiao.web.ui.parts.Ways;

/** All that is known of one measure: sentence, what it says of amounts and beneficiaries, questions it raises, and its like elsewhere. */
class MeasureSheet extends Dialog {

  private final Library library;

  MeasureSheet(Library library) {
    this.library = library;
    addClassName("evidence");
    setHeaderTitle(Words.t("measure.one"));
    getFooter().add(new Button(Words.t("evidence.close"), _ -> close()));
  }

  void show(StoredMeasure measure) {
    removeAll();
    var sentence = new HtmlContainer("blockquote");
    sentence.setText(measure.sentence());
    var source = new Div(Ways.document(measure.document()), FactTable.text(" " + Charts.cited(measure.document())
        + (measure.section().isEmpty() ? "" : " · " + measure.section()), "source"));
    add(new H3(measure.regionName() + " · " + measure.title()), sentence, source, facts(measure));
    questions(library.attributes(measure).questions());
    similar(library.similar(measure));
    open();
  }

  private DescriptionList facts(StoredMeasure measure) {
    Attributes attributes = library.attributes(measure);
    var facts = new DescriptionList();
    fact(facts, "measure.category", Figures.joined(java.util.stream.Stream.concat(java.util.stream.Stream.of(measure.category()),
        measure.also().stream()).map(Words::of).toList()));
    fact(facts, "measure.instrument", Figures.joined(measure.instruments().stream()
        .map(tool -> Words.of(tool.side()) + " · " + Words.of(tool)).distinct().toList()));
    fact(facts, "table.status", MeasureFilters.status(measure.status()));
    fact(facts, "measure.amount", Figures.joined(attributes.amounts()));
    fact(facts, "measure.beneficiary", Figures.joined(attributes.beneficiaries()));
    fact(facts, "measure.industry", Figures.joined(attributes.industries()));
    fact(facts, "measure.issuer", Figures.joined(attributes.issuers()));
    fact(facts, "measure.paper", Figures.joined(attributes.documents().stream().map(title -> "《" + title + "》").toList()));
    fact(facts, "measure.validity", Figures.joined(attributes.validity()));
    fact(facts, "measure.answers", Figures.joined(attributes.answers()));
    fact(facts, "measure.because", Figures.joined(measure.cues()));
    fact(facts, "table.confidence", Math.round(measure.confidence() * 100) + "%");
    return facts;
  }

  private static void fact(DescriptionList facts, String key, String value) {
    if (!value.isBlank()) {
      facts.add(new DescriptionList.Term(Words.t(key)), new DescriptionList.Description(value));
    }
  }

  private void questions(List<Attributes.Question> questions) {
    if (questions.isEmpty()) {
      return;
    }
    var list = new UnorderedList();
    questions.forEach(question -> list.add(new ListItem(FactTable.text(question.question()),
        FactTable.text(" " + question.article() + " · “" + question.words() + "”", "quiet"))));
    add(new H3(Words.t("measure.questions")), new Paragraph(Words.t("measure.noVerdict")), list);
  }

  private void similar(List<SimilarMeasure> others) {
    add(new H3(Words.t("measure.elsewhere", others.size())));
    if (others.isEmpty()) {
      add(new Paragraph(Words.t("measure.onlyHere")));
    }
    others.stream().limit(10).forEach(other -> {
      var button = new NativeButton(other.measure().regionName() + " · " + other.measure().title(), _ -> show(other.measure()));
      button.addClassName("measure");
      button.getElement().setAttribute("title", other.measure().sentence());
      add(button);
    });
  }
}
