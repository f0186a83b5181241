package org.duibiao.web.ui.facts;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import org.duibiao.store.StoredMeasure;
import org.duibiao.store.StoredObservation;
import org.duibiao.text.Span;

/** A sentence with the place of a fact marked in it; without a mark where the place does not lie in the sentence. */
public class MarkedSentence extends Paragraph {

  public MarkedSentence(StoredObservation fact) {
    this(fact.sentence(), fact.sentenceSpan(), fact.number());
  }

  public MarkedSentence(StoredMeasure fact) {
    this(fact.sentence(), fact.sentenceSpan(), fact.sentenceSpan());
  }

  private MarkedSentence(String sentence, Span place, Span fact) {
    addClassName("sentence");
    if (!place.contains(fact) || fact.end() - place.start() > sentence.length()) {
      setText(sentence);
      return;
    }
    int from = fact.start() - place.start();
    int to = fact.end() - place.start();
    var mark = new HtmlContainer("mark");
    mark.setText(sentence.substring(from, to));
    add(new Text(sentence.substring(0, from)), mark, new Text(sentence.substring(to)));
  }
}
