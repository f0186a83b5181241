package org.duibiao.web.ui.facts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A link to a screen of ours, with its state; the page is not loaded anew. */
public class Link extends Anchor {

  public Link(String href, String words) {
    super(href, words);
    getElement().setAttribute("router-link", true);
  }

  /**
   * The address of a screen.
   *
   * @param parameters names and values in turns; those without a value are left out
   */
  public static String to(String path, Object... parameters) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    for (int i = 0; i + 1 < parameters.length; i += 2) {
      String value = String.valueOf(parameters[i + 1]);
      if (!value.isEmpty()) {
        given.put(String.valueOf(parameters[i]), List.of(value));
      }
    }
    return to(path, given);
  }

  /** Goes to an address made by {@link #to}. */
  public static void go(String address) {
    int query = address.indexOf('?');
    UI.getCurrent().navigate(query < 0 ? address : address.substring(0, query),
        query < 0 ? QueryParameters.empty() : QueryParameters.fromString(address.substring(query + 1)));
  }

  public static String to(String path, Map<String, List<String>> parameters) {
    String query = new QueryParameters(parameters).getQueryString();
    return query.isEmpty() ? path : path + "?" + query;
  }
}
