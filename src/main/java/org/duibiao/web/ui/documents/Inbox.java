package org.duibiao.web.ui.documents;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import org.duibiao.document.Limits;
import org.duibiao.ingestion.BackgroundImports;

/**
 * Takes files as they arrive, several at once, and puts them into one import run for all that arrive within a short while of each
 * other. Nothing is written to a disk; one that is larger than the limit is refused as soon as that shows.
 */
class Inbox implements UploadHandler {

  private static final long serialVersionUID = 1;
  private static final long TOGETHER = 15_000_000_000L;

  private final transient BackgroundImports imports;
  private final String who;
  private long run = -1;
  private long last;

  Inbox(BackgroundImports imports, String who) {
    this.imports = imports;
    this.who = who;
  }

  @Override
  public void handleUploadRequest(UploadEvent event) throws IOException {
    String name = name(event.getFileName());
    int most = Limits.STANDARD.bytes();
    if (event.getFileSize() > most) {
      refuse(event, name);
      return;
    }
    try (InputStream in = event.getInputStream()) {
      byte[] content = in.readNBytes(most + 1);
      if (content.length > most) {
        refuse(event, name);
      } else if (!imports.add(run(), name, content)) {
        next();
        imports.add(run(), name, content);
      }
    }
  }

  /** Also what the servlet reads of a form. One more than the limit, so that the refusal is ours and says why. */
  @Override
  public long getFileSizeMax() {
    return Limits.STANDARD.bytes() + 1L;
  }

  @Override
  public long getRequestSizeMax() {
    return Limits.STANDARD.bytes() + (1L << 20);
  }

  private void refuse(UploadEvent event, String name) {
    imports.refuse(run(), name, "larger than %d MB".formatted(Limits.STANDARD.bytes() >> 20));
    event.reject("larger than %d MB".formatted(Limits.STANDARD.bytes() >> 20));
  }

  /** The name without any way to a folder; it is shown and never used as a path. */
  static String name(String given) {
    String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1).replaceAll("\\p{Cntrl}", "").strip();
    return name.isEmpty() || name.matches("\\.+") ? "unnamed" : name.length() > 200 ? name.substring(name.length() - 200) : name;
  }

  private synchronized long run() {
    long now = System.nanoTime();
    if (run < 0 || now - last > TOGETHER) {
      run = imports.begin(who);
    }
    last = now;
    return run;
  }

  private synchronized void next() {
    run = -1;
  }
}
