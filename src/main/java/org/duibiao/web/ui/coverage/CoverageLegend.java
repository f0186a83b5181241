package org.duibiao.web.ui.coverage;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.duibiao.web.ui.i18n.Words;

/** What the signs mean. */
class CoverageLegend extends UnorderedList {

  CoverageLegend() {
    addClassName("coverage-legend");
    for (State state : State.values()) {
      var sign = new Span(state.sign());
      sign.addClassNames("cover", state.name().toLowerCase(java.util.Locale.ROOT));
      add(new ListItem(sign, new Span(" " + Words.t(state.key()))));
    }
  }
}
