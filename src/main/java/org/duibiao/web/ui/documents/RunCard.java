package org.duibiao.web.ui.documents;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.duibiao.store.ImportLog;
import org.duibiao.web.ui.facts.Link;
import org.duibiao.web.ui.i18n.Words;

/** One import run: how far it is, and what became of each file. */
class RunCard extends Div {

  static final int MOST = 200;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  /**
   * @param items its files; empty while it is folded
   * @param unfold called with whether a person wants to see the files
   */
  RunCard(ImportLog.Run run, List<ImportLog.Item> items, Consumer<Boolean> unfold, Runnable cancel) {
    addClassName("run");
    var state = new Span(Words.t(run.running() ? "upload.running" : run.cancelled() ? "upload.cancelled" : "upload.done"));
    state.addClassNames("run-state", run.running() ? "running" : run.failed() > 0 ? "with-failures" : "good");
    var about = new Span(Words.t("upload.run", TIME.format(run.started().atZoneSameInstant(ZoneId.systemDefault())), who(run.startedBy()),
        run.files()));
    var head = new Div(state, about);
    head.addClassName("run-head");
    add(head);
    if (run.running()) {
      var bar = new ProgressBar(0, Math.max(1, run.files()), run.files() - run.queued());
      bar.getElement().setAttribute("aria-label", Words.t("upload.progress", run.files() - run.queued(), run.files()));
      var stop = new Button(Words.t("upload.cancel"), _ -> cancel.run());
      stop.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
      stop.addClassName("cancel-run");
      head.add(stop);
      add(bar);
    }
    add(new Paragraph(sums(run)));
    if (run.files() > 0) {
      var details = new Details(Words.t("upload.files"), files(items));
      details.setOpened(!items.isEmpty());
      details.addOpenedChangeListener(event -> {
        if (event.isFromClient()) {
          unfold.accept(event.isOpened());
        }
      });
      add(details);
    }
    if (!run.running() && run.done() > 0) {
      add(new Link(Link.to("documents", "s", "latest_read"), Words.t("upload.see")));
    }
  }

  /** What the product brings itself was started by nobody. */
  private static String who(String startedBy) {
    return startedBy.equals("samples") ? Words.t("upload.samples") : startedBy;
  }

  /** 读入 8，失败 1; what there is none of is not said. */
  private static String sums(ImportLog.Run run) {
    var sums = new LinkedHashMap<String, Integer>();
    sums.put("done", run.done());
    sums.put("unchanged", run.unchanged());
    sums.put("failed", run.failed());
    sums.put("queued", run.queued());
    return sums.entrySet().stream().filter(sum -> sum.getValue() > 0).map(sum -> Words.t("upload.sum." + sum.getKey(), sum.getValue()))
        .collect(Collectors.joining(Words.of("，", ", ")));
  }

  private static Div files(List<ImportLog.Item> items) {
    var table = new NativeTable();
    var head = table.getHead().addRow();
    List.of("upload.file", "upload.outcome").forEach(key -> head.addHeaderCell().setText(Words.t(key)));
    List.of("documents.documents", "documents.observations", "documents.measures").forEach(key -> {
      var cell = head.addHeaderCell();
      cell.addClassName("count");
      cell.setText(Words.t(key));
    });
    items.forEach(item -> {
      NativeTableRow row = table.getBody().addRow();
      row.addHeaderCell().add(name(item));
      outcome(row.addDataCell(), item);
      boolean read = item.state() == ImportLog.State.DONE;
      List.of(item.documents(), item.observations(), item.measures()).forEach(count -> {
        var cell = row.addDataCell();
        cell.addClassName("count");
        cell.setText(read ? String.valueOf(count) : "");
      });
    });
    return sheet(table, items);
  }

  /** The way to what was read of the file: to its document, or to each of several by its number. */
  private static Component[] name(ImportLog.Item item) {
    if (item.held().size() == 1) {
      return new Component[] {new Link("documents/" + item.held().getFirst(), item.name())};
    }
    var parts = new ArrayList<Component>(List.of(new Span(item.name())));
    for (int i = 0; i < item.held().size(); i++) {
      var link = new Link("documents/" + item.held().get(i), String.valueOf(i + 1));
      link.getElement().setAttribute("aria-label", Words.t("upload.document", item.name(), i + 1));
      parts.add(new Text(" "));
      parts.add(link);
    }
    return parts.toArray(Component[]::new);
  }

  /** What became of the file, why not all of it was read, and that nothing was found in it. */
  private static void outcome(NativeTableCell cell, ImportLog.Item item) {
    String reason = item.reason();
    boolean partly = item.state() == ImportLog.State.DONE && reason != null;
    String state = partly ? "partly" : item.state().name().toLowerCase(Locale.ROOT);
    var words = new Span(Words.t("upload.item." + state));
    words.addClassNames("item-state", item.state().name().toLowerCase(Locale.ROOT), state);
    cell.add(words);
    boolean nothing = item.state() == ImportLog.State.DONE && item.observations() + item.measures() == 0;
    if (reason != null || nothing) {
      var why = new Span(reason != null ? Reasons.of(reason, Words.language()) : Words.t("upload.nothingFound"));
      why.addClassName("note");
      cell.add(why);
    }
  }

  private static Div sheet(NativeTable table, List<ImportLog.Item> items) {
    var sheet = new Div(table);
    sheet.addClassName("sheet");
    if (items.size() == MOST) {
      sheet.add(new Paragraph(Words.t("upload.most", MOST)));
    }
    return sheet;
  }
}
