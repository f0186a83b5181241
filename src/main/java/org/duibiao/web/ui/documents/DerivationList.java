package org.duibiao.web.ui.documents;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.duibiao.document.DocumentKind;
import org.duibiao.extraction.Ground;
import org.duibiao.extraction.Kind;
import org.duibiao.extraction.SubjectRule;
import org.duibiao.store.StoredObservation;
import org.duibiao.web.ui.documents.Origins.Origin;
import org.duibiao.web.ui.facts.FactWords;
import org.duibiao.web.ui.i18n.Words;

/** How a number was read, step by step: what is counted, and from where region, time and kind are known. */
class DerivationList extends Div {

  /** A whole clause may decide; so much of it is quoted. */
  private static final int LONGEST = 40;
  /** So many milliseconds nobody notices. */
  private static final int PATIENCE = 200;

  private final DescriptionList steps = new DescriptionList();
  private final String text;

  /** Says at once what is at hand; a long document, which takes a while to be read again, does not hold the screen up. */
  DerivationList(StoredObservation fact, Opened document) {
    addClassName("derivation");
    text = document.text().text().text();
    add(new H3(Words.t("derivation.title")));
    var reading = document.derivations().get().thenApply(derivations -> Origins.of(fact, derivations));
    try {
      say(fact, document, reading.get(PATIENCE, TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      var waiting = new Span(Words.t("derivation.reading"));
      waiting.addClassName("quiet");
      waiting.getElement().setAttribute("role", "status");
      add(waiting);
      await(reading, origins -> {
        remove(waiting);
        say(fact, document, origins);
      });
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The browser asks again, so that nothing of the server waits. */
  private void await(CompletableFuture<Origins> reading, Consumer<Origins> ready) {
    getElement().executeJs("return new Promise(again => setTimeout(again, 400))").then(_ -> {
      if (reading.isDone()) {
        ready.accept(reading.join());
      } else {
        await(reading, ready);
      }
    });
  }

  private void say(StoredObservation fact, Opened document, Origins origins) {
    String label = FactWords.label(fact);
    step("fact.indicator", fact.indicator() == null ? Words.t("fact.open", label) : label, origins.indicator(), rule(fact.rule()));
    step("fact.region", FactWords.region(fact.regionName()), origins.region(), said(origins.region()));
    step("fact.period", FactWords.period(fact.period()), origins.period(), said(origins.period()));
    step("fact.kind", FactWords.kind(fact.kind()), origins.kind(), kind(origins.kind(), fact.kind(), document.text().ref().kind()));
    add(steps);
  }

  private void step(String key, String read, Origin origin, String byText) {
    var why = new Span(switch (origin) {
      case Origin.Person() -> Words.t("derivation.person");
      case Origin.Lost() -> Words.t("derivation.lost");
      case Origin.Text(var _) -> byText;
    });
    why.addClassName("evidence-line");
    steps.add(new DescriptionList.Term(Words.t(key)), new DescriptionList.Description(new Span(read), why));
  }

  private static String rule(String id) {
    return Arrays.stream(SubjectRule.values()).filter(rule -> rule.id().equals(id)).findFirst()
        .map(rule -> Words.t("rule." + rule.name().toLowerCase(Locale.ROOT))).orElse("");
  }

  /** A paper as a whole says by what it is whether its numbers are aims. */
  private String kind(Origin origin, Kind kind, DocumentKind paper) {
    if (!(origin instanceof Origin.Text(Ground ground)) || ground.from() != Ground.From.DOCUMENT) {
      return said(origin);
    }
    return kind == Kind.ACHIEVEMENT ? Words.t("derivation.noAim") : Words.t("derivation.document", FactWords.kind(paper));
  }

  private String said(Origin origin) {
    if (!(origin instanceof Origin.Text(Ground ground))) {
      return "";
    }
    var place = ground.words();
    String words = place == null ? "" : place.of(text).strip();
    if (ground.from() == Ground.From.NOWHERE) {
      return Words.t("derivation.nowhere");
    }
    return words.isEmpty() ? Words.t("derivation.whole")
        : Words.t("derivation." + ground.from().name().toLowerCase(Locale.ROOT), words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words);
  }
}
