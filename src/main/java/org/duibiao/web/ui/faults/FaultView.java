package org.duibiao.web.ui.faults;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.duibiao.store.Outage;
import org.duibiao.web.ui.MainLayout;
import org.duibiao.web.ui.i18n.Words;

/**
 * A screen that could not be shown: says so with the number under which the log has the rest, and tells nothing of the inside. While
 * the database is away it says that nothing is lost.
 */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class FaultView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

  public FaultView() {
    addClassName("fault");
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    Exception fault = parameter.getCaughtException();
    add(new H1(Words.t("fault.title")), new Paragraph(Faults.words(fault)),
        new Anchor(event.getLocation().getPathWithQueryParameters(), Words.t("fault.again")), new Anchor("", Words.t("fault.home")));
    return Outage.is(fault) ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  @Override
  public String getPageTitle() {
    return Words.t("fault.title") + " · 对标";
  }
}
