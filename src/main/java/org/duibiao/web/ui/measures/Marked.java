package org.duibiao.web.ui.measures;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import org.duibiao.store.Search;

/** A text with the words looked for marked in it. */
class Marked extends Span {

  Marked(String text, String query) {
    int from = 0;
    for (var hit : Search.hits(query, text)) {
      var mark = new HtmlContainer("mark");
      mark.setText(text.substring(hit.start(), hit.end()));
      add(new Span(text.substring(from, hit.start())), mark);
      from = hit.end();
    }
    if (from == 0) {
      setText(text);
    } else {
      add(new Span(text.substring(from)));
    }
  }
}
