package org.duibiao.web.failure;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.duibiao.store.Outage;
import org.duibiao.web.ui.i18n.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What a screen says when a click fails: the screen stays as it is, so that the person can try again. */
@Component
class ScreenFailures implements VaadinServiceInitListener {

  private static final Logger LOG = LoggerFactory.getLogger(ScreenFailures.class);
  private static final int SHOWN_MILLIS = 10_000;

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(ScreenFailures::failed));
  }

  private static void failed(ErrorEvent event) {
    boolean outage = Outage.is(event.getThrowable());
    if (outage) {
      LOG.warn("The database does not answer: {}", event.getThrowable().getMessage());
    } else {
      LOG.error("A screen failed", event.getThrowable());
    }
    UI ui = UI.getCurrent();
    if (ui != null) {
      var words = Notification.show(Words.t(outage ? "failure.database" : "failure.other"), SHOWN_MILLIS, Notification.Position.MIDDLE);
      words.addThemeVariants(NotificationVariant.LUMO_ERROR);
    }
  }
}
