package org.duibiao;

import java.io.IOException;
import org.duibiao.report.ComparisonFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the report's renderer ready behind the back of a server that is already up. */
@Component
@ConditionalOnWebApplication
class WarmUp {

  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

  private final ComparisonFiles files;

  WarmUp(ComparisonFiles files) {
    this.files = files;
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    var thread = new Thread(this::run, "warm-up");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.start();
  }

  private void run() {
    try {
      files.warm();
    } catch (IOException | RuntimeException e) {
      LOG.warn("The report's renderer could not be made ready", e);
    }
  }
}
