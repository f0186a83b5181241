package org.duibiao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Office files and PDFs that were made to harm; the rows are those of the list of inputs to try. */
class HostileOfficeTest {

  private static final String TEXT = "甲市全年实现地区生产总值100亿元，比上年增长5%。";
  private static final Limits SMALL = new Limits(1 << 20, 50_000, 10, 50_000, 500, 100, 200L << 20, 1, 500, 10, Duration.ofSeconds(20));

  @TempDir private Path folder;

  /** A good file of this kind, with some of its parts replaced or added. */
  private static byte[] office(String kind, Map<String, byte[]> parts) throws IOException {
    var plain = new ByteArrayOutputStream();
    if (kind.equals("docx")) {
      try (var word = new XWPFDocument()) {
        word.createParagraph().createRun().setText(TEXT);
        word.write(plain);
      }
    } else {
      try (var book = new XSSFWorkbook()) {
        book.createSheet("a").createRow(0).createCell(0).setCellValue(TEXT);
        book.write(plain);
      }
    }
    Map<String, byte[]> files = new LinkedHashMap<>();
    try {
      Archives.entries("x", plain.toByteArray(), Limits.STANDARD).forEach(entry -> files.put(entry.name(), entry.bytes()));
    } catch (UnreadableDocument e) {
      throw new AssertionError(e);
    }
    files.putAll(parts);
    return HostileFilesTest.zip(files);
  }

  private static void refused(Documents documents, String name, byte[] bytes, String reason) {
    assertThatThrownBy(() -> documents.read(name, bytes)).isInstanceOf(UnreadableDocument.class).hasMessageContaining(reason);
  }

  /** Row 12. */
  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx"})
  void bombs_thousands_of_parts_and_archives_inside_are_refused(String kind) throws IOException {
    String root = kind.equals("docx") ? "word/" : "xl/";
    assertThat(new Documents().readEach("good." + kind, office(kind, Map.of())).getFirst()).isInstanceOf(Outcome.Read.class);
    refused(new Documents(), "bomb." + kind, office(kind, Map.of(root + "media/image1.bmp", new byte[40 << 20])), "zip bomb");
    Map<String, byte[]> many = new LinkedHashMap<>();
    for (int i = 0; i < 3000; i++) {
      many.put(root + "media/" + i + ".png", new byte[] {1});
    }
    refused(new Documents(), "many." + kind, office(kind, many), "too many entries");
    refused(new Documents(), "nested." + kind, office(kind, Map.of(root + "media/a.zip", HostileFilesTest.zip(Map.of("a", new byte[1])))), "nested archive");
    refused(new Documents(), "hidden." + kind, office(kind, Map.of(root + "media/a.png", HostileFilesTest.zip(Map.of("a", new byte[1])))), "nested archive");
  }

