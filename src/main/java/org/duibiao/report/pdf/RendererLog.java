package org.duibiao.report.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the renderer has to say goes where everything else does, and only what is wrong is heard. */
final class RendererLog implements XRLogger {

  private static final Logger LOG = LoggerFactory.getLogger(PdfReport.class);

  @Override
  public void log(String where, Level level, String message) {
    if (level.intValue() >= Level.WARNING.intValue()) {
      LOG.warn("{}: {}", where, message);
    } else {
      LOG.debug("{}: {}", where, message);
    }
  }

  @Override
  public void log(String where, Level level, String message, Throwable cause) {
    if (level.intValue() >= Level.WARNING.intValue()) {
      LOG.warn("{}: {}", where, message, cause);
    } else {
      LOG.debug("{}: {}", where, message, cause);
    }
  }

  @Override
  public void setLevel(String logger, Level level) {}

  @Override
  public boolean isLogLevelEnabled(Diagnostic diagnostic) {
    return diagnostic.getLevel().intValue() >= Level.WARNING.intValue() || LOG.isDebugEnabled();
  }
}
