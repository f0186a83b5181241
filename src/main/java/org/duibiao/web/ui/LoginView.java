package org.duibiao.web.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.duibiao.web.ui.i18n.Words;

/** 登录. Reading needs no sign-in. */
@Route("login")
@AnonymousAllowed
public class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final LoginForm form = new LoginForm();

  public LoginView() {
    addClassName("login");
    form.setI18n(words());
    form.setForgotPasswordButtonVisible(false);
    form.setAction("login");
    add(form);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    form.setError(event.getLocation().getQueryParameters().getSingleParameter("error").isPresent());
  }

  @Override
  public String getPageTitle() {
    return Words.t("app.signIn") + " · 对标";
  }

  private static LoginI18n words() {
    var words = LoginI18n.createDefault();
    words.getForm().setTitle(Words.t("app.signIn"));
    words.getForm().setUsername(Words.t("login.name"));
    words.getForm().setPassword(Words.t("login.password"));
    words.getForm().setSubmit(Words.t("app.signIn"));
    words.getErrorMessage().setTitle(Words.t("login.wrong"));
    words.getErrorMessage().setMessage(Words.t("login.again"));
    return words;
  }
}
