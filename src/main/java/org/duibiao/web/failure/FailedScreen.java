package org.duibiao.web.failure;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.duibiao.store.Outage;
import org.duibiao.web.ui.MainLayout;
import org.duibiao.web.ui.i18n.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;

/** In place of a screen that the database did not let come up. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class FailedScreen extends Div implements HasErrorParameter<NestedRuntimeException> {

  private static final Logger LOG = LoggerFactory.getLogger(FailedScreen.class);

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NestedRuntimeException> failure) {
    boolean outage = Outage.is(failure.getException());
    LOG.warn("The screen {} failed", event.getLocation().getPath(), failure.getException());
    addClassName("screen");
    add(new H1(Words.t(outage ? "failure.databaseTitle" : "failure.title")),
        new Paragraph(Words.t(outage ? "failure.database" : "failure.other")));
    return outage ? 503 : 500;
  }
}
