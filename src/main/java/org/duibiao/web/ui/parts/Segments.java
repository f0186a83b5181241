package org.duibiao.web.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Toggles of which one is on, side by side as one control. */
public class Segments extends Div {

  /** @param name what is chosen between, read out */
  public Segments(String name, Component... toggles) {
    super(toggles);
    addClassName("segments");
    getElement().setAttribute("role", "group").setAttribute("aria-label", name);
  }
}
