package org.duibiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoverageIT extends BrowserTest {

  @Test
  void eachCellSaysInWordsWhatIsHeldAndLeadsOn() {
    open("coverage", ".coverage-table td a");
    assertThat(page.locator(".coverage-legend").innerText()).contains("有数据", "待核对", "不确定", "未提及", "未持有");
    screenshot("coverage");
    page.locator(".coverage-table .cover.held").last().click();
    page.waitForSelector(".region-screen .fact-table td");
    open("coverage?r=120000,341800&i=gdp", ".coverage-table td a");
    page.locator(".coverage-table .cover.held").first().click();
    page.waitForSelector(".compare .matrix");
  }

  @Test
  void yearsOfWhichHardlyAnythingIsSaidAreFoldedAndCanBeShown() {
    open("coverage", ".coverage-table td a");
    int shown = page.locator(".coverage-table thead th").count();
    page.locator("#every-year").click();
    page.waitForURL(url -> url.contains("a=all"));
    page.waitForFunction("n => document.querySelectorAll('.coverage-table thead th').length > n", shown);
    assertThat(page.locator("#every-year").getAttribute("aria-pressed")).isEqualTo("true");
  }

  @Test
  void anIndicatorNarrowsWhatCounts() {
    open("coverage?r=120000,341800&i=gdp", ".coverage-table td a");
    assertThat(page.locator(".coverage-table tbody tr").count()).isEqualTo(2);
    english();
    dark();
    open("coverage?r=120000,341800&i=gdp", ".coverage-table td a");
    assertThat(page.locator(".coverage-legend").innerText()).contains("Document silent");
    phone();
    screenshot("coverage-english-dark-phone");
  }
}
