package org.duibiao.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.duibiao.comparison.MeasureColumns;
import org.duibiao.report.Sample;
import org.duibiao.report.image.SvgCharts;
import org.duibiao.store.StoredMeasure;
import org.duibiao.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfReportTest {

  private static final PdfReport REPORT = new PdfReport(new SvgCharts());

  private static byte[] pdf(Language language) throws IOException {
    var out = new ByteArrayOutputStream();
    var sample = new Sample();
    REPORT.write(sample.table(), sample.columns(), language, out);
    return out.toByteArray();
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** The report with the words of its measures replaced. */
  private static byte[] withMeasures(String title) throws IOException {
    var sample = new Sample();
    List<StoredMeasure> measures = sample.measures().stream().map(m -> new StoredMeasure(m.id(), m.document(), m.region(),
        m.regionName(), title, title, m.sentenceSpan(), m.section(), m.category(), m.also(), m.status(), m.instruments(), m.cues(),
        m.confidence(), m.review())).toList();
    var out = new ByteArrayOutputStream();
    REPORT.write(sample.table(), MeasureColumns.of(sample.table().query().regions(), measures), Language.CHINESE, out);
    return out.toByteArray();
  }

  /** Export 7. */
  @Test
  void theTextCanBeSearchedAndTheFileIsTheSameTwice() throws IOException {
    byte[] first = pdf(Language.CHINESE);
    Files.write(Path.of("target/report.pdf"), first);
    assertThat(first).hasSizeLessThan(500_000);
    assertThat(text(first)).contains("区域对比报告", "乙市增长 6.6%至甲市增长 10.1%（4 个地区中的 3 个有数据）", "已完成", "仅此地区", "未持有文档", "7.9%，目标 >8%，未完成",
        "甲市2021年地区生产总值1833.9亿元。", "所据文档截至 2022-01-12", "2020 年实际", "增速 ≥8.5%", "2 / ");
    assertThat(pdf(Language.CHINESE)).isEqualTo(first);
  }

  @Test
  void whatIsMadeReadyIsAPageOfItsOwn() throws IOException {
    new PdfReport(new SvgCharts()).warm();
  }

  @Test
  void theEnglishFormSaysTheSameOfTheSameNumbers() throws IOException {
    assertThat(text(pdf(Language.ENGLISH))).contains("Regions compared", "10.1%", "from 乙市 up 6.6% to 甲市 up 10.1%", "Met", "No document held",
        "甲市2021年地区生产总值1833.9亿元。");
  }

  @Test
  void theReportIsTaggedAndMadeForArchives() throws Exception {
    byte[] pdf = pdf(Language.CHINESE);
    VeraGreenfieldFoundryProvider.initialise();
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
      try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
          var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        assertThat(validator.validate(parser).getTestAssertions()).as(flavour.toString()).isEmpty();
      }
    }
  }

  @Test
  void bookmarksLeadToEverySectionAndTheFontsAreEmbeddedSubsets() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(Language.CHINESE))) {
      var bookmarks = new ArrayList<String>();
      document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> bookmarks.add(item.getTitle()));
      assertThat(bookmarks).containsExactly("一、主要发现", "二、指标对比", "三、图表", "四、目标与完成", "五、措施并列", "六、来源句子", "七、缺失与说明", "八、方法");
      for (var page : document.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          var font = page.getResources().getFont(name);
          assertThat(font).isInstanceOf(PDType0Font.class);
          assertThat(((PDType0Font) font).getDescendantFont()).isInstanceOf(PDCIDFontType2.class);
          assertThat(font.isEmbedded()).isTrue();
          assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC-.*");
        }
      }
    }
  }

  /** Export 5. */
  @Test
  void aRareCharacterIsReadOutOrNamedWhereTheFontLacksIt() throws IOException {
    assertThat(text(withMeasures("𫠆〇㙘"))).contains("𫠆〇㙘");
    assertThat(text(withMeasures("𠮷镇"))).contains("〔U+20BB7〕镇");
  }

  /** Export 6. */
  @Test
  void markupInATextIsNothingButText(@TempDir Path folder) throws Exception {
    Path canary = Files.writeString(folder.resolve("canary.txt"), "CANARY-4711");
    try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String address = "http://127.0.0.1:" + server.getLocalPort();
      byte[] pdf = withMeasures("<img src='" + canary.toUri() + "'><iframe src='" + address + "'></iframe><style>b{background:url("
          + address + ")}</style>&amp;");
      assertThat(text(pdf).replaceAll("\\s", "")).contains("<imgsrc='file:").contains("&amp;").doesNotContain("CANARY");
      assertThat(asked(server)).isFalse();
    }
  }

  /** Export 6: even if markup got into the page, the renderer would ask for nothing. */
  @Test
  void theRendererReadsNoFileAndMakesNoRequest(@TempDir Path folder) throws Exception {
    Path canary = Files.writeString(folder.resolve("canary.css"), "body::before { content: 'CANARY-4711' }");
    try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
      var page = new Page(Language.CHINESE, "t", "t", "@import url('" + canary.toUri() + "'); body { font-family: 'Noto Sans SC';"
          + " background: url(" + address + "a.png) } @font-face { font-family: X; src: url(" + address + "x.ttf) }", text -> text);
      for (String source : List.of(address + "b.png", canary.toUri().toString(), "data:image/png;base64,AAAA")) {
        page.add(page.body, "img", "").setAttribute("src", source);
        page.add(page.body, "iframe", "").setAttribute("src", source);
        page.add(page.body, "object", "").setAttribute("data", source);
        var link = page.add((org.w3c.dom.Element) page.dom.getElementsByTagName("head").item(0), "link", "");
        link.setAttribute("rel", "stylesheet");
        link.setAttribute("href", source);
      }
      page.add(page.body, "p", "甲市");
      var out = new ByteArrayOutputStream();
      REPORT.render(page.dom, java.time.LocalDate.EPOCH, out);
      assertThat(text(out.toByteArray())).contains("甲市").doesNotContain("CANARY");
      assertThat(asked(server)).isFalse();
    }
  }

  private static boolean asked(ServerSocket server) throws IOException {
    server.setSoTimeout(200);
    try (var _ = server.accept()) {
      return true;
    } catch (SocketTimeoutException e) {
      return false;
    }
  }
}
