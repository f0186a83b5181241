package org.duibiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One chart as a page for other sites; the tests' server has it switched on. */
class EmbedIT extends BrowserTest {

  private static final String CHART = "embed?r=341800,120104&t=economy&y=2021&f=gdp&c=bars_amount";

  @Test
  void theEmbedPageMayBeFramedAndNoOther() {
    open("");
    var embed = page.request().get(page.url() + CHART);
    var home = page.request().get(page.url());

    assertThat(embed.status()).isEqualTo(200);
    assertThat(embed.headers().get("content-security-policy")).contains("frame-ancestors *").contains("default-src 'none'");
    assertThat(embed.headers()).doesNotContainKey("x-frame-options").doesNotContainKey("set-cookie");
    assertThat(home.headers().get("content-security-policy")).contains("frame-ancestors 'self'");
    assertThat(home.headers().get("x-frame-options")).isEqualTo("SAMEORIGIN");
  }

  @Test
  void theChartHasItsWordsAndNoMenu() {
    open("");
    page.navigate(page.url() + CHART);

    assertThat(page.locator("h1").innerText()).contains("地区生产总值");
    assertThat(page.locator("svg:visible").count()).isEqualTo(1);
    assertThat(page.locator("body").innerText()).contains("来源：").contains("在对标中打开");
    assertThat(page.locator("vaadin-app-layout, script").count()).isZero();
    screenshot("embed");
  }

  @Test
  void chartsOfTheWholeComparisonAreShownTooWhereTheyAreAskedFor() {
    open("");
    String home = page.url();
    page.navigate(home + "embed?r=341800,120104&t=economy&y=2021&c=heat_map");
    assertThat(page.locator("h1").innerText()).contains("措施最多");
    assertThat(page.locator("svg:visible").count()).isEqualTo(1);
    screenshot("embed-heat-map");

    page.navigate(home + "embed?r=340000,320000,440000&i=gdp,va_ind_scale,little_giant,jobs_new&y=2025&c=radar");
    assertThat(page.locator("h1").innerText()).contains("相对水平");
    screenshot("embed-radar");
  }

  @Test
  void aChartWithoutFiguresSaysSo() {
    open("");

    assertThat(page.request().get(page.url() + "embed?r=999999").status()).isEqualTo(404);
  }
}
