package org.duibiao.web.ui.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.duibiao.catalog.Catalog;
import org.duibiao.store.Review;
import org.duibiao.web.ui.i18n.Words;

/** What people said about a fact, oldest first; and, where two differ, the last word of each side by side. */
class Opinions extends Div {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  Opinions(List<Review> history, Catalog catalog) {
    addClassName("opinions");
    var words = new FieldWords(catalog);
    Map<String, Review> last = new LinkedHashMap<>();
    history.stream().filter(said -> said.action() != Review.Action.WITHDRAW).forEach(said -> last.put(said.reviewer(), said));
    if (last.values().stream().map(said -> said.action() + " " + said.after()).distinct().count() > 1) {
      add(new H3(Words.t("review.disputed")));
      var sides = new Div();
      sides.addClassName("sides");
      last.values().forEach(said -> sides.add(side(said, words)));
      add(sides, new Paragraph(Words.t("review.lastHolds")));
    }
    add(new H3(Words.t("review.history")));
    var list = new OrderedList();
    history.forEach(said -> list.add(new ListItem(new Span(TIME.format(said.at().atZoneSameInstant(ZoneId.systemDefault()))
        + " " + said.reviewer() + " " + action(said)), new Span(" " + changes(said, words)), new Span(note(said)))));
    add(list);
  }

  private static Div side(Review said, FieldWords words) {
    var side = new Div(new H3(said.reviewer()), new Paragraph(action(said)));
    String changes = changes(said, words);
    if (!changes.isEmpty()) {
      side.add(new Paragraph(changes));
    }
    if (!said.note().isEmpty()) {
      side.add(new Paragraph(note(said)));
    }
    return side;
  }

  private static String action(Review said) {
    return Words.t("review.action." + said.action().name().toLowerCase(Locale.ROOT));
  }

  private static String note(Review said) {
    return said.note().isEmpty() ? "" : Words.t("review.noted", said.note());
  }

  /** Each field that is not as before: 数值 12 → 15. */
  private static String changes(Review said, FieldWords words) {
    var names = new TreeSet<>(said.after().keySet());
    names.addAll(said.before().keySet());
    return String.join("; ", names.stream()
        .filter(name -> !said.after().getOrDefault(name, "").equals(said.before().getOrDefault(name, "")))
        .filter(FieldWords::shown)
        .map(name -> words.name(name) + " " + words.value(name, said.before().getOrDefault(name, "")) + " → "
            + words.value(name, said.after().getOrDefault(name, ""))).toList());
  }
}
