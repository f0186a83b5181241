package org.duibiao.web.ui.parts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import org.duibiao.store.StoredObservation;
import org.duibiao.web.ui.Library;
import org.duibiao.web.ui.i18n.Words;

/**
 * A screen whose whole state is its address: a choice navigates, and what is shown is built anew from the address. The control that was
 * used has the focus again afterwards.
 */
public abstract class AddressedView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  protected final Library library;
  protected final EvidenceDrawer drawer;

  private String title = "";
  private String touched = "";
  private RouteParameters route = RouteParameters.empty();

  protected AddressedView(Library library) {
    this.library = library;
    this.drawer = new EvidenceDrawer(library);
    addClassName("screen");
  }

  /** Fills the empty screen; gives its title. */
  protected abstract String show(RouteParameters route, Address address);

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    route = event.getRouteParameters();
    removeAll();
    add(drawer);
    title = show(route, Address.of(event.getLocation().getQueryParameters()));
    if (!touched.isEmpty()) {
      getElement().executeJs("setTimeout(() => document.getElementById($0)?.focus())", touched);
      touched = "";
    }
  }

  @Override
  public String getPageTitle() {
    return title + " · 对标";
  }

  /**
   * Shows the same page of this screen with other choices.
   *
   * @param control id of the control that was used
   */
  protected void go(Address address, String control) {
    go(route, address, control);
  }

  protected void go(RouteParameters to, Address address, String control) {
    touched = control;
    UI.getCurrent().navigate(getClass(), to, address.query());
  }

  /** The sentences of one number and of those that say the same or otherwise. */
  protected void evidence(List<Long> ids) {
    drawer.show(ids.stream().flatMap(id -> library.observation(id).stream()).toList());
  }

  protected void evidence(StoredObservation observation) {
    evidence(List.of(observation.id()));
  }

  /** A name in the language of the screen. */
  protected static String named(String chinese, String english) {
    return Words.of(chinese, english);
  }
}
