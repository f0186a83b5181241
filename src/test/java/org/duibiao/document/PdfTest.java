package org.duibiao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDXFAResource;
import org.duibiao.text.Span;
import org.junit.jupiter.api.Test;

/** PDFs as offices make them, with the Chinese font that the reports ship. */
class PdfTest {

  private static final class Maker implements AutoCloseable {
    final PDDocument pdf = new PDDocument();
    final PDFont font;

    Maker() throws IOException {
      try (InputStream in = Objects.requireNonNull(PdfTest.class.getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf"))) {
        font = PDType0Font.load(pdf, in, true);
      }
    }

    /** A page of lines, each at its own place. */
    Maker page(Object... placed) throws IOException {
      var page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      try (var content = new PDPageContentStream(pdf, page)) {
        for (int i = 0; i < placed.length; i += 3) {
          content.beginText();
          content.setFont(font, 12);
          content.newLineAtOffset((int) placed[i], (int) placed[i + 1]);
          content.showText((String) placed[i + 2]);
          content.endText();
        }
      }
      return this;
    }

    byte[] bytes() throws IOException {
      var out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
      pdf.close();
    }
  }

  private static Document read(byte[] bytes) throws UnreadableDocument {
    return new Documents().read("a.pdf", bytes).getFirst();
  }

  @Test
  void wrapped_lines_are_joined_over_pages_without_heads_and_feet() throws IOException, UnreadableDocument {
    try (var maker = new Maker()) {
      maker.page(60, 800, "甲市统计公报", 80, 760, "初步核算，全年实现地区生产总值100亿元，比上年增长5%，", 60, 740, "工业经济运行平稳，投资", 290, 30, "— 1 —")
          .page(60, 800, "甲市统计公报", 60, 760, "和消费都有增长。", 80, 740, "全年新增就业3万人，居民收入", 290, 30, "— 2 —")
          .page(60, 800, "甲市统计公报", 60, 760, "增长6%。", 290, 30, "— 3 —");
      Document document = read(maker.bytes());
      assertThat(document.text().text()).isEqualTo("初步核算，全年实现地区生产总值100亿元，比上年增长5%，工业经济运行平稳，投资和消费都有增长。\n全年新增就业3万人，居民收入增长6%。");
      assertThat(document.removed()).extracting(Removed::cleaner).containsOnly("page-header").hasSize(6);
      int at = document.text().text().indexOf("增长6%");
      assertThat(document.text().page(new Span(at, at + 2))).isEqualTo(3);
    }
  }

  @Test
  void two_columns_are_read_one_after_the_other() throws IOException, UnreadableDocument {
    try (var maker = new Maker()) {
      maker.page(60, 760, "全年实现地区生产总值一百亿元，", 60, 740, "比上年增长百分之五，工业平稳。", 320, 760, "新增就业三万人，居民收入增长，", 320, 740, "物价总水平保持稳定。");
      assertThat(read(maker.bytes()).text().text()).isEqualTo("全年实现地区生产总值一百亿元，比上年增长百分之五，工业平稳。\n新增就业三万人，居民收入增长，物价总水平保持稳定。");
    }
  }

  @Test
  void a_page_written_out_of_order_is_read_from_the_top() throws IOException, UnreadableDocument {
    try (var maker = new Maker()) {
      maker.page(60, 640, "第五句话在最下面的位置上。", 60, 670, "第四句话在倒数第二的位置上。", 60, 700, "第三句话在中间的位置上面。", 60, 730, "第二句话在第二的位置上面。",
          60, 760, "第一句话在最上面的位置上。");
      assertThat(read(maker.bytes()).text().text()).startsWith("第一句话").endsWith("最下面的位置上。");
    }
  }

  @Test
  void data_at_the_ends_of_pages_is_no_running_head() throws IOException, UnreadableDocument {
    try (var maker = new Maker()) {
      maker.page(60, 760, "甲县 12", 60, 740, "乙县 15", 60, 720, "丙县 17").page(60, 760, "丁县 31", 60, 740, "戊县 18", 60, 720, "己县 22")
          .page(60, 760, "庚县 14", 60, 740, "辛县 19", 60, 720, "壬县 20");
      assertThat(read(maker.bytes()).removed()).isEmpty();
    }
  }

  @Test
  void an_encrypted_pdf_says_so() throws IOException {
    try (var maker = new Maker()) {
      maker.page(60, 760, "甲市公报");
      maker.pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      byte[] bytes = maker.bytes();
      assertThatThrownBy(() -> read(bytes)).isInstanceOf(UnreadableDocument.class).hasMessageContaining("encrypted");
    }
  }

  @Test
  void a_form_of_xml_is_never_opened() throws IOException, UnreadableDocument {
    String laughs = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"哈哈哈\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]><xdp>&a;&b;</xdp>";
    try (var maker = new Maker()) {
      maker.page(60, 760, "全年实现地区生产总值一百亿元，比上年增长百分之五。");
      var form = new PDAcroForm(maker.pdf);
      var parts = new COSArray();
      parts.add(new COSString("datasets"));
      parts.add(new PDStream(maker.pdf, new java.io.ByteArrayInputStream(laughs.getBytes(StandardCharsets.UTF_8))));
      form.setXFA(new PDXFAResource(parts));
      maker.pdf.getDocumentCatalog().setAcroForm(form);
      assertThat(read(maker.bytes()).text().text()).isEqualTo("全年实现地区生产总值一百亿元，比上年增长百分之五。");
    }
  }
}