  /** Row 12: the limits of what is read out of a file that is small by itself. */
  @Test
  void too_many_cells_and_too_much_text_are_refused() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var book = new XSSFWorkbook()) {
      var sheet = book.createSheet("a");
      for (int i = 0; i < 600; i++) {
        sheet.createRow(i).createCell(0).setCellValue(1);
      }
      book.write(out);
    }
    refused(new Documents(SMALL), "cells.xlsx", out.toByteArray(), "too many cells");
    refused(new Documents(SMALL), "long.txt", TEXT.repeat(5_000).getBytes(StandardCharsets.UTF_8), "too much text");
    out.reset();
    var random = new Random(1); // POI refuses what is packed too well
    try (var word = new XWPFDocument()) {
      for (int i = 0; i < 100; i++) {
        word.createParagraph().createRun().setText(TEXT + random.ints(800, '一', '龥').collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append));
      }
      word.write(out);
    }
    refused(new Documents(SMALL), "long.docx", out.toByteArray(), "too much text");
  }

  /** Row 13. */
  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx"})
  void entities_from_files_and_servers_are_not_fetched_and_none_explodes(String kind) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET-OF-THE-SERVER");
    var asked = new AtomicInteger();
    try (var server = new ServerSocket(0)) {
      Thread.ofVirtual().start(() -> {
        try {
          while (true) {
            server.accept().close();
            asked.incrementAndGet();
          }
        } catch (IOException e) {
          return; // closed: the test is over
        }
      });
      var laughs = new StringBuilder("<!ENTITY a \"哈哈哈哈哈哈哈哈哈哈\">");
      for (char c = 'b'; c < 'm'; c++) {
        laughs.append("<!ENTITY ").append(c).append(" \"").append(("&" + (char) (c - 1) + ";").repeat(10)).append("\">");
      }
      for (String entities : new String[] {"<!ENTITY x SYSTEM \"" + secret.toUri() + "\">", laughs + "<!ENTITY x \"&l;\">",
          "<!ENTITY x SYSTEM \"http://127.0.0.1:" + server.getLocalPort() + "/x\">",
          "<!ENTITY % p SYSTEM \"http://127.0.0.1:" + server.getLocalPort() + "/x.dtd\"> %p;<!ENTITY x \"\">"}) {
        String doctype = "<?xml version=\"1.0\"?><!DOCTYPE d [" + entities + "]>";
        byte[] bytes = office(kind, Map.of(kind.equals("docx") ? "word/document.xml" : "xl/sharedStrings.xml", (doctype + (kind.equals("docx")
            ? "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&x;" + TEXT + "</w:t></w:r></w:p></w:body></w:document>"
            : "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>&x;" + TEXT + "</t></si></sst>")).getBytes(StandardCharsets.UTF_8)));
        switch (new Documents(SMALL).readEach("x." + kind, bytes).getFirst()) {
          case Outcome.Read read -> assertThat(read.documents().getFirst().text().text()).doesNotContain("SECRET", "哈哈").hasSizeLessThan(200);
          case Outcome.Failed failed -> assertThat(failed.why().reason()).doesNotContain("SECRET").doesNotContain("timed out");
        }
      }
      assertThat(asked).hasValue(0);
    }
  }

  /** Row 17: a form drawn ten times by a form that is drawn ten times by another … floods whoever unfolds it. */
  @Test
  void a_pdf_whose_forms_multiply_costs_itself_only() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var pdf = new PDDocument()) {
      PDFormXObject form = form(pdf, null);
      for (int depth = 0; depth < 8; depth++) {
        form = form(pdf, form);
      }
      var page = new PDPage();
      pdf.addPage(page);
      page.setResources(new PDResources());
      page.getResources().put(COSName.getPDFName("F"), form);
      try (var content = new PDPageContentStream(pdf, page)) {
        content.drawForm(form);
      }
      pdf.save(out);
    }
    assertThat(out.size()).isLessThan(20_000);
    Limits little = new Limits(1 << 20, 50_000, 10, 50_000, 500, 100, 200L << 20, 1, 500, 10, Duration.ofMinutes(5));
    refused(new Documents(little), "flood.pdf", out.toByteArray(), "more than 50000 characters on a page");
    Limits brief = new Limits(1 << 20, 1 << 30, 10, 1 << 30, 500, 100, 200L << 20, 1, 500, 10, Duration.ofMillis(500));
    refused(new Documents(brief), "flood.pdf", out.toByteArray(), "timed out");
    assertThat(new Documents(SMALL).readEach("next.txt", TEXT.getBytes(StandardCharsets.UTF_8)).getFirst()).isInstanceOf(Outcome.Read.class);
  }

  /** A form that shows words, or another form ten times. */
  private static PDFormXObject form(PDDocument pdf, PDFormXObject inner) throws IOException {
    var form = new PDFormXObject(pdf);
    form.setResources(new PDResources());
    form.setBBox(new org.apache.pdfbox.pdmodel.common.PDRectangle(600, 800));
    String drawn = "BT /T 12 Tf 50 700 Td (GDP of A grew) Tj ET ";
    if (inner == null) {
      form.getResources().put(COSName.getPDFName("T"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
    } else {
      form.getResources().put(COSName.getPDFName("F"), inner);
      drawn = "/F Do ".repeat(10);
    }
    try (var content = form.getContentStream().createOutputStream()) {
      content.write(drawn.getBytes(StandardCharsets.US_ASCII));
    }
    return form;
  }
}
