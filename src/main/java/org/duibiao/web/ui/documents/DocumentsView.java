package org.duibiao.web.ui.documents;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.duibiao.catalog.Catalog;
import org.duibiao.comparison.Trust;
import org.duibiao.store.DocumentFilter;
import org.duibiao.store.DocumentList;
import org.duibiao.store.Window;
import org.duibiao.web.ui.parts.Blank;
import org.duibiao.web.ui.facts.Link;
import org.duibiao.web.ui.i18n.Words;

/** 文档: what is held, and the way to more. */
@Route("documents")
@AnonymousAllowed
public class DocumentsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Catalog catalog;
  private final DocumentList documents;
  private final AuthenticationContext people;

  public DocumentsView(Catalog catalog, DocumentList documents, AuthenticationContext people) {
    this.catalog = catalog;
    this.documents = documents;
    this.people = people;
    addClassNames("screen", "documents");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(DocumentsState.of(event.getLocation().getQueryParameters().getParameters(), catalog));
  }

  @Override
  public String getPageTitle() {
    return Words.t("screen.documents") + " · 对标";
  }

  private void show(DocumentsState state) {
    removeAll();
    int all = documents.count(state.filter());
    var found = documents.find(state.filter(), state.order(), Trust.SHOWN,
        new Window(state.page() * DocumentsState.PAGE, DocumentsState.PAGE));
    add(head(), new DocumentChoices(catalog, documents, state, next -> Link.go(next.address())));
    if (found.isEmpty()) {
      add(empty(state, all));
      return;
    }
    var count = new Paragraph(Words.t("documents.count", all));
    count.addClassName("quiet");
    count.getElement().setAttribute("role", "status");
    add(count, new DocumentTable(found, state, catalog), pages(state, all));
  }

  private Div head() {
    var upload = new Link("documents/upload", Words.t(people.isAuthenticated() ? "documents.upload" : "documents.signIn"));
    upload.setId("upload");
    upload.addClassName("way");
    var head = new Div(new H1(Words.t("screen.documents")), upload);
    head.addClassName("screen-head");
    return head;
  }

  private Blank empty(DocumentsState state, int all) {
    if (all > 0) {
      return new Blank(Words.t("documents.noPage"), new Link(state.withPage(0).address(), Words.t("documents.firstPage")));
    }
    return state.narrowed() && documents.count(DocumentFilter.ALL) > 0
        ? new Blank(Words.t("documents.noneLikeThat"), new Link("documents", Words.t("documents.all")))
        : new Blank(Words.t("documents.none"), new Link("documents/upload", Words.t("documents.upload")));
  }

  private static Nav pages(DocumentsState state, int all) {
    var pages = new Nav();
    pages.addClassName("pages");
    pages.getElement().setAttribute("aria-label", Words.t("documents.pages"));
    int last = (all - 1) / DocumentsState.PAGE;
    if (state.page() > 0) {
      pages.add(new Link(state.withPage(state.page() - 1).address(), Words.t("documents.before")));
    }
    if (last > 0) {
      pages.add(new com.vaadin.flow.component.html.Span(Words.t("documents.page", state.page() + 1, last + 1)));
    }
    if (state.page() < last) {
      pages.add(new Link(state.withPage(state.page() + 1).address(), Words.t("documents.after")));
    }
    return pages;
  }
}
