package org.duibiao.ingestion;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks from time to time for imports that were broken off, here or on another node, and carries them on: after a crash, after a
 * restart, after the database was away or its disk full.
 */
@Component
@ConditionalOnWebApplication
final class QueueWatch implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(QueueWatch.class);

  private final ImportRun imports;
  private final Duration pause;
  private volatile boolean running;
  private boolean said;
  private Thread thread = new Thread();

  QueueWatch(ImportRun imports, @Value("${duibiao.import.pause:10s}") Duration pause) {
    this.imports = imports;
    this.pause = pause;
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofVirtual().name("queue-watch").start(() -> {
      while (running) {
        look();
        try {
          Thread.sleep(pause);
        } catch (InterruptedException _) {
          running = false;
        }
      }
    });
  }

  private void look() {
    try {
      imports.resume(event -> LOG.debug("{}", event));
      said = false;
    } catch (RuntimeException e) {
      if (!said) {
        LOG.warn("Imports wait: the database does not answer or cannot take them. They go on by themselves.", e);
        said = true;
      }
    }
  }

  @Override
  public void stop() {
    running = false;
    thread.interrupt();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
