package org.duibiao.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DocumentsIT extends BrowserTest {

  static final String BULLETIN = """
      黄山市2019年国民经济和社会发展统计公报

      黄山市统计局 2020年3月20日

      一、综合

      全年实现地区生产总值818.0亿元，比上年增长7.7%%。年末常住人口142.1万人。%s
      设立总规模12.5亿元的新兴产业基金，对新认定的高新技术企业给予奖励。

      二、工作安排

      2020年，力争地区生产总值增长7%%以上。
      """;

  static FilePayload file(String name, String text) {
    return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Uploads one document and opens it in the reader. */
  private void upload(String name, String sentence) {
    open("documents/upload", "vaadin-upload");
    page.locator("vaadin-upload input[type=file]").setInputFiles(file(name, BULLETIN.formatted(sentence)));
    page.locator(".run").first().locator("text=" + name).waitFor();
    page.locator(".run").first().locator(".item-state.done").waitFor();
    page.locator(".run").first().locator("text=查看读入的文档").click();
    page.locator(".documents tbody a").first().click();
    page.waitForSelector("#reader-text p");
  }

  @Test
  void theListNamesWhatIsHeldAndSorts() {
    open("documents", ".documents tbody tr");
    assertThat(page.locator(".documents thead").innerText()).contains("标题", "地区", "种类", "发文机关", "日期", "数据", "措施", "存疑");
    screenshot("documents");
    page.locator(".documents thead a").getByText("数据").click();
    page.waitForURL(url -> url.contains("s=most_observations"));
    page.waitForSelector("th[aria-sort=descending]");
    dark();
    screenshot("documents-dark");
    phone();
    screenshot("documents-phone");
  }

  @Test
  void aListWithoutMatchesLeadsOn() {
    open("documents?q=没有这样的词语", ".blank");
    page.locator(".blank a").first().click();
    page.waitForSelector(".documents tbody tr");
  }

  @Test
  void whoIsNotSignedInIsAskedToBeforeUploading() {
    open("documents", "#upload");
    assertThat(page.locator("#upload").innerText()).isEqualTo("登录后上传文档");
    page.locator("#upload").click();
    page.waitForSelector("vaadin-login-form");
  }

  @Test
  void severalFilesAreReadEachWithItsOutcome() {
    signIn();
    open("documents/upload", "vaadin-upload");
    page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload[] {file("公报甲.txt", BULLETIN.formatted("甲。")),
        file("公报乙.txt", BULLETIN.formatted("乙。")), new FilePayload("坏.pdf", "application/pdf", "%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8))});
    Locator run = page.locator(".run").first();
    run.locator(".item-state.failed").waitFor();
    run.locator(".item-state.done >> nth=1").waitFor();
    assertThat(run.innerText()).contains("读入 2", "失败 1", "坏.pdf");
    screenshot("upload");
    open("documents/upload", ".run .item-state.failed");
    phone();
    screenshot("upload-phone");
  }

  @Test
  void anUploadLeadsOnToItsDocumentAndFromThereToTheComparison() {
    signIn();
    open("documents/upload", "vaadin-upload");
    page.locator("vaadin-upload input[type=file]").setInputFiles(file("公报辛.txt", BULLETIN.formatted("辛。")));
    Locator name = page.locator(".run").first().locator("tbody th a").getByText("公报辛.txt");
    name.click();
    page.waitForSelector("#reader-text p");
    assertThat(page.locator("#reader-text").innerText()).contains("辛。");
    page.locator(".reader-tools a").getByText("在对比中看").click();
    page.waitForSelector(".matrix table tbody tr");
    assertThat(page.url()).contains("r=341000");
    assertThat(page.locator(".matrix thead th").allInnerTexts()).contains("黄山市");
    page.goBack();
    page.locator("#reader-text a.number").getByText("818.0亿元").click();
    page.locator(".fact-panel a").getByText("在对比中看").click();
    page.waitForSelector(".matrix table tbody tr");
    assertThat(page.locator(".matrix").first().innerText()).contains("黄山市", "地区生产总值");
  }

  @Test
  void severalDocumentsOfOneFileAreReachedByTheirNumbers() throws java.io.IOException {
    var packed = new java.io.ByteArrayOutputStream();
    try (var zip = new java.util.zip.ZipOutputStream(packed)) {
      for (String name : new String[] {"壬.txt", "癸.txt"}) {
        zip.putNextEntry(new java.util.zip.ZipEntry(name));
        zip.write(BULLETIN.formatted(name).getBytes(StandardCharsets.UTF_8));
      }
    }
    signIn();
    open("documents/upload", "vaadin-upload");
    page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("两份.zip", "application/zip", packed.toByteArray()));
    page.locator(".run").first().locator("tbody th a").getByText("2").click();
    page.waitForSelector("#reader-text p");
    assertThat(page.locator("#reader-text").innerText()).contains("癸.txt");
  }

  @Test
  void whyAFileWasNotReadIsSaidInTheLanguageOfTheScreen() {
    signIn();
    open("documents/upload", "vaadin-upload");
    page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("空.txt", "text/plain", new byte[0]));
    Locator outcome = page.locator(".run").first().locator("tr", new Locator.LocatorOptions().setHasText("空.txt")).locator("td").first();
    outcome.locator(".note").waitFor();
    assertThat(outcome.innerText()).contains("文件为空").doesNotContain("empty");
    english();
    open("documents/upload", ".run .note");
    assertThat(outcome.innerText()).contains("empty").doesNotContainPattern("\\p{IsHan}");
  }

  @Test
  void aNumberShowsItsFieldsAndIsFoundAgainByItsAddress() {
    signIn();
    upload("公报丙.txt", "丙。");
    page.locator("#reader-text a.number").getByText("818.0亿元").click();
    page.waitForSelector(".fact-card");
    assertThat(page.locator(".fact-card").innerText()).contains("地区生产总值", "818");
    page.waitForSelector(".derivation dd");
    assertThat(page.locator(".derivation").innerText()).contains("地区生产总值", "所计的事物写在数字前面", "黄山市", "2019年", "没有写目标的用语")
        .contains("沿用").doesNotContain("没有再这样读出");
    assertThat(page.locator(".reader-side mark").innerText()).isEqualTo("818.0亿元");
    assertThat(page.locator("#reader-text [aria-current]").innerText()).isEqualTo("818.0亿元");
    screenshot("reader");
    String address = page.url();
    page.navigate(address);
    page.waitForSelector("#reader-text [aria-current]");
    phone();
    dark();
    screenshot("reader-phone-dark");
  }

  @Test
  void aMeasureIsOpenedByTheKeyboardAndByItsWords() {
    signIn();
    upload("公报丁.txt", "丁。");
    page.locator("#reader-text a.deed-sign").first().focus();
    page.keyboard().press("Enter");
    page.waitForSelector(".fact-card");
    assertThat(page.url()).contains("m=");
    page.locator(".steps a").getByText("关闭").click();
    page.waitForSelector(".particulars");
    page.locator("#reader-text .deed").first().click();
    page.waitForSelector(".fact-card");
  }

  @Test
  void aScriptInATextIsText() {
    signIn();
    upload("公报戊.txt", "<script>document.title='broken'</script><img src=x onerror=\"document.title='broken'\">戊。");
    page.waitForTimeout(300);
    assertThat(page.title()).doesNotContain("broken");
    assertThat(page.locator("#reader-text script, #reader-text img").count()).isZero();
    page.locator(".reader-tools a").getByText("原始文本").click();
    page.waitForSelector("#reader-text.raw");
    assertThat(page.locator("#reader-text").innerText()).contains("<script>");
    page.locator(".left-out a").first().click();
    page.waitForSelector("#reader-text del[aria-current]");
    screenshot("reader-raw");
  }

  @Test
  void whatAnEditorSaysOfADocumentStaysWhenItIsReadAgain() {
    signIn();
    upload("公报己.txt", "己。");
    page.locator("#edit-particulars").click();
    page.locator("#set-issuer input").fill("市统计调查队");
    page.locator("#set-source input").fill("javascript:alert(1)");
    screenshot("particulars-dialog");
    page.locator("#save-particulars").click();
    page.waitForSelector("vaadin-notification-card:has-text('http')");
    page.locator("#set-source input").fill("https://www.example.org/gb");
    page.locator("#save-particulars").click();
    page.waitForSelector(".particulars >> text=市统计调查队");
    assertThat(page.locator(".particulars").innerText()).contains("admin 于");
    page.locator("#again").click();
    page.waitForSelector("vaadin-notification-card:has-text('已重新读取')");
    assertThat(page.locator(".particulars").innerText()).contains("市统计调查队");
    assertThat(page.locator(".particulars a").getAttribute("href")).isEqualTo("https://www.example.org/gb");
  }

  @Test
  void aDocumentIsDeletedAfterAQuestion() {
    signIn();
    upload("公报庚.txt", "庚。");
    String address = page.url();
    page.locator("#delete").click();
    Locator question = page.locator("vaadin-confirm-dialog[opened]");
    Locator yes = question.getByText("删除", new Locator.GetByTextOptions().setExact(true));
    yes.waitFor();
    assertThat(question.getAttribute("aria-description")).contains("黄山市2019年", "不能恢复");
    yes.click();
    page.waitForURL(url -> url.endsWith("/documents"));
    page.navigate(address);
    page.waitForSelector(".blank");
  }

  /** Row 14 of the inputs to try. */
  @Test
  void moreThanTheLimitIsRefusedByFormAndByRequest() throws java.io.IOException {
    signIn();
    var before = large();
    open("documents/upload", "vaadin-upload");
    String refused = """
        async form => {
          const target = document.querySelector('vaadin-upload').target;
          const big = new Blob([new Uint8Array(50 * 1024 * 1024 + 1)]);
          const body = new FormData();
          body.append('file', big, 'big.txt');
          const answer = await fetch(target, form ? {method: 'POST', body}
            : {method: 'POST', body: big, headers: {'X-Filename': 'big.txt', 'Content-Type': 'text/plain'}}).catch(() => ({status: 0}));
          return answer.status;
        }""";
    allowFaults();
    assertThat((Integer) page.evaluate(refused, true)).isNotEqualTo(200);
    assertThat((Integer) page.evaluate(refused, false)).isNotEqualTo(200);
    assertThat(large()).allMatch(before::contains);
    open("documents", ".documents tbody tr");
    assertThat(page.locator(".documents").innerText()).doesNotContain("big.txt");
  }

  /** Files of more than a megabyte in any folder for temporary files that can be looked into, by their paths. */
  private static java.util.Set<String> large() throws java.io.IOException {
    var large = new java.util.TreeSet<String>();
    java.nio.file.Files.walkFileTree(java.nio.file.Path.of(System.getProperty("java.io.tmpdir")), new java.nio.file.SimpleFileVisitor<>() {
      @Override
      public java.nio.file.FileVisitResult visitFile(java.nio.file.Path file, java.nio.file.attribute.BasicFileAttributes about) {
        if (about.size() > 1 << 20 && file.getFileName().toString().matches("upload_.*|.*multipart.*|big.*")) {
          large.add(file.toString());
        }
        return java.nio.file.FileVisitResult.CONTINUE;
      }

      @Override
      public java.nio.file.FileVisitResult visitFileFailed(java.nio.file.Path file, java.io.IOException gone) {
        return java.nio.file.FileVisitResult.CONTINUE;
      }
    });
    return large;
  }

  @Test
  void everyWordIsThereInEnglish() {
    english();
    open("documents", ".documents tbody tr");
    assertThat(page.locator(".documents").innerText()).contains("Title", "Not sure");
    page.locator(".documents tbody a").first().click();
    page.waitForSelector("#reader-text p");
    page.locator("#reader-text a.number").first().click();
    page.waitForSelector(".fact-card");
    assertThat(page.locator(".fact-card").innerText()).contains("Aspect", "Confidence");
    screenshot("reader-english");
  }
}
