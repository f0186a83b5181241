package org.duibiao.web.ui.documents;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duibiao.web.ui.facts.FactWords;
import org.duibiao.web.ui.facts.Link;
import org.duibiao.web.ui.i18n.Words;

/** The document's title, what it holds, the two views of it, and what an editor may do with it. */
class ReaderHead extends Header {

  ReaderHead(Opened document, ReaderState state, Desk desk, Runnable changed) {
    addClassName("reader-head");
    var ref = document.text().ref();
    var region = document.text().region();
    String about = Stream.of(region == null ? "" : desk.catalog().region(region).map(Words::of).orElse(""),
            FactWords.kind(ref.kind()), ref.issuer() == null ? "" : ref.issuer(), ref.date() == null ? "" : ref.date().toString(),
            Words.t("reader.holds", document.observations().size(), document.measures().size()))
        .filter(words -> !words.isEmpty()).collect(Collectors.joining(" · "));
    var line = new Paragraph(about);
    line.addClassName("quiet");
    long id = ref.id();
    var tools = new Div(view(Words.t("reader.clean"), state.withRaw(false).address(id), !state.raw()),
        view(Words.t("reader.raw"), state.withRaw(true).address(id), state.raw()));
    tools.addClassNames("tools", "reader-tools");
    if (region != null) {
      tools.add(new Link(Link.to("", "r", region.value()), Words.t("reader.compare")));
    }
    if (desk.edits()) {
      tools.add(new Link(Link.to("review", "d", id), Words.t("reader.review")),
          action("again", Words.t("reader.again"), () -> {
            say(desk.again(id) ? "reader.again.done" : "reader.again.failed");
            changed.run();
          }),
          action("delete", Words.t("reader.delete"), () -> confirm(ref.title(), () -> {
            desk.delete(id);
            say("reader.deleted");
            Link.go("documents");
          })));
    }
    add(new Link("documents", Words.t("reader.list")), new H1(ref.title()), line, tools);
  }

  private static Link view(String words, String address, boolean shown) {
    var link = new Link(address, words);
    if (shown) {
      link.getElement().setAttribute("aria-current", "true");
    }
    return link;
  }

  private static Button action(String id, String words, Runnable action) {
    var button = new Button(words, _ -> action.run());
    button.setId(id);
    button.setDisableOnClick(false);
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    return button;
  }

  private static void confirm(String title, Runnable delete) {
    var dialog = new ConfirmDialog(Words.t("reader.delete.title"), Words.t("reader.delete.what", title), Words.t("reader.delete"),
        _ -> delete.run(), Words.t("app.cancel"), _ -> {});
    dialog.setConfirmButtonTheme("error primary");
    dialog.open();
  }

  private static void say(String key) {
    Notification.show(Words.t(key), 4000, Notification.Position.BOTTOM_CENTER);
  }
}
