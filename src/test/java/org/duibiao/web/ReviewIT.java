package org.duibiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReviewIT extends BrowserTest {

  private String upload(String sentence) {
    signIn();
    open("documents/upload", "vaadin-upload");
    page.locator("vaadin-upload input[type=file]")
        .setInputFiles(DocumentsIT.file("核对" + sentence + ".txt", DocumentsIT.BULLETIN.formatted(sentence)));
    page.locator(".run").first().locator("text=核对" + sentence).waitFor();
    page.locator(".run").first().locator(".item-state.done").waitFor();
    page.locator(".run").first().locator("text=查看读入的文档").click();
    page.locator(".documents tbody a").first().click();
    page.waitForSelector("#reader-text p");
    return page.url().replaceAll(".*documents/([0-9]+).*", "$1");
  }

  private Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  @Test
  void onlyEditorsReview() {
    open("review", "vaadin-login-form");
  }

  @Test
  void factsAreReviewedByKeysAndTakenBack() {
    String document = upload("子。");
    open("review?d=" + document, ".review-panel mark");
    String first = page.locator(".review-panel h2").innerText();
    screenshot("review");
    page.locator("#set-kind").click();
    page.waitForSelector("#set-kind[opened]");
    page.keyboard().press("r");
    page.keyboard().press("Escape");
    page.waitForSelector("#set-kind:not([opened])");
    page.locator("h1").click();
    page.keyboard().press("j");
    page.waitForFunction("t => document.querySelector('.review-panel h2').innerText !== t", first);
    page.keyboard().press("k");
    page.waitForFunction("t => document.querySelector('.review-panel h2').innerText === t", first);
    page.keyboard().press("a");
    page.waitForFunction("t => document.querySelector('.review-panel h2').innerText !== t", first);
    page.keyboard().press("u");
    page.waitForFunction("t => document.querySelector('.review-panel h2').innerText === t", first);
    assertThat(page.locator(".opinions").innerText()).contains("admin 确认", "admin 撤销").doesNotContain("否决");
    page.keyboard().press("a");
    page.waitForFunction("t => document.querySelector('.review-panel h2').innerText !== t", first);
    String second = page.locator(".review-panel h2").innerText();
    page.keyboard().press("r");
    page.waitForFunction("t => document.querySelector('.review-panel h2').innerText !== t", second);
    page.keyboard().press("u");
    page.waitForFunction("t => document.querySelector('.review-panel h2').innerText === t", second);
    page.keyboard().press("u");
    page.waitForFunction("t => document.querySelector('.review-panel h2').innerText === t", first);
    page.locator("#set-value input").focus();
    page.keyboard().press("Escape");
    page.keyboard().press("r");
    page.waitForFunction("t => document.querySelector('.review-panel h2').innerText !== t", first);
    open("review?s=reviewed&d=" + document, ".review-panel mark");
    page.keyboard().press("u");
    page.waitForFunction("document.querySelector('.opinions')?.innerText.trim().endsWith('admin 撤销')");
    open("review?d=" + document, ".review-panel mark");
    phone();
    dark();
    screenshot("review-phone-dark");
  }

  @Test
  void whatAPersonSaidSurvivesAnotherReading() {
    String document = upload("丑。");
    page.locator("#reader-text a.number").getByText("818.0亿元").click();
    page.locator(".fact-panel >> text=核对此条").click();
    page.waitForSelector("#set-value input");
    page.locator("#set-value input").fill("819.5");
    page.locator("#note input").fill("据修订公报");
    page.locator("#note input").press("Enter");
    page.waitForURL(Pattern.compile("review.*"));
    open("documents/" + document, "#again");
    page.locator("#again").click();
    page.waitForSelector("vaadin-notification-card:has-text('已重新读取')");
    page.locator("#reader-text a.number").getByText("818.0亿元").click();
    page.waitForSelector(".fact-card");
    assertThat(page.locator(".fact-card").innerText()).contains("819.5", "已更正");
    page.locator(".fact-panel >> text=核对此条").click();
    page.waitForSelector(".opinions");
    assertThat(page.locator(".opinions").innerText()).contains("数值 818 → 819.5").contains("据修订公报");
    screenshot("review-history");
  }

  @Test
  void changedFieldsAreNotLostByGoingOn() {
    String document = upload("寅。");
    open("review?d=" + document, ".review-panel mark");
    String first = page.locator(".review-panel h2").innerText();
    page.locator("#set-value input").fill("4321");
    page.keyboard().press("Escape");
    page.keyboard().press("j");
    button("继续编辑").waitFor();
    screenshot("review-unsaved");
    button("继续编辑").click();
    button("继续编辑").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    assertThat(page.locator(".review-panel h2").innerText()).isEqualTo(first);
    assertThat(page.locator("#set-value input").inputValue()).isEqualTo("4321");
    page.locator(".queue a").last().click();
    button("放弃修改并离开").click();
    page.waitForFunction("t => document.querySelector('.review-panel h2').innerText !== t", first);
    page.locator(".queue a").getByText(first).first().click();
    page.waitForFunction("t => document.querySelector('.review-panel h2').innerText === t", first);
    assertThat(page.locator("#set-value input").inputValue()).isNotEqualTo("4321");
    page.locator("#set-value input").fill("4321");
    page.keyboard().press("Enter");
    page.waitForFunction("t => document.querySelector('.review-panel h2').innerText !== t", first);
    assertThat(page.locator("vaadin-confirm-dialog[opened]").count()).isZero();
  }

  @Test
  void measuresAreReviewedInEnglish() {
    english();
    signIn();
    open("review?f=measure", ".review-panel mark");
    assertThat(page.locator(".review-panel").innerText()).contains("Category", "Accept A");
    screenshot("review-english");
  }
}
