package org.duibiao.web.ui.coverage;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.stream.IntStream;
import org.duibiao.web.ui.i18n.Words;

/** What the colours and signs mean. */
class CoverageLegend extends UnorderedList {

  CoverageLegend() {
    addClassName("coverage-legend");
    for (State state : State.values()) {
      add(new ListItem(state == State.HELD ? ramp() : sign(state), new Span(Words.t(state.key()))));
    }
  }

  /** From little to much. */
  private static Span ramp() {
    var ramp = new Span();
    ramp.addClassName("ramp");
    IntStream.rangeClosed(1, CoverageTable.SHADES).forEach(shade -> {
      var step = new Span(shade == 1 ? "1" : shade == CoverageTable.SHADES ? Words.t("coverage.many") : " ");
      step.addClassNames("cover", "shade-" + shade);
      ramp.add(step);
    });
    return ramp;
  }

  private static Span sign(State state) {
    var sign = new Span(state.sign());
    sign.addClassNames("cover", state.name().toLowerCase(Locale.ROOT));
    return sign;
  }
}
