package org.duibiao.web.ui.accounts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.duibiao.store.AccountRefused;
import org.duibiao.store.AccountRole;
import org.duibiao.web.security.Accounts;
import org.duibiao.web.ui.i18n.Words;

/** 我的账户: what one may do, and one's own password. */
@Route("account")
@PermitAll
public class OwnAccountView extends Div implements HasDynamicTitle {

  private final PasswordField present = field("account.present", "present", "current-password");
  private final PasswordField next = field("account.next", "next", "new-password");
  private final PasswordField again = field("account.again", "again", "new-password");
  private final Paragraph error = new Paragraph();

  public OwnAccountView(Accounts accounts, AuthenticationContext people) {
    addClassNames("screen", "own-account");
    String name = people.getPrincipalName().orElse("");
    String roles = Arrays.stream(AccountRole.values()).filter(role -> people.hasRole(role.name()))
        .map(role -> Words.t("role." + role.id())).collect(Collectors.joining(Words.t("app.comma")));
    error.addClassName("note");
    error.getElement().setAttribute("role", "alert");
    next.setHelperText(Words.t("accounts.passwordForm"));
    var save = new Button(Words.t("account.change"), _ -> change(accounts, people, name));
    save.setId("change-password");
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    var form = new Div(present, next, again, error, save);
    form.addClassName("password-form");
    add(new H1(Words.t("account.title")), new Paragraph(Words.t("account.who", name, roles)), new Paragraph(Words.t("accounts.roles")),
        new H2(Words.t("account.change")), new Paragraph(Words.t("account.signsOut")), form);
  }

  @Override
  public String getPageTitle() {
    return Words.t("account.title") + " · 对标";
  }

  private void change(Accounts accounts, AuthenticationContext people, String name) {
    if (!next.getValue().equals(again.getValue())) {
      error.setText(Words.t("account.differ"));
      return;
    }
    try {
      accounts.ownPassword(name, present.getValue(), next.getValue());
      people.logout();
    } catch (AccountRefused e) {
      error.setText(Refusals.words(e));
    }
  }

  private static PasswordField field(String key, String id, String autocomplete) {
    var field = new PasswordField(Words.t(key));
    field.setId(id);
    field.getElement().setAttribute("autocomplete", autocomplete);
    return field;
  }
}
