package org.duibiao.web.ui.accounts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import org.duibiao.store.Account;
import org.duibiao.store.AccountRefused;
import org.duibiao.store.AccountRole;
import org.duibiao.web.security.Accounts;
import org.duibiao.web.security.Role;
import org.duibiao.web.ui.facts.Link;
import org.duibiao.web.ui.i18n.Words;

/** 账户: who may sign in, and as what. Every change signs the person out wherever they are signed in. */
@Route("accounts")
@RolesAllowed(Role.ADMIN)
public class AccountsView extends Div implements HasDynamicTitle {

  private final Accounts accounts;
  private final String self;

  public AccountsView(Accounts accounts, AuthenticationContext people) {
    this.accounts = accounts;
    this.self = people.getPrincipalName().orElse("");
    addClassNames("screen", "accounts");
    show();
  }

  @Override
  public String getPageTitle() {
    return Words.t("screen.accounts") + " · 对标";
  }

  private void show() {
    removeAll();
    var add = new Button(Words.t("accounts.add"), _ -> new NewAccountDialog(accounts, this::show).open());
    add.setId("add-account");
    add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    var head = new Div(new H1(Words.t("screen.accounts")), add);
    head.addClassName("screen-head");
    var how = new Paragraph(Words.t("accounts.how"));
    how.addClassName("quiet");
    var table = new NativeTable();
    var names = table.getHead().addRow();
    for (String key : new String[] {"accounts.name", "accounts.role", "accounts.state", "accounts.since", "accounts.what"}) {
      names.addHeaderCell().setText(Words.t(key));
    }
    accounts.list().forEach(account -> row(table.getBody().addRow(), account));
    var sheet = new Div(table);
    sheet.addClassName("sheet");
    add(head, how, sheet, new Link("account", Words.t("account.title")));
  }

  private void row(NativeTableRow row, Account account) {
    var name = row.addHeaderCell();
    name.getElement().setAttribute("scope", "row");
    name.setText(account.name() + (account.name().equals(self) ? " " + Words.t("accounts.self") : ""));
    row.addDataCell().add(role(account));
    var state = row.addDataCell();
    state.setText(Words.t(account.enabled() ? "accounts.enabled" : "accounts.disabled")
        + (account.oneTime() ? " · " + Words.t("accounts.oneTime") : ""));
    row.addDataCell().setText(account.createdAt().toLocalDate().toString());
    var enabled = small(Words.t(account.enabled() ? "accounts.disable" : "accounts.enable"),
        () -> change(() -> accounts.enabled(account, !account.enabled())));
    enabled.setId("switch-" + account.id());
    var password = small(Words.t("accounts.password"), () -> new PasswordDialog(accounts, account, this::show).open());
    password.setId("password-" + account.id());
    row.addDataCell().add(enabled, password);
  }

  private Select<AccountRole> role(Account account) {
    var select = roles();
    select.setId("role-" + account.id());
    select.getElement().setAttribute("accessible-name", Words.t("accounts.roleOf", account.name()));
    select.setValue(account.role());
    select.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        change(() -> accounts.role(account, event.getValue()));
      }
    });
    return select;
  }

  static Select<AccountRole> roles() {
    var select = new Select<AccountRole>();
    select.setItems(AccountRole.values());
    select.setItemLabelGenerator(role -> role == null ? "" : Words.t("role." + role.id()));
    return select;
  }

  private void change(Runnable change) {
    try {
      change.run();
      Notification.show(Words.t("accounts.changed"), 3000, Notification.Position.BOTTOM_CENTER);
    } catch (AccountRefused e) {
      Notification.show(Refusals.words(e), 6000, Notification.Position.MIDDLE);
    }
    show();
  }

  private static Button small(String words, Runnable action) {
    var button = new Button(words, _ -> action.run());
    button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
    return button;
  }
}
