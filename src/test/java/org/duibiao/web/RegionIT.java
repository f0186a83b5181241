package org.duibiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class RegionIT extends BrowserTest {

  private static final String MAANSHAN = "region/340500?y=2023";

  @Test
  void aProfileHoldsValuesPeersTargetsMeasuresAndDocuments() {
    visit(MAANSHAN);

    assertThat(page.locator("h1").innerText()).isEqualTo("马鞍山市");
    String all = page.locator(".screen").innerText();
    assertThat(all).contains("安徽省", "芜湖市", "亿元", "2590.7", "7.3%", "已完成", "未完成", "2024年马鞍山市政府工作报告");
    tallScreenshot("region");
  }

  @Test
  void anotherThemeIsATabAway() {
    visit(MAANSHAN);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("科技创新")).click();

    page.waitForURL(url -> url.contains("t=innovation"));
    assertThat(page.locator(".fact-table").first().innerText()).contains("高新技术企业", "1342");
  }

  @Test
  void peersAreOneStepFromTheComparison() {
    visit(MAANSHAN);
    page.locator("#compare-with-peers").click();

    page.waitForSelector(".matrix thead th:has-text('马鞍山市')");
    assertThat(page.locator(".matrix thead th").allInnerTexts()).contains("芜湖市");
  }

  @Test
  void aCategoryLeadsToItsMeasures() {
    visit(MAANSHAN);
    page.locator(".screen a[href^='measures?']").last().click();

    page.waitForSelector(".measure-card");
    assertThat(page.locator(".measure-card .region").allInnerTexts()).allMatch("马鞍山市"::equals);
  }

  @Test
  void aRegionWithoutDocumentsLeadsToThoseThatHaveSome() {
    visit("region/650200");

    assertThat(page.locator(".blank").innerText()).contains("克拉玛依市");
    page.locator(".blank a").first().click();
    page.waitForURL(url -> !url.contains("650200"));
  }

  @Test
  void englishDarkAndOnAPhone() {
    prefer("en", "dark");
    page.setViewportSize(390, 800);
    visit(MAANSHAN);

    assertThat(page.locator(".screen").innerText()).contains("Compare with peers", "Gross regional product");
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    tallScreenshot("region-phone-english-dark");
  }
}
