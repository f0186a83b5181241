package org.duibiao.web.ui.saved;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.duibiao.store.AccountRefused;
import org.duibiao.web.ui.i18n.Words;

/** Asks for the name of a view; says why a name does not do. */
class NameDialog extends Dialog {

  private final TextField name = new TextField(Words.t("saved.name"));
  private final Consumer<String> named;

  /** @param named called with the name; throws where it does not do */
  NameDialog(String title, String now, Consumer<String> named) {
    this.named = named;
    setHeaderTitle(title);
    name.setValue(now);
    name.setMaxLength(100);
    name.setAutofocus(true);
    name.setWidthFull();
    name.addKeyPressListener(Key.ENTER, _ -> confirm());
    var save = new Button(Words.t("saved.save"), _ -> confirm());
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add(name);
    getFooter().add(new Button(Words.t("saved.cancel"), _ -> close()), save);
  }

  private void confirm() {
    try {
      named.accept(name.getValue());
      close();
    } catch (IllegalArgumentException _) {
      refuse("saved.unfit");
    } catch (AccountRefused refused) {
      refuse(refused.reason() == AccountRefused.Reason.NAME_TAKEN ? "saved.taken" : "saved.gone");
    }
  }

  private void refuse(String why) {
    name.setInvalid(true);
    name.setErrorMessage(Words.t(why));
  }
}
