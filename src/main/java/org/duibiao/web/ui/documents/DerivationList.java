package org.duibiao.web.ui.documents;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Locale;
import org.duibiao.extraction.Kind;
import org.duibiao.extraction.SubjectRule;
import org.duibiao.store.StoredDocument;
import org.duibiao.store.StoredObservation;
import org.duibiao.web.ui.facts.FactWords;
import org.duibiao.web.ui.i18n.Words;

/** How a number was read, step by step: what is counted, and from where region, time and kind are known. */
class DerivationList extends Div {

  private final DescriptionList steps = new DescriptionList();

  DerivationList(StoredObservation fact, StoredDocument document) {
    addClassName("derivation");
    String label = FactWords.label(fact);
    step("fact.indicator", fact.indicator() == null ? Words.t("fact.open", label) : label, Arrays.stream(SubjectRule.values()).filter(rule -> rule.id().equals(fact.rule())).findFirst()
        .map(rule -> Words.t("rule." + rule.name().toLowerCase(Locale.ROOT))).orElseGet(() -> Words.t("derivation.person")));
    step("fact.region", FactWords.region(fact.regionName()), from(Derivation.region(fact, document)));
    step("fact.period", FactWords.period(fact.period()), from(Derivation.period(fact, document)));
    Derivation kind = Derivation.kind(fact, document);
    step("fact.kind", FactWords.kind(fact.kind()), kind.from() == Derivation.From.NOWHERE && fact.kind() == Kind.ACHIEVEMENT
        ? Words.t("derivation.noAim") : from(kind));
    add(new H3(Words.t("derivation.title")), steps);
  }

  private void step(String key, String read, String from) {
    var why = new Span(from);
    why.addClassName("evidence-line");
    steps.add(new DescriptionList.Term(Words.t(key)), new DescriptionList.Description(new Span(read), why));
  }

  private static String from(Derivation derivation) {
    String key = "derivation." + derivation.from().name().toLowerCase(Locale.ROOT);
    return switch (derivation.from()) {
      case PERSON, NOWHERE -> Words.t(key);
      case SECTION -> Words.t(key, Words.t("section." + derivation.words().toLowerCase(Locale.ROOT)));
      case DOCUMENT -> derivation.words().isEmpty() ? Words.t("derivation.whole") : Words.t(key, derivation.words());
      case CLAUSE, SENTENCE, HEADING, BEFORE -> Words.t(key, derivation.words());
    };
  }
}
