package org.duibiao.web.ui.documents;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duibiao.document.Correction;
import org.duibiao.store.Corrections;
import org.duibiao.store.StoredDocument;
import org.duibiao.web.ui.facts.FactWords;
import org.duibiao.web.ui.i18n.Words;
import org.jspecify.annotations.Nullable;

/** What is known about the document itself, and what says so: a place in its text, a person, or nothing. */
class Particulars extends Div {

  Particulars(Opened document, Desk desk, Runnable changed) {
    addClassName("particulars");
    add(new H2(Words.t("reader.particulars")));
    long id = document.text().ref().id();
    Map<Correction.Part, Corrections.Made> made = desk.corrections(id).stream()
        .collect(Collectors.toMap(one -> one.correction().part(), Function.identity()));
    var list = new DescriptionList();
    for (Correction.Part part : Correction.Part.values()) {
      list.add(new DescriptionList.Term(Words.t("document." + part.id())), value(part, document.text(), desk, made.get(part)));
    }
    list.add(new DescriptionList.Term(Words.t("document.file")), new DescriptionList.Description(document.text().name()),
        new DescriptionList.Term(Words.t("document.size")),
        new DescriptionList.Description(Words.t("document.characters", document.text().text().text().length())));
    add(list);
    if (desk.edits()) {
      var edit = new Button(Words.t("document.edit"), _ -> new ParticularsDialog(document.text(), desk, changed).open());
      edit.setId("edit-particulars");
      edit.addThemeVariants(ButtonVariant.LUMO_SMALL);
      add(edit);
    }
  }

  private static DescriptionList.Description value(
      Correction.Part part, StoredDocument document, Desk desk, Corrections.@Nullable Made made) {
    var description = new DescriptionList.Description();
    String value = words(part, document, desk);
    if (value.isEmpty()) {
      description.add(said(Words.t("document.unknown"), "missing"));
    } else if (part == Correction.Part.SOURCE && safe(value)) {
      var link = new Anchor(value, value);
      link.setTarget("_blank");
      link.getElement().setAttribute("rel", "noopener noreferrer");
      description.add(link);
    } else {
      description.add(new Span(value));
    }
    var place = document.evidence().get(part.id());
    if (made != null) {
      description.add(said(Words.t("document.setBy", made.correction().by(), made.at().toLocalDate()), "evidence-line"));
    } else if (place != null && place.end() <= document.text().text().length() && !value.isEmpty()) {
      description.add(said(Words.t("document.saidIn", around(document.text().text(), place.start(), place.end())), "evidence-line"));
    }
    return description;
  }

  /** The value of a part as people read it; empty where it is not known. */
  static String words(Correction.Part part, StoredDocument document, Desk desk) {
    var ref = document.ref();
    return switch (part) {
      case TITLE -> ref.title();
      case ISSUER -> text(ref.issuer());
      case NUMBER -> text(document.number());
      case WRITTEN -> text(document.written());
      case PUBLISHED -> text(document.published());
      case KIND -> FactWords.kind(ref.kind());
      case REGION -> Optional.ofNullable(document.region()).flatMap(desk.catalog()::region).map(Words::of).orElse("");
      case SOURCE -> text(ref.source());
    };
  }

  /** Whether an address may become a link: http or https, and nothing that could end it. */
  static boolean safe(String address) {
    return address.matches("(?i)https?://[^\\s\"'<>]+");
  }

  private static String around(String text, int start, int end) {
    String words = text.substring(start, Math.min(end, start + 60)).strip();
    return end - start > 60 ? words + "…" : words;
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static Span said(String words, String look) {
    var span = new Span(words);
    span.addClassName(look);
    return span;
  }
}
