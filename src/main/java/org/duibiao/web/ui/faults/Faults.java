package org.duibiao.web.ui.faults;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.UUID;
import org.duibiao.store.Outage;
import org.duibiao.web.ui.i18n.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What went wrong after a click is said on the screen, which stays as it was; the log has it under the same number. */
@Component
public class Faults implements VaadinServiceInitListener {

  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(Faults::tell));
  }

  /** Logs the fault; gives the words for the person, with the number to ask about unless only the database is away. */
  static String words(Throwable fault) {
    if (Outage.is(fault)) {
      LOG.warn("The database does not answer: {}", fault.getMessage());
      return Words.t("fault.database");
    }
    String number = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("Fault {}", number, fault);
    return Words.t("fault.why", number);
  }

  private static void tell(ErrorEvent event) {
    String words = words(event.getThrowable());
    UI ui = UI.getCurrent();
    if (ui != null) {
      ui.access(() -> {
        var notice = Notification.show(words, 10_000, Notification.Position.MIDDLE);
        notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
      });
    }
  }
}
