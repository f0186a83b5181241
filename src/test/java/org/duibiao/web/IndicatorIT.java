package org.duibiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class IndicatorIT extends BrowserTest {

  private static final String GDP = "indicator/gdp?y=2023&l=prefecture";

  @Test
  void aRankedTableSaysHowManyRegionsItRestsOn() {
    open(GDP);

    assertThat(page.title()).startsWith("地区生产总值");
    assertThat(page.locator(".head").innerText()).contains("亿元", "越高越好", "Gross regional product", "个地区中的");
    assertThat(page.locator(".fact-table").first().innerText()).contains("亿元", "芜湖市", "4741.2", "马鞍山市", "2590.7");
    tallScreenshot("indicator");
  }

  @Test
  void perHeadIsComputedFromTheResidentsOfTheSameYearAndOpensBothSentences() {
    open(GDP);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("≈118200 元/人")).click();

    page.waitForSelector("mark.number");
    assertThat(page.locator("mark.number").allInnerTexts()).contains("2590.7亿元", "219.1万人");
  }

  @Test
  void aNumberOpensItsSentenceWithEnter() {
    open(GDP);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("4741.2").setExact(true)).first().focus();
    page.keyboard().press("Enter");

    page.waitForSelector("mark.number");
    assertThat(page.locator("mark.number").first().innerText()).contains("4741.2亿元");
  }

  @Test
  void theTableIsSavedAsShown() throws Exception {
    open(GDP);
    var download = page.waitForDownload(() -> page.locator(".take-csv").first().click());
    var file = Files.createTempFile("indicator", ".csv");
    download.saveAs(file);

    assertThat(download.suggestedFilename()).isEqualTo("地区生产总值_2023年.csv");
    assertThat(Files.readString(file, StandardCharsets.UTF_8)).startsWith("\uFEFF").contains("芜湖市").contains("4741.2");
  }

  @Test
  void chosenRegionsAndYearGoAlongToTheNextScreen() {
    open("indicator/gdp?y=2023&l=prefecture&r=340500,340200");
    page.locator("vaadin-side-nav-item").getByText("目标").click();

    page.waitForURL(url -> url.contains("targets") && url.contains("340500") && url.contains("y=2023"));
    assertThat(page.locator("h1").innerText()).isEqualTo("目标");
  }

  @Test
  void anIndicatorNobodyStatesLeadsOn() {
    visit("indicator/gdp?y=1999");

    assertThat(page.locator(".blank a").count()).isPositive();
    page.locator(".blank a").first().click();
    page.waitForURL(url -> !url.contains("1999"));
  }

  @Test
  void englishDarkAndOnAPhone() {
    prefer("en", "dark");
    page.setViewportSize(390, 800);
    open(GDP);

    assertThat(page.locator("h1").innerText()).isEqualTo("Gross regional product");
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    tallScreenshot("indicator-phone-english-dark");
  }
}
