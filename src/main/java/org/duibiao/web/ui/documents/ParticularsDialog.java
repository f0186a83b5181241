package org.duibiao.web.ui.documents;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.TextRenderer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.duibiao.catalog.Region;
import org.duibiao.document.Correction;
import org.duibiao.document.DocumentKind;
import org.duibiao.store.StoredDocument;
import org.duibiao.web.ui.facts.FactWords;
import org.duibiao.web.ui.i18n.Words;
import org.duibiao.web.ui.parts.RegionSearch;
import org.jspecify.annotations.Nullable;

/** An editor says what the text does not, or was misread. What they leave as it is stays the text's; what they empty is left to it. */
class ParticularsDialog extends Dialog {

  /** How a field reads as the form a correction is kept in; empty where nothing is chosen. */
  private record Input(HasValue<?, ?> field, Function<Object, String> form, @Nullable Object before) {

    String value() {
      Object value = field.getValue();
      return value == null ? "" : form.apply(value).strip();
    }

    boolean changed() {
      return !Objects.equals(value(), before == null ? "" : form.apply(before).strip());
    }
  }

  private final Map<Correction.Part, Input> inputs = new EnumMap<>(Correction.Part.class);
  private final FormLayout form = new FormLayout();

  ParticularsDialog(StoredDocument document, Desk desk, Runnable changed) {
    setHeaderTitle(Words.t("document.edit"));
    setWidth("40rem");
    var ref = document.ref();
    text(Correction.Part.TITLE, ref.title());
    text(Correction.Part.ISSUER, ref.issuer());
    text(Correction.Part.NUMBER, document.number());
    day(Correction.Part.WRITTEN, document.written());
    day(Correction.Part.PUBLISHED, document.published());
    kind(ref.kind());
    region(desk, Optional.ofNullable(document.region()).flatMap(desk.catalog()::region).orElse(null));
    text(Correction.Part.SOURCE, ref.source());
    var save = new Button(Words.t("app.save"), _ -> save(ref.id(), desk, changed));
    save.setId("save-particulars");
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add(new Paragraph(Words.t("document.editHow")), form);
    getFooter().add(new Button(Words.t("app.cancel"), _ -> close()), save);
  }

  private void save(long id, Desk desk, Runnable changed) {
    var said = new EnumMap<Correction.Part, Optional<String>>(Correction.Part.class);
    inputs.forEach((part, input) -> {
      if (input.changed()) {
        said.put(part, Optional.of(input.value()).filter(value -> !value.isEmpty()));
      }
    });
    try {
      boolean read = said.isEmpty() || desk.correct(id, said);
      close();
      Notification.show(Words.t(read ? "document.saved" : "reader.again.failed"), 4000, Notification.Position.BOTTOM_CENTER);
      changed.run();
    } catch (IllegalArgumentException e) {
      Notification.show(Words.t("document.invalid"), 6000, Notification.Position.MIDDLE);
    }
  }

  private void text(Correction.Part part, @Nullable String value) {
    var field = new TextField(Words.t("document." + part.id()));
    field.setMaxLength(300);
    field.setValue(value == null ? "" : value);
    if (part == Correction.Part.SOURCE) {
      field.setPattern("https?://\\S+");
      field.setPlaceholder("https://");
    }
    put(part, field, field, Object::toString, value);
  }

  private void day(Correction.Part part, @Nullable LocalDate value) {
    var field = new DatePicker(Words.t("document." + part.id()));
    field.setValue(value);
    put(part, field, field, Object::toString, value);
  }

  private void kind(DocumentKind value) {
    var field = new Select<DocumentKind>();
    field.setLabel(Words.t("document.kind"));
    field.setItems(DocumentKind.values());
    field.setItemLabelGenerator(kind -> kind == null ? "" : FactWords.kind(kind));
    field.setValue(value);
    put(Correction.Part.KIND, field, field, kind -> ((DocumentKind) kind).id(), value);
  }

  private void region(Desk desk, @Nullable Region value) {
    var search = new RegionSearch(desk.catalog());
    var field = new ComboBox<Region>(Words.t("document.region"));
    field.setItemLabelGenerator(Region::name);
    field.setRenderer(new TextRenderer<>(search::path));
    field.setPlaceholder(Words.t("picker.hint"));
    field.setItems(DataProvider.fromFilteringCallbacks(
        query -> search.find(query.getFilter().orElse("")).stream().skip(query.getOffset()).limit(query.getLimit()),
        query -> search.find(query.getFilter().orElse("")).size()));
    if (value != null) {
      field.setValue(value);
    }
    put(Correction.Part.REGION, field, field, region -> ((Region) region).id().value(), value);
  }

  private void put(Correction.Part part, Component component, AbstractField<?, ?> field, Function<Object, String> form,
      @Nullable Object before) {
    component.setId("set-" + part.id());
    inputs.put(part, new Input(field, form, before));
    this.form.add(component);
  }
}
