package org.duibiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class MeasuresIT extends BrowserTest {

  private static final String TWO = "measures?r=340500,340200";

  @Test
  void wordsAreFoundInTheSentencesAndMarked() {
    visit(TWO);
    page.locator("#search input").fill("一日办结");
    page.keyboard().press("Enter");

    page.waitForURL(url -> url.contains("q="));
    page.waitForSelector(".measure-card mark");
    assertThat(page.locator(".measure-card mark").allInnerTexts()).isNotEmpty().allMatch("一日办结"::equals);
    page.waitForFunction("document.getElementById('search').contains(document.activeElement)");
  }

  @Test
  void oneMeasureShowsItsAmountItsQuestionsAndItsLikeElsewhere() {
    visit(TWO + "&q=比例返还");
    page.locator(".measure-card .measure").first().click();

    page.waitForSelector("blockquote");
    String sheet = page.locator("blockquote").locator("xpath=..").innerText();
    assertThat(sheet).contains("60万元", "公平竞争审查条例", "？", "芜湖市");
    screenshot("measure");
  }

  @Test
  void upToFourRegionsStandSideBySide() {
    visit(TWO + "&v=side");

    assertThat(page.locator(".measure-row").first().locator("h4").allInnerTexts()).hasSize(2);
    assertThat(page.locator(".measure-head").innerText().split("\\s+")).as("whose column is whose").containsExactly("马鞍山", "芜湖");
    assertThat(page.locator(".measures").innerText()).containsAnyOf("也见于", "仅此地区");
    tallScreenshot("measures-side");
  }

  @Test
  void aNumberOfTheMapIsTheNumberOfItsListAndLeadsBack() {
    visit(TWO);
    var cell = page.locator("[id^='cell-'][id$='-340500']").first();
    String count = cell.innerText();
    cell.focus();
    page.keyboard().press("Enter");

    page.waitForURL(url -> url.contains("o=340500") && url.contains("c="));
    page.waitForFunction("document.activeElement.id === 'found'");
    assertThat(page.locator("#found h2").innerText()).contains(" " + count + " ");
    assertThat(page.locator(".measure-card .region").allInnerTexts()).isNotEmpty().allMatch("马鞍山市"::equals);
    assertThat(page.locator(".heat [aria-current]").allInnerTexts()).containsExactly(count);
    page.locator("#all-measures").click();
    page.waitForURL(url -> !url.contains("o=340500"));
    page.waitForFunction("!document.querySelector('.heat [aria-current]')");
  }

  @Test
  void theListIsSaved() throws Exception {
    visit(TWO);
    var download = page.waitForDownload(() -> page.locator(".take-csv").first().click());
    var file = Files.createTempFile("measures", ".csv");
    download.saveAs(file);

    assertThat(Files.readString(file, StandardCharsets.UTF_8)).contains("马鞍山市").contains("一日办结");
  }

  @Test
  void whatFindsNothingCanBeCleared() {
    visit("measures?q=没有这样的词语");
    page.locator(".blank a").click();

    page.waitForSelector(".measure-card");
  }

  @Test
  void englishDarkAndOnAPhone() {
    prefer("en", "dark");
    page.setViewportSize(390, 800);
    visit("measures?x=instrument");

    assertThat(page.locator(".heat").innerText()).contains("Supply", "Instrument");
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    tallScreenshot("measures-phone-english-dark");
  }
}
