package org.duibiao.web.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** The heading of a section with its actions — another view, files to take away — on the same line at the right. */
public class SectionHead extends Div {

  public SectionHead(String heading, Component... actions) {
    this(heading, "", actions);
  }

  /** @param about one line under the heading; none where it is empty */
  public SectionHead(String heading, String about, Component... actions) {
    addClassName("section-head");
    var words = new Div(new H2(heading));
    if (!about.isEmpty()) {
      var line = new Paragraph(about);
      line.addClassName("quiet");
      words.add(line);
    }
    add(words);
    if (actions.length > 0) {
      var right = new Div(actions);
      right.addClassName("actions");
      add(right);
    }
  }
}
