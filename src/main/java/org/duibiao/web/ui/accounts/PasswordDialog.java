package org.duibiao.web.ui.accounts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import org.duibiao.store.Account;
import org.duibiao.store.AccountRefused;
import org.duibiao.web.security.Accounts;
import org.duibiao.web.ui.i18n.Words;

/** A new password for somebody who has forgotten theirs. */
class PasswordDialog extends Dialog {

  PasswordDialog(Accounts accounts, Account account, Runnable changed) {
    setHeaderTitle(Words.t("accounts.passwordOf", account.name()));
    var password = new PasswordField(Words.t("account.next"));
    password.setId("reset-password");
    password.setHelperText(Words.t("accounts.passwordForm"));
    password.getElement().setAttribute("autocomplete", "new-password");
    var error = new Paragraph();
    error.addClassName("note");
    error.getElement().setAttribute("role", "alert");
    var save = new Button(Words.t("app.save"), _ -> {
      try {
        accounts.password(account, password.getValue());
        close();
        changed.run();
      } catch (AccountRefused e) {
        error.setText(Refusals.words(e));
      }
    });
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    save.setId("save-password");
    add(password, new Paragraph(Words.t("accounts.signsOut")), error);
    getFooter().add(new Button(Words.t("app.cancel"), _ -> close()), save);
  }
}
