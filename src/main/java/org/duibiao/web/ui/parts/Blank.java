package org.duibiao.web.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says why there is nothing to see, and leads on. */
public class Blank extends Div {

  public Blank(String why, Component... onwards) {
    addClassName("blank");
    add(new Paragraph(why));
    var ways = new Div(onwards);
    ways.addClassName("ways");
    add(ways);
  }
}
