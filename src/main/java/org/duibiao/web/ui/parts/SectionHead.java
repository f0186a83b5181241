package org.duibiao.web.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** The heading of a section with its actions — another view, files to take away — on the same line at the right. */
public class SectionHead extends Div {

  public SectionHead(String heading, Component... actions) {
    addClassName("section-head");
    add(new H2(heading));
    if (actions.length > 0) {
      var right = new Div(actions);
      right.addClassName("actions");
      add(right);
    }
  }
}
