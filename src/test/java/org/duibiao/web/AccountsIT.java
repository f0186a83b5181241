package org.duibiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccountsIT extends BrowserTest {

  @Test
  void anAnalystIsAddedAndMayUploadButNotReview() {
    signIn();
    open("accounts", "#add-account");
    page.locator("#add-account").click();
    page.locator("#new-name input").fill("xiaoli");
    page.locator("#new-password input").fill("short");
    page.locator("#save-account").click();
    page.waitForSelector("vaadin-dialog [role=alert] >> text=密码太弱");
    page.locator("#new-password input").fill("Regen-im-Mai-42");
    page.locator("#save-account").click();
    page.waitForSelector(".accounts tbody >> text=xiaoli");
    screenshot("accounts");

    anotherPerson();
    signIn("xiaoli", "Regen-im-Mai-42");
    assertThat(page.locator("vaadin-side-nav").innerText()).contains("文档").doesNotContain("核对").doesNotContain("账户");
    open("documents/upload", "vaadin-upload");
    open("account", "#change-password");
    page.locator("#present input").fill("Regen-im-Mai-42");
    page.locator("#next input").fill("Schnee-im-Juni-43");
    page.locator("#again input").fill("Schnee-im-Juni-44");
    page.locator("#change-password").click();
    page.waitForSelector("text=两次输入的新密码不一样");
    page.locator("#again input").fill("Schnee-im-Juni-43");
    screenshot("account");
    page.locator("#change-password").click();
    page.waitForURL(url -> !url.endsWith("/account"));
    signIn("xiaoli", "Schnee-im-Juni-43");
  }

  @Test
  void theLastAdministratorStays() {
    english();
    signIn();
    open("accounts", "#add-account");
    page.locator(".accounts tr:has-text('(you)') vaadin-button").first().click();
    page.waitForSelector("vaadin-notification-card:has-text('administrator left')");
    dark();
    screenshot("accounts-english-dark");
  }
}
