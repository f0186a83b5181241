package org.duibiao.web.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.duibiao.store.ImportLog;
import org.duibiao.web.ui.i18n.Words;

/** Says that documents are being read: until they are, what a screen lacks may only not be there yet. */
class ReadingNotice extends Paragraph {

  private ReadingNotice(int read, int files) {
    super(Words.t("app.reading", read, files));
    addClassName("reading-notice");
    getElement().setAttribute("role", "status");
  }

  /** Of the runs that go on; empty where none does. */
  static Optional<ReadingNotice> of(List<ImportLog.Run> runs) {
    var going = runs.stream().filter(ImportLog.Run::running).toList();
    int files = going.stream().mapToInt(ImportLog.Run::files).sum();
    int queued = going.stream().mapToInt(ImportLog.Run::queued).sum();
    return queued == 0 ? Optional.empty() : Optional.of(new ReadingNotice(files - queued, files));
  }
}
