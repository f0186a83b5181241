package org.duibiao.web.ui.review;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.duibiao.catalog.Catalog;
import org.duibiao.web.ui.facts.FactWords;
import org.duibiao.web.ui.facts.Link;
import org.duibiao.web.ui.i18n.Words;

/** What comes next. */
class QueueList extends Nav {

  QueueList(List<Fact> queue, Fact current, QueueState state, Catalog catalog) {
    addClassName("queue");
    getElement().setAttribute("aria-label", Words.t("review.queue"));
    var list = new OrderedList();
    queue.forEach(fact -> {
      var link = new Link(state.withCurrent(fact.id()).address(), fact.title(catalog));
      if (fact.id() == current.id()) {
        link.getElement().setAttribute("aria-current", "true");
      }
      var sure = new Span(state.reviewed() ? FactWords.review(fact.review()) : Math.round(fact.confidence() * 100) + "%");
      sure.addClassName("quiet");
      list.add(new ListItem(link, sure));
    });
    add(list);
  }
}
