package org.duibiao.web.ui.documents;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duibiao.document.Removed;
import org.duibiao.web.ui.facts.Link;
import org.duibiao.web.ui.i18n.Words;

/** What each cleaner left out of the text, and where in the raw text it stands. */
class LeftOut extends Div {

  private static final int MOST = 200;

  LeftOut(Opened document, ReaderState state) {
    addClassName("left-out");
    add(new H2(Words.t("reader.leftOut")));
    List<Removed> removed = document.reading().leftOut();
    if (removed.isEmpty()) {
      add(new Paragraph(Words.t("reader.nothingLeftOut")));
      return;
    }
    add(new Paragraph(Words.t("reader.leftOutHow")));
    var byCleaner = removed.stream().collect(Collectors.groupingBy(Removed::cleaner, TreeMap::new, Collectors.toList()));
    var list = new UnorderedList();
    long id = document.text().ref().id();
    byCleaner.forEach((cleaner, pieces) -> {
      var link = new Link(state.withCleaner(cleaner).address(id), Cleaners.name(cleaner));
      if (cleaner.equals(state.cleaner())) {
        link.getElement().setAttribute("aria-current", "true");
      }
      int characters = pieces.stream().mapToInt(piece -> piece.text().length()).sum();
      var item = new ListItem(link, new com.vaadin.flow.component.html.Span(" " + Words.t("reader.pieces", pieces.size(), characters)));
      if (cleaner.equals(state.cleaner())) {
        item.add(pieces(pieces));
      }
      list.add(item);
    });
    add(list);
  }

  private static UnorderedList pieces(List<Removed> pieces) {
    var list = new UnorderedList();
    list.addClassName("pieces");
    pieces.stream().limit(MOST).forEach(piece ->
        list.add(new ListItem(piece.text().length() > MOST ? piece.text().substring(0, MOST) + "…" : piece.text())));
    if (pieces.size() > MOST) {
      list.add(new ListItem(Words.t("measures.more", pieces.size() - MOST)));
    }
    return list;
  }
}
