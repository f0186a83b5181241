package org.duibiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.Page.GetByRoleOptions;
import org.junit.jupiter.api.Test;

/** A signed-in person keeps a screen under a name, opens it again, renames and deletes it. */
class SavedViewsIT extends BrowserTest {

  @Test
  void aViewIsKeptOpenedRenamedAndDeleted() {
    open("");
    String home = page.url();
    assertThat(page.locator(".saved-views").count()).isZero();
    page.navigate(home + "login");
    page.locator("input[name=username]").fill("admin");
    page.locator("input[name=password]").fill(PASSWORD);
    page.keyboard().press("Enter");
    page.waitForSelector(".saved-views");
    open("?r=341800,120104&t=economy&y=2021");
    page.locator("#save-view").click();
    page.locator("vaadin-dialog input").fill("宣城与南开");
    page.keyboard().press("Enter");
    page.waitForSelector(".saved-views a");

    open("");
    page.locator(".saved-views a").getByText("宣城与南开").click();
    page.waitForURL(url -> url.contains("341800,120104") || url.contains("341800%2C120104"));
    page.waitForSelector(".matrix");
    assertThat(page.locator(".matrix thead th").allInnerTexts()).contains("宣城市", "南开区");

    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("重命名或删除 宣城与南开")).click();
    page.locator("vaadin-dialog input").fill("两地对比");
    page.keyboard().press("Enter");
    page.waitForSelector(".saved-views a:has-text('两地对比')");
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("重命名或删除 两地对比")).click();
    page.locator("#delete-view").click();
    page.waitForCondition(() -> page.locator(".saved-views a").count() == 0);
  }
}
