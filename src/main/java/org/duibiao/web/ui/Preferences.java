package org.duibiao.web.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import org.duibiao.web.ui.i18n.Messages;
import org.springframework.stereotype.Component;

/** Language and brightness, kept in two cookies that hold nothing else. Chinese unless a person chose English. */
@Component
public class Preferences implements VaadinServiceInitListener {

  private static final String LANGUAGE = "duibiao-language";
  private static final String SCHEME = "duibiao-scheme";
  private static final int A_YEAR = 365 * 24 * 3600;

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().addUIInitListener(init -> apply(init.getUI()));
  }

  /** Switches to the other language; the page is loaded anew, with the same address. */
  static void switchLanguage(UI ui) {
    remember(LANGUAGE, language(VaadinService.getCurrentRequest()).equals(Messages.ENGLISH) ? "zh" : "en");
    ui.getPage().reload();
  }

  /** Switches between light and dark. */
  static void switchScheme(UI ui) {
    boolean dark = ui.getPage().getColorScheme() == ColorScheme.Value.DARK;
    remember(SCHEME, dark ? "light" : "dark");
    ui.getPage().setColorScheme(dark ? ColorScheme.Value.LIGHT : ColorScheme.Value.DARK);
  }

  private static void apply(UI ui) {
    VaadinRequest request = VaadinService.getCurrentRequest();
    Locale language = language(request);
    ui.setLocale(language);
    ui.getPage().executeJs("document.documentElement.lang = $0", language.getLanguage());
    switch (cookie(request, SCHEME)) {
      case "dark" -> ui.getPage().setColorScheme(ColorScheme.Value.DARK);
      case "light" -> ui.getPage().setColorScheme(ColorScheme.Value.LIGHT);
      default -> ui.getPage().setColorScheme(ColorScheme.Value.LIGHT_DARK);
    }
  }

  private static Locale language(VaadinRequest request) {
    return cookie(request, LANGUAGE).equals("en") ? Messages.ENGLISH : Messages.CHINESE;
  }

  private static String cookie(VaadinRequest request, String name) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? ""
        : Arrays.stream(cookies).filter(c -> c.getName().equals(name)).map(Cookie::getValue).findFirst().orElse("");
  }

  private static void remember(String name, String value) {
    var cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setMaxAge(A_YEAR);
    cookie.setHttpOnly(true);
    cookie.setSecure(VaadinService.getCurrentRequest().isSecure());
    cookie.setAttribute("SameSite", "Lax");
    VaadinService.getCurrentResponse().addCookie(cookie);
  }
}
