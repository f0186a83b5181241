package org.duibiao.web.ui.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.duibiao.catalog.Indicator;
import org.duibiao.catalog.Region;
import org.duibiao.comparison.Status;
import org.duibiao.store.DocumentRef;
import org.duibiao.web.ui.i18n.Words;

/** Links from one screen to another that keep what is chosen, and the small words that stand on several screens. */
public final class Ways {

  private Ways() {}

  public static Anchor to(String path, Address address, String words) {
    String query = address.query().getQueryString();
    return new Anchor(query.isEmpty() ? path : path + "?" + query, words);
  }

  public static Anchor region(Region region, Address address) {
    return to("region/" + region.id().value(), address.shared(), Words.of(region));
  }

  public static Anchor indicator(Indicator indicator, Address address) {
    return to("indicator/" + indicator.id().value(), address.shared(), Words.of(indicator));
  }

  public static Anchor document(DocumentRef document) {
    return new Anchor("documents/" + document.id(), document.title());
  }

  /** A button that looks like what it says and opens its evidence. */
  public static NativeButton evidence(String words, String quote, Runnable open) {
    var button = new NativeButton(words, _ -> open.run());
    button.addClassName("value");
    button.getElement().setAttribute("title", quote);
    return button;
  }

  /** A button that is on or off. */
  public static NativeButton toggle(String id, String words, boolean on, Consumer<Boolean> switched) {
    var button = new NativeButton(words, _ -> switched.accept(!on));
    button.setId(id);
    button.addClassName("toggle");
    button.getElement().setAttribute("aria-pressed", String.valueOf(on));
    return button;
  }

  public static Span status(Status status) {
    return FactTable.text(Words.of(status), "status " + look(status));
  }

  /** met, missed, pending, awaited, undetermined. */
  public static String look(Status status) {
    return status.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
  }
}
