package org.duibiao.web.ui.targets;

import com.vaadin.flow.component.html.Div;
import org.duibiao.comparison.Status;
import org.duibiao.web.ui.i18n.Words;
import org.duibiao.web.ui.parts.FactTable;
import org.duibiao.web.ui.parts.Figures;

/** 序时进度: how much is done beside how much of the time is gone. */
class Pace extends Div {

  private static final int FULL = 100;

  Pace(Status.Pending pending) {
    addClassName("pace");
    var done = new Div();
    done.addClassName("done");
    done.getStyle().set("inline-size", Math.clamp(pending.completion().intValue(), 0, FULL) + "%");
    var gone = new Div();
    gone.addClassName("gone");
    gone.getStyle().set("inset-inline-start", Math.clamp(pending.elapsed().intValue(), 0, FULL) + "%");
    var bar = new Div(done, gone);
    bar.addClassName("track");
    add(FactTable.text(Words.t("targets.pace", Figures.number(pending.completion()), Figures.number(pending.elapsed()))), bar);
  }
}
