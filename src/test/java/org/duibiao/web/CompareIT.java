package org.duibiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompareIT extends BrowserTest {

  private static final String FOUR = "?r=120000,120116,120104,341800&t=economy&y=2021";

  @Test
  void theFirstScreenIsNeverEmpty() {
    open("");

    assertThat(page.title()).contains("对标");
    assertThat(page.locator(".matrix table tbody tr").count()).isPositive();
    screenshot("first");
  }

  @Test
  void theAddressNamesTheRegionsOfTheMatrix() {
    open(FOUR);

    assertThat(page.locator(".matrix thead th").allInnerTexts()).contains("天津市", "滨海新区", "南开区", "宣城市");
    screenshot("compare");
  }

  @Test
  void aRegionIsAddedByTypingItsInitials() {
    open("?r=120000,341800&t=economy&y=2021");
    Locator input = page.locator("vaadin-multi-select-combo-box input").first();
    input.click();
    input.pressSequentially("nkq");
    page.locator("vaadin-multi-select-combo-box-item").getByText("南开区").first().click();
    page.keyboard().press("Escape");

    page.waitForURL(url -> url.contains("120104"));
    assertThat(page.locator(".matrix thead th").allInnerTexts()).contains("南开区");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aNumberIsCopiedWithItsSentenceAndSource(boolean clipboardAtHand) {
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    open("?r=341800&t=economy&y=2021");
    page.evaluate("navigator.clipboard.writeText('before')");
    if (!clipboardAtHand) {
      page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('not over https')); }");
    }
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("1833.9").setExact(true)).first().click();
    int boxes = page.locator("textarea").count();
    Locator copy = page.locator(".evidence .onward button").first();
    copy.click();
    page.waitForFunction("b => b.textContent.includes('已复制')", copy.elementHandle());

    String copied = (String) page.evaluate("navigator.clipboard.readText()");
    assertThat(copied.lines().toList()).hasSize(3);
    assertThat(copied.lines().toList().get(0)).contains("宣城市", "2021", "地区生产总值", "1833.9");
    assertThat(copied.lines().toList().get(1)).startsWith("“").contains("1833.9").endsWith("”");
    assertThat(copied.lines().toList().get(2)).startsWith("——《").contains("宣城市");
    assertThat(page.locator("textarea").count()).isEqualTo(boxes);
  }

  @Test
  void aNumberOfTheMatrixOpensItsSentence() {
    open("?r=341800&t=economy&y=2021");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("1833.9").setExact(true)).first().click();

    page.waitForSelector("mark.number");
    assertThat(page.locator("mark.number").first().innerText()).contains("1833.9");
    assertThat(page.locator(".passage").first().innerText()).contains("1833.9亿元");
    assertThat(page.locator(".evidence .source a").first().getAttribute("href")).matches("documents/\\d+\\?o=\\d+");
    screenshot("evidence");
  }

  @Test
  void aBarOpensItsSentence() {
    open("?r=120000,341800&t=economy&y=2021&f=gdp&c=bars_growth");
    page.locator("e-chart #plot").first().focus();
    page.keyboard().press("ArrowRight");
    page.keyboard().press("Enter");

    page.waitForSelector("mark.number");
    assertThat(page.locator("mark.number").first().innerText()).containsPattern("10.1|6.6");
  }

  @Test
  void regionsWithoutDocumentsAreSaidToHaveNone() {
    open("?r=110000,140000&y=2025", ".blank");

    assertThat(page.locator(".blank").innerText()).contains("还没有 北京市、山西省 的文档", "上传文档");
    page.locator(".blank a").last().click();
    page.waitForSelector(".matrix");
  }

  @Test
  void theCsvHoldsWhatIsShownAndParses() throws Exception {
    open(FOUR);
    var download = page.waitForDownload(() -> page.locator("#take-csv").click());
    Path file = Files.createTempFile("compare", ".csv");
    download.saveAs(file);
    String text = Files.readString(file, StandardCharsets.UTF_8);

    assertThat(download.suggestedFilename()).endsWith("2021年.csv");
    assertThat(text).startsWith("\uFEFF");
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    List<CSVRecord> rows = format.parse(new java.io.StringReader(text.substring(1))).getRecords();
    CSVRecord gdp = rows.stream().filter(r -> r.get("指标").equals("地区生产总值") && r.get("地区").equals("宣城市")).findFirst().orElseThrow();
    assertThat(gdp.get("数值")).isEqualTo("1833.9");
    assertThat(gdp.get("单位")).isEqualTo("亿元");
    assertThat(gdp.get("句子")).contains("1833.9亿元");
  }

  @Test
  void thePdfIsSaved() throws Exception {
    open(FOUR);
    var download = page.waitForDownload(() -> page.locator("#take-pdf").click());
    Path file = Files.createTempFile("compare", ".pdf");
    download.saveAs(file);

    try (var pdf = org.apache.pdfbox.Loader.loadPDF(file.toFile())) {
      assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(pdf)).contains("宣城市").contains("1833.9");
    }
  }

  @Test
  void onPaperNothingIsCutOffAndNothingOfTheFrameIsThere() throws Exception {
    open("?r=340000,320000,440000,130000,150000&t=economy&y=2025");
    byte[] printed = page.pdf(new Page.PdfOptions().setFormat("A4").setPath(SCREENSHOTS.resolve("compare.pdf")));

    try (var pdf = org.apache.pdfbox.Loader.loadPDF(printed)) {
      assertThat(pdf.getNumberOfPages()).isBetween(2, 12);
      var stripper = new org.apache.pdfbox.text.PDFTextStripper();
      assertThat(stripper.getText(pdf)).contains("14.58 万亿元", "措施对照", "治理改革").doesNotContain("登录", "同级地区", "XLSX");
      stripper.setEndPage(1);
      assertThat(stripper.getText(pdf)).as("the chart with its longest bar, the matrix and its sources on the first page")
          .contains("14.58 万亿元", "安徽省", "江苏省", "广东省", "河北省", "内蒙古自治区", "来源");
    }
  }

  @Test
  void whatIsFoldedAwayOnTheScreenIsOnPaper() {
    open("?r=340000,320000,440000&t=economy&y=2025");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));

    assertThat(page.locator(".matrix tbody").last().isVisible()).isTrue();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.SCREEN));
    assertThat(page.locator(".matrix tbody").last().isVisible()).isFalse();
  }

  @Test
  void theControlThatWasUsedHasTheFocusAgain() {
    open("?r=340000,320000&t=economy&y=2025");
    page.locator(".peers .chip").first().click();
    page.waitForCondition(() -> page.locator(".matrix thead th").count() == 4);
    page.waitForFunction("document.activeElement?.closest('#regions')");
    page.keyboard().type("zj");
    page.locator("vaadin-multi-select-combo-box-item").getByText("浙江省").first().waitFor();
  }

  @Test
  void regionsWithoutAColumnOfMeasuresAreNamed() {
    open("?r=340000,320000,440000,130000,150000&t=economy&y=2025");

    assertThat(page.locator(".measure-head > *").count()).isEqualTo(4);
    assertThat(page.locator(".measures > p a").allInnerTexts()).containsExactly("内蒙古自治区");
    assertThat(page.evaluate("document.documentElement.scrollHeight <= innerHeight")).as("the frame scrolls, not the page").isEqualTo(true);
  }

  @Test
  void everyWordIsThereInEnglish() {
    open(FOUR);
    page.getByText("English").click();
    page.waitForSelector("text=Measures");
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");

    assertThat(page.locator(".matrix thead th").allInnerTexts()).contains("Tianjin", "Nankai District");
    assertThat(page.locator(".matrix tbody th").allInnerTexts()).noneMatch(text -> text.matches("(?s).*\\p{IsHan}.*"));
  }

  @Test
  void peersOfTheFirstRegionAreOfferedAndAdded() {
    open("?r=341800&t=economy&y=2021");
    Locator peer = page.locator(".peers .chip").first();
    String name = peer.innerText().replace("+ ", "");
    peer.click();

    page.waitForCondition(() -> page.locator(".matrix thead th").count() == 3);
    assertThat(page.locator(".matrix thead th").allInnerTexts()).contains(name);
  }

  @Test
  void yearsHaveNoSeparators() {
    open(FOUR);

    assertThat(page.locator("body").innerText()).contains("2021").doesNotContain("2,02");
  }

  @ParameterizedTest
  @CsvSource({"zh, light, 1400", "en, light, 1400", "zh, dark, 1400", "en, dark, 390", "zh, light, 390"})
  void theScreenIsLookedAt(String language, String scheme, int width) {
    open("");
    page.context().addCookies(List.of(new Cookie("duibiao-language", language).setUrl(page.url()),
        new Cookie("duibiao-scheme", scheme).setUrl(page.url())));
    page.setViewportSize(width, 900);
    open(FOUR);
    int height = ((Number) page.evaluate("document.querySelector('.compare').scrollHeight + 100")).intValue();
    page.setViewportSize(width, Math.clamp(height, 900, 4000));
    page.waitForTimeout(600);
    screenshot("compare-" + language + "-" + scheme + "-" + width);
  }

  @Test
  void theRealDocumentsAreCompared() {
    Assumptions.assumeTrue(Files.isDirectory(CORPUS), "the shared documents are not beside the project");
    open(FOUR);

    assertThat(page.locator(".matrix").innerText()).contains("1833.9").contains("632");
  }
}
