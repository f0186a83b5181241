package org.duibiao.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.comparison.ComparisonTable;
import org.duibiao.report.chart.Charts;
import org.duibiao.store.StoredObservation;
import org.w3c.dom.Element;

/** Numbers in brackets that lead to the sentence; a number for each sentence of a document. */
final class Citations {

  private final Page page;
  private final List<StoredObservation> notes = new ArrayList<>();

  Citations(Page page, ComparisonTable table) {
    this.page = page;
    table.sources().forEach(this::number);
  }

  /** Adds the number of the sentence that {@code source} stands in. */
  void cite(Element to, StoredObservation source) {
    int number = number(source);
    page.link(to, "cite", "s" + number, "[" + number + "]");
  }

  private int number(StoredObservation source) {
    for (int i = 0; i < notes.size(); i++) {
      if (notes.get(i).document().id() == source.document().id() && notes.get(i).sentence().equals(source.sentence())) {
        return i + 1;
      }
    }
    notes.add(source);
    return notes.size();
  }

  /** All sentences with document, issuer and date. */
  void list() {
    for (int i = 0; i < notes.size(); i++) {
      StoredObservation note = notes.get(i);
      Element line = page.add(page.body, "p", "note", "[" + (i + 1) + "] " + note.sentence());
      line.setAttribute("id", "s" + (i + 1));
      page.add(line, "span", "from", " —— " + Charts.cited(note.document()));
    }
  }
}
