package org.duibiao.web.ui.accounts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.duibiao.store.AccountRefused;
import org.duibiao.store.AccountRole;
import org.duibiao.web.security.Accounts;
import org.duibiao.web.ui.i18n.Words;

/** A new account, with a password that the administrator hands over. */
class NewAccountDialog extends Dialog {

  NewAccountDialog(Accounts accounts, Runnable changed) {
    setHeaderTitle(Words.t("accounts.add"));
    var name = new TextField(Words.t("accounts.name"));
    name.setId("new-name");
    name.setAutofocus(true);
    name.setHelperText(Words.t("accounts.nameForm"));
    var password = new PasswordField(Words.t("login.password"));
    password.setId("new-password");
    password.setHelperText(Words.t("accounts.passwordForm"));
    password.getElement().setAttribute("autocomplete", "new-password");
    var role = AccountsView.roles();
    role.setId("new-role");
    role.setLabel(Words.t("accounts.role"));
    role.setValue(AccountRole.ANALYST);
    var what = new Paragraph(Words.t("accounts.roles"));
    what.addClassName("quiet");
    var error = new Paragraph();
    error.addClassName("note");
    error.getElement().setAttribute("role", "alert");
    var save = new Button(Words.t("app.save"), _ -> {
      try {
        accounts.create(name.getValue(), password.getValue(), role.getValue());
        close();
        changed.run();
      } catch (AccountRefused e) {
        error.setText(Refusals.words(e));
      }
    });
    save.setId("save-account");
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add(new FormLayout(name, password, role), what, error);
    getFooter().add(new Button(Words.t("app.cancel"), _ -> close()), save);
  }
}
