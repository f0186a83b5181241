package org.duibiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class TargetsIT extends BrowserTest {

  private static final String TWO = "targets?r=340500,340200&y=2023";

  @Test
  void everyTargetHasItsOutcomeOrTheReasonForHavingNone() {
    open(TWO);

    String pairs = page.locator(".pairs").innerText();
    assertThat(pairs).contains("+0.3 个百分点", "-1.1 个百分点", "已完成", "未完成", "目标为“左右”，未给出容差", "增速 5.2%");
    assertThat(page.locator("#rule").innerText()).contains("时间进度");
    tallScreenshot("targets");
  }

  @Test
  void theFirstViewShowsJudgedTargetsOfOneLevel() {
    open("targets");

    assertThat(page.locator(".pairs tbody tr").first().locator(".status").innerText()).containsAnyOf("已完成", "未完成", "进行中");
    assertThat(page.locator(".pairs tbody td:nth-of-type(1)").allInnerTexts()).containsOnly("江苏省", "广东省");
    assertThat(page.locator("#only-missed").innerText()).doesNotContain("0");
    tallScreenshot("targets-first");
  }

  @Test
  void aTargetStandsBesideTheYearBefore() {
    visit("targets?r=130000&y=2026");
    page.waitForSelector(".pairs");

    assertThat(page.locator(".pairs thead").innerText()).contains("2025 年实际");
    assertThat(page.locator(".pairs tbody tr", new Page.LocatorOptions().setHasText("地区生产总值")).innerText())
        .containsSubsequence("增速 5.6%", "增速 ≥5%");
  }

  @Test
  void aStatusFiltersAndStaysInTheAddress() {
    open(TWO);
    page.locator("#only-missed").click();

    page.waitForURL(url -> url.contains("s=missed"));
    page.waitForFunction("document.querySelectorAll('.pairs tbody tr').length === 1");
    assertThat(page.locator(".pairs tbody").innerText()).contains("社会消费品零售总额");
    page.waitForFunction("document.activeElement.id === 'only-missed'");
  }

  @Test
  void bothSidesOpenTheirSentences() {
    open(TWO);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("增速 6.9%")).click();

    page.waitForSelector("mark.number");
    assertThat(page.locator("mark.number").first().innerText()).contains("6.9%");
  }

  @Test
  void changesBetweenTwoReportsAreNamed() {
    open(TWO);

    assertThat(page.locator(".changes").innerText()).contains("上调", "下调", "沿用", "未再提出", "新提出");
  }

  @Test
  void pairsAreSaved() throws Exception {
    open(TWO);
    var download = page.waitForDownload(() -> page.locator(".take-csv").first().click());
    var file = Files.createTempFile("targets", ".csv");
    download.saveAs(file);

    assertThat(Files.readString(file, StandardCharsets.UTF_8)).contains("社会消费品零售总额").contains("未完成");
  }

  @Test
  void aYearWithoutTargetsLeadsToThoseThatHaveSome() {
    visit("targets?r=340500&y=1999");
    page.locator(".blank a").first().click();

    page.waitForSelector(".pairs");
  }

  @Test
  void englishDarkAndOnAPhone() {
    prefer("en", "dark");
    page.setViewportSize(390, 800);
    open(TWO);

    assertThat(page.locator(".pairs").innerText()).contains("Missed", "percentage points");
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    assertThat(page.evaluate("[...document.querySelectorAll('.pairs .status')].every(s => s.getBoundingClientRect().right <= innerWidth)"))
        .isEqualTo(true);
    tallScreenshot("targets-phone-english-dark");
  }
}
