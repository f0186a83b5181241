package org.duibiao.web.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The name of a screen, what it is about, and at the right what can be done with it. */
public class PageHead extends Div {

  /** @param lead one sentence under the name; none where it is empty */
  public PageHead(String name, String lead, Component... actions) {
    addClassName("screen-head");
    var words = new Div(new H1(name));
    if (!lead.isEmpty()) {
      var about = new Paragraph(lead);
      about.addClassName("lead");
      words.add(about);
    }
    add(words);
    if (actions.length > 0) {
      var right = new Div(actions);
      right.addClassName("actions");
      add(right);
    }
  }
}
