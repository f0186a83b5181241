package org.duibiao.web.ui.documents;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duibiao.document.Limits;
import org.duibiao.ingestion.BackgroundImports;
import org.duibiao.store.ImportLog;
import org.duibiao.web.security.Role;
import org.duibiao.web.ui.facts.Link;
import org.duibiao.web.ui.i18n.Words;
import org.jspecify.annotations.Nullable;

/** 上传: files go into the same queue as those of the command line, and are read whether or not somebody looks on. */
@Route("documents/upload")
@RolesAllowed(Role.ANALYST)
public class UploadView extends Div implements HasDynamicTitle {

  private static final int RUNS = 20;
  private static final int OFTEN = 1000;
  private static final int SELDOM = 15_000;

  private final ImportLog log;
  private final BackgroundImports imports;
  private final Div runs = new Div();
  private final Set<Long> unfolded = new HashSet<>();
  private List<ImportLog.Run> shown = List.of();
  private @Nullable Registration poll;

  public UploadView(ImportLog log, BackgroundImports imports, AuthenticationContext people) {
    this.log = log;
    this.imports = imports;
    addClassNames("screen", "upload");
    var how = new Paragraph(Words.t("upload.how", Limits.STANDARD.bytes() >> 20));
    how.addClassName("quiet");
    runs.addClassName("runs");
    add(new Link("documents", Words.t("reader.list")), new H1(Words.t("upload.title")), how,
        new DropZone(new Inbox(imports, people.getPrincipalName().orElse("?")), this::refresh), new H2(Words.t("upload.runs")), runs);
  }

  @Override
  public String getPageTitle() {
    return Words.t("upload.title") + " · 对标";
  }

  @Override
  protected void onAttach(AttachEvent event) {
    poll = event.getUI().addPollListener(_ -> refresh());
    refresh();
  }

  @Override
  protected void onDetach(DetachEvent event) {
    event.getUI().setPollInterval(-1);
    if (poll != null) {
      poll.remove();
    }
  }

  private void refresh() {
    var now = log.runs(RUNS);
    UI.getCurrent().setPollInterval(now.stream().anyMatch(ImportLog.Run::running) ? OFTEN : SELDOM);
    if (now.equals(shown) && runs.getComponentCount() > 0) {
      return;
    }
    if (shown.isEmpty() || now.isEmpty() || shown.getFirst().id() != now.getFirst().id()) {
      now.stream().findFirst().ifPresent(latest -> unfolded.add(latest.id()));
    }
    shown = now;
    runs.removeAll();
    if (now.isEmpty()) {
      runs.add(new Paragraph(Words.t("upload.noRuns")));
    }
    now.forEach(run -> runs.add(new RunCard(run, unfolded.contains(run.id()) ? log.items(run.id(), RunCard.MOST) : List.of(),
        open -> unfold(run.id(), open), () -> {
          imports.cancel(run.id());
          refresh();
        })));
  }

  private void unfold(long run, boolean open) {
    if (open ? unfolded.add(run) : unfolded.remove(run)) {
      shown = List.of();
      refresh();
    }
  }
}
