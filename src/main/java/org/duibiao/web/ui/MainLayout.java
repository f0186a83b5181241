package org.duibiao.web.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.duibiao.store.ImportLog;
import org.duibiao.store.SavedViewStore;
import org.duibiao.web.ui.i18n.Words;
import org.duibiao.web.ui.saved.SavedViews;

/** The frame around every screen: name, the screens, language, brightness, sign-in. */
@Layout
@AnonymousAllowed
public class MainLayout extends AppLayout implements AfterNavigationObserver {

  /** So many runs may go on at once before one is overlooked. */
  private static final int LATEST_RUNS = 3;

  private final Map<Screen, SideNavItem> items = new LinkedHashMap<>();
  private final Main main = new Main();
  private final ImportLog imports;
  private String here = "";

  public MainLayout(AuthenticationContext people, SavedViewStore views, ImportLog imports) {
    this.imports = imports;
    setPrimarySection(Section.DRAWER);
    main.setId("content");
    main.getElement().setAttribute("tabindex", "-1");
    addToDrawer(brand(), navigation(people));
    people.getPrincipalName().ifPresent(person -> addToDrawer(new SavedViews(views, person, () -> here)));
    addToNavbar(skip(), bar(people));
  }

  @Override
  public void showRouterLayoutContent(HasElement content) {
    main.getElement().removeAllChildren();
    ReadingNotice.of(imports.runs(LATEST_RUNS)).ifPresent(main::add);
    main.getElement().appendChild(content.getElement());
    setContent(main);
  }

  @Override
  public void removeRouterLayoutContent(HasElement old) {
    main.getElement().removeAllChildren();
  }

  /** What is chosen stays chosen on the next screen: regions, theme and year travel along in the links. */
  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    var chosen = event.getLocation().getQueryParameters().including("r", "t", "i", "y", "k");
    here = event.getLocation().getPathWithQueryParameters();
    items.values().forEach(item -> item.setQueryParameters(chosen));
  }

  /** The first thing the keyboard meets: past the menu to the screen itself. */
  private static NativeButton skip() {
    var skip = new NativeButton(Words.t("app.skip"));
    skip.addClassName("skip");
    skip.getElement().executeJs("this.addEventListener('click', () => document.getElementById('content').focus())");
    return skip;
  }

  private Header brand() {
    var name = new Anchor("", "对标");
    name.addClassName("brand-name");
    var what = new Span(Words.t("app.claim"));
    what.addClassName("brand-claim");
    var header = new Header(name, what);
    header.addClassName("brand");
    return header;
  }

  private SideNav navigation(AuthenticationContext people) {
    var navigation = new SideNav();
    navigation.getElement().setAttribute("aria-label", Words.t("app.screens"));
    for (Screen screen : Screen.values()) {
      String role = screen.role();
      if (role == null || people.hasRole(role)) {
        var item = new SideNavItem(Words.t(screen.key()), screen.path());
        item.setMatchNested(screen != Screen.COMPARE);
        item.setPathAliases(Set.of(screen.path())); // whatever is chosen on it, the screen is the same
        item.setPrefixComponent(sign(screen.name().toLowerCase(java.util.Locale.ROOT)));
        items.put(screen, item);
        navigation.addItem(item);
      }
    }
    return navigation;
  }

  private static Span sign(String name) {
    var sign = new Span();
    sign.addClassName("icon");
    sign.getStyle().set("--icon", "var(--icon-" + name + ")");
    sign.getElement().setAttribute("aria-hidden", "true");
    return sign;
  }

  private Div bar(AuthenticationContext people) {
    var toggle = new DrawerToggle();
    toggle.setAriaLabel(Words.t("app.menu"));
    var language = quiet("language", Words.t("app.otherLanguage"), () -> Preferences.switchLanguage(UI.getCurrent()));
    language.getElement().setAttribute("lang", Words.chinese() ? "en" : "zh");
    var scheme = quiet("brightness", Words.t("app.brightness"), () -> Preferences.switchScheme(UI.getCurrent()));
    var account = people.isAuthenticated()
        ? quiet("leave", Words.t("app.signOut", people.getPrincipalName().orElse("")), people::logout)
        : quiet("enter", Words.t("app.signIn"), () -> UI.getCurrent().navigate("login"));
    var space = new Span();
    space.addClassName("space");
    var bar = new Div(toggle, space, language, scheme);
    if (people.isAuthenticated()) {
      bar.add(quiet("accounts", Words.t("account.title"), () -> UI.getCurrent().navigate("account")));
    }
    bar.add(account);
    bar.addClassName("bar");
    return bar;
  }

  private static Button quiet(String sign, String words, Runnable action) {
    var button = new Button(words, sign(sign), _ -> action.run());
    button.addClassName(sign);
    button.setAriaLabel(words);
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    return button;
  }
}
