package org.duibiao.web.ui.documents;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.duibiao.document.Section;
import org.duibiao.store.StoredMeasure;
import org.duibiao.store.StoredObservation;
import org.duibiao.text.Span;
import org.duibiao.web.ui.parts.Blank;
import org.duibiao.web.ui.facts.Link;
import org.duibiao.web.ui.i18n.Words;
import org.jspecify.annotations.Nullable;

/** 文档阅读: one document with its facts in their sentences, or as it was before cleaning. */
@Route("documents/:id([0-9]{1,18})")
@AnonymousAllowed
public class ReaderView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Desk desk;
  private final TextPane text = new TextPane(this::measure);
  private final Div side = new Div();
  private Open open = Open.NOTHING;
  private ReaderState state = ReaderState.of(java.util.Map.of());

  /** What is on the screen now; the same need not be sent twice. */
  private record Open(long id, boolean raw, int part, @Nullable Opened document) {
    static final Open NOTHING = new Open(-1, false, 0, null);
  }

  public ReaderView(Desk desk) {
    this.desk = desk;
    addClassNames("screen", "reader");
    side.addClassName("reader-side");
    side.getElement().setAttribute("role", "complementary").setAttribute("aria-label", Words.t("reader.side"));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    long id = event.getRouteParameters().getLong("id").orElse(-1L);
    state = ReaderState.of(event.getLocation().getQueryParameters().getParameters());
    show(id);
  }

  @Override
  public String getPageTitle() {
    var document = open.document();
    return (document == null ? Words.t("screen.documents") : document.text().ref().title()) + " · 对标";
  }

  private void show(long id) {
    var document = open.id() == id && open.document() != null ? open.document() : desk.open(id).orElse(null);
    if (document == null) {
      open = Open.NOTHING;
      removeAll();
      add(new Blank(Words.t("reader.gone"), new Link("documents", Words.t("reader.list"))));
      return;
    }
    var fact = chosen(document);
    List<Span> parts = state.raw() ? document.reading().rawParts() : document.reading().parts();
    Integer asked = state.part();
    int part = asked != null ? Math.min(asked, parts.size() - 1) : fact == null ? 0 : Reading.partAt(parts, place(document, fact));
    boolean same = open.id() == id && open.raw() == state.raw() && open.part() == part;
    open = new Open(id, state.raw(), part, document);
    if (!same) {
      lay(document, parts, part);
    }
    side(document);
    text.mark(selector(document, parts.get(part)), !same);
  }

  private void lay(Opened document, List<Span> parts, int part) {
    removeAll();
    var clean = state.factAddress(open.id());
    text.show(state.raw()
        ? document.reading().rawHtml(parts.get(part), Words.t("reader.measure"), clean, Cleaners::name)
        : document.reading().html(parts.get(part), Words.t("reader.measure"), clean), state.raw());
    var main = new Div(new ReaderLegend(state.raw()), pages(parts, part), text, pages(parts, part));
    main.addClassName("reader-main");
    var body = new Div(outline(document, parts), main, side);
    body.addClassName("reader-body");
    add(new ReaderHead(document, state, desk, this::reload), body);
  }

  private void side(Opened document) {
    side.removeAll();
    Object fact = chosen(document);
    if (fact != null) {
      side.add(new FactPanel(document, fact, state, desk));
    } else if (state.observation() != null || state.measure() != null) {
      side.add(new Blank(Words.t("reader.factGone")), new Particulars(document, desk, this::reload));
    } else if (state.raw()) {
      side.add(new LeftOut(document, state));
    } else {
      side.add(new Particulars(document, desk, this::reload));
    }
    side.setClassName("chosen", fact != null);
  }

  private @Nullable Object chosen(Opened document) {
    return Stream.<Object>concat(
        document.observations().stream().filter(fact -> state.observation() != null && fact.id() == state.observation()),
        document.measures().stream().filter(fact -> state.measure() != null && fact.id() == state.measure())).findFirst().orElse(null);
  }

  private int place(Opened document, Object fact) {
    Span span = fact instanceof StoredObservation number ? number.number() : ((StoredMeasure) fact).sentenceSpan();
    return state.raw() ? document.text().text().raw(span).start() : span.start();
  }

  private String selector(Opened document, Span part) {
    if (chosen(document) instanceof StoredObservation fact) {
      return "[data-o~='%d']".formatted(fact.id());
    }
    if (chosen(document) instanceof StoredMeasure fact) {
      return "[data-m='%1$d'],[data-deed='%1$d']".formatted(fact.id());
    }
    return state.raw() && state.cleaner() != null ? "del[data-cleaner='%s']".formatted(state.cleaner()) : "";
  }

  /** Leads to the headings; each says what its section is for. */
  private Nav outline(Opened document, List<Span> parts) {
    var nav = new Nav();
    nav.addClassName("reader-outline");
    nav.getElement().setAttribute("aria-label", Words.t("reader.outline"));
    if (!state.raw()) {
      document.reading().outline().forEach((index, section) -> {
        int part = Reading.partAt(parts, section.heading().start());
        String address = new ReaderState(null, null, false, parts.size() > 1 ? part : null, null).address(open.id());
        var link = new Link(address + "#s" + index, heading(document, section));
        link.addClassName("depth-" + Math.min(4, section.depth()));
        link.getElement().setAttribute("title", Words.t("section." + section.label().name().toLowerCase(java.util.Locale.ROOT)));
        nav.add(link);
      });
    }
    return nav;
  }

  private static String heading(Opened document, Section section) {
    String words = section.heading().of(document.text().text().text()).strip();
    return words.length() > 40 ? words.substring(0, 39) + "…" : words;
  }

  private Nav pages(List<Span> parts, int part) {
    var pages = new Nav();
    pages.addClassName("pages");
    pages.getElement().setAttribute("aria-label", Words.t("reader.parts"));
    for (int i = 0; parts.size() > 1 && i < parts.size(); i++) {
      var link = new Link(state.withPart(i).address(open.id()), Words.t("reader.part", i + 1, parts.size()));
      if (i == part) {
        link.getElement().setAttribute("aria-current", "page");
      }
      pages.add(link);
    }
    return pages;
  }

  private void measure(long id) {
    Link.go(state.withMeasure(id).address(open.id()));
  }

  /** After a change: everything is fetched and shown anew. */
  private void reload() {
    long id = open.id();
    open = Open.NOTHING;
    show(id);
  }
}
