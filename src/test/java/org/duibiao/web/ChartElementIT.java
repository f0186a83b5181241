package org.duibiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The chart in the browser: keyboard, words, hostile names, many marks, theme and width. */
class ChartElementIT extends BrowserTest {

  private static final String HOSTILE = "<img src=x onerror=\"window.hit=1\"><script>window.hit=2</script>";

  /** Puts a bar chart of {@code count} marks called {@code name} on the page. */
  private void draw(String name, int count) {
    page.evaluate("""
        ([name, count]) => {
          const chart = document.createElement('e-chart');
          chart.id = 'own';
          chart.style = 'position:fixed;inset:0;width:800px;height:400px;background:#fff;z-index:99';
          chart.heading = name;
          chart.option = {tooltip: {renderMode: 'richText'}, xAxis: {type: 'category', data: Array.from({length: count}, () => name)},
            yAxis: {type: 'value'}, series: [{type: 'bar', name, data: Array.from({length: count},
              (_, i) => ({value: i + 1, name, spoken: name + '\\n' + (i + 1), quote: name, observationIds: [i]}))}]};
          chart.addEventListener('mark-chosen', event => chart.dataset.chosen = event.detail.observationIds.join());
          document.body.append(chart);
        }""", new Object[] {name, count});
    page.waitForSelector("#own[ready]");
    page.locator("#own #plot").focus();
  }

  @BeforeEach
  void aScreenWithCharts() {
    open("");
  }

  @Test
  void wordsOfADocumentStayWords() {
    draw(HOSTILE, 3);
    page.keyboard().press("ArrowRight");
    page.waitForTimeout(500);

    assertThat(page.evaluate("window.hit ?? 'nothing'")).isEqualTo("nothing");
    assertThat(page.locator("#own img, #own script").count()).isZero();
    assertThat(page.locator("#own #plot").innerText()).contains("<img src=x").contains("<script>");
    assertThat(page.locator("#own #spoken").textContent()).contains("<img src=x");
  }

  @Test
  void arrowsMoveAndAreReadOutAndEnterOpens() {
    draw("甲市", 3);
    page.keyboard().press("ArrowRight");
    assertThat(page.locator("#own #spoken").textContent()).isEqualTo("甲市 1");
    page.keyboard().press("ArrowRight");
    assertThat(page.locator("#own #spoken").textContent()).isEqualTo("甲市 2");
    page.keyboard().press("End");
    page.keyboard().press("Enter");
    assertThat(page.locator("#own").getAttribute("data-chosen")).isEqualTo("2");
    assertThat(page.locator("#own #spoken").getAttribute("aria-live")).isEqualTo("polite");
  }

  @Test
  void manyMarksAreDrawnOnACanvasFewAsSvg() {
    draw("甲市", 20);
    assertThat(page.locator("#own svg").count()).isPositive();
    page.evaluate("document.getElementById('own').remove()");
    draw("甲市", 1500);
    assertThat(page.locator("#own canvas").count()).isPositive();
    page.keyboard().press("End");
    assertThat(page.locator("#own #spoken").textContent()).isEqualTo("甲市 1500");
  }

  @Test
  void aPhoneGetsANarrowChartAndADarkScreenADarkOne() {
    page.setViewportSize(390, 800);
    open("?r=120000,341800&t=economy&y=2021&f=gdp&c=bars_growth");
    page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate("document.querySelector('e-chart').narrow")));
    page.emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    page.waitForTimeout(500);

    assertThat(page.locator("e-chart svg").first().innerHTML()).contains("#f2f2f2");
  }

  @Test
  void nothingMovesForPeopleWhoAskForLessMotion() {
    page.emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions()
        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
    open("?r=120000,341800&t=economy&y=2021&f=gdp&c=bars_growth");

    assertThat(page.evaluate("document.querySelector('e-chart').chart.getOption().animation")).isEqualTo(false);
    assertThat(page.evaluate("getComputedStyle(document.querySelector('vaadin-app-layout')).transitionDuration")).isIn("0.00001s", "1e-05s", "0s");
  }

  @Test
  void theTableUnderTheChartHoldsItsNumbers() {
    open("?r=120000,341800&t=economy&y=2021&f=gdp&c=bars_growth");
    page.locator(".twin summary").first().click();

    assertThat(page.locator(".twin table").first().innerText()).contains("宣城市").contains("10.1%").contains("6.6%");
    assertThat(page.locator(".twin th[scope=row]").count()).isEqualTo(2);
  }

  @Test
  void theSavedPictureSaysTitleAndSource() throws Exception {
    open("?r=120000,341800&t=economy&y=2021&f=gdp&c=bars_growth");
    var download = page.waitForDownload(() -> page.locator("button").filter(
        new com.microsoft.playwright.Locator.FilterOptions().setHasText("SVG")).click());
    var file = java.nio.file.Files.createTempFile("chart", ".svg");
    download.saveAs(file);

    assertThat(java.nio.file.Files.readString(file)).contains("来源：").contains("宣城市 2021 年地区生产总值").doesNotContain("<script");
  }
}
