package org.duibiao.web.ui.documents;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.duibiao.web.ui.i18n.Words;

/** What the marks in the text mean. */
class ReaderLegend extends Paragraph {

  ReaderLegend(boolean raw) {
    addClassNames("reader-legend", "quiet");
    add(sample("fact number achievement sure", Words.t("reader.legend.achieved")));
    add(sample("fact number target sure", Words.t("reader.legend.target")));
    if (raw) {
      add(sample("cut", Words.t("reader.legend.cut")));
    } else {
      add(sample("fact deed-sign sure", Words.t("reader.measure")), new Span(Words.t("reader.legend.measure")));
    }
    add(sample("fact number doubtful", Words.t("reader.legend.doubtful")));
    add(sample("fact number accepted", Words.t("reader.legend.reviewed")));
  }

  private static Span sample(String classes, String words) {
    var sample = new Span(words);
    sample.addClassNames(classes.split(" "));
    return sample;
  }
}
