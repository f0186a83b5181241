package org.duibiao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
import org.apache.pdfbox.util.Matrix;
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

  @Test
  void every_span_of_the_clean_text_knows_its_place_on_its_page() throws IOException, UnreadableDocument {
    try (var maker = new Maker()) {
      maker.page(60, 800, "甲市统计公报", 80, 760, "初步核算，全年实现地区生产总值100亿元，比上年增长5%，", 60, 740, "工业经济运行平稳，投资")
          .page(60, 800, "甲市统计公报", 60, 760, "和消费都有增长。GDP of A is 12 % larger.");
      CleanText text = read(maker.bytes()).text();
      int at = text.text().indexOf("核算");
      assertThat(text.boxes(new Span(at, at + 2))).singleElement().satisfies(box -> {
        assertThat(box.page()).isOne();
        assertThat(box.x()).isCloseTo(80 + 2 * 12, within(0.2));
        assertThat(box.width()).isCloseTo(2 * 12, within(0.2));
        assertThat(box.height()).isCloseTo(12, within(0.1));
        assertThat(PDRectangle.A4.getHeight() - box.y()).as("the upper edge is above the baseline").isBetween(768.0, 774.0);
        assertThat(PDRectangle.A4.getHeight() - box.y() - box.height()).as("the lower edge is below it").isBetween(756.0, 760.0);
      });
      int over = text.text().indexOf("5%，工业");
      assertThat(text.boxes(new Span(over, over + 5))).hasSize(2).extracting(Box::x).last().satisfies(x -> assertThat(x).isCloseTo(60, within(0.2)));
      int pages = text.text().indexOf("投资和");
      assertThat(text.boxes(new Span(pages, pages + 3))).extracting(Box::page).containsExactly(1, 2);
      assertThat(text.boxes(new Span(0, 0))).isEmpty();
      int latin = text.text().indexOf("12 %");
      assertThat(text.boxes(new Span(latin, latin + 4))).singleElement().satisfies(box -> {
        double before = maker.font.getStringWidth("和消费都有增长。GDP of A is ") / 1000 * 12;
        assertThat(box.x()).isCloseTo(60 + before, within(0.6));
        assertThat(box.width()).isCloseTo(maker.font.getStringWidth("12 %") / 1000 * 12, within(0.8));
      });
    }
  }

  @Test
  void each_character_alone_stands_where_it_was_drawn() throws IOException, UnreadableDocument {
    String line = "全市地区生产总值12,345.6亿元，比上年增长5.5%，GDP per head 8万元。";
    try (var maker = new Maker()) {
      maker.page(60, 700, line);
      CleanText text = read(maker.bytes()).text();
      for (int i = 0; i < line.length(); i++) {
        int at = i;
        double x = 60 + maker.font.getStringWidth(line.substring(0, i)) / 1000 * 12;
        if (line.charAt(i) != ' ') {
          assertThat(text.boxes(new Span(i, i + 1))).as("%s at %d", line.charAt(at), at).singleElement()
              .satisfies(box -> assertThat(box.x()).isCloseTo(x, within(0.8)));
        }
      }
    }
  }

  @Test
  void on_a_turned_page_places_are_those_a_reader_sees() throws IOException, UnreadableDocument {
    try (var maker = new Maker()) {
      var page = new PDPage(PDRectangle.A4);
      page.setRotation(90);
      maker.pdf.addPage(page);
      try (var content = new PDPageContentStream(maker.pdf, page)) {
        content.beginText();
        content.setFont(maker.font, 12);
        content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 100, 60));
        content.showText("全年实现地区生产总值一百亿元，比上年增长百分之五。");
        content.endText();
      }
      CleanText text = read(maker.bytes()).text();
      assertThat(text.boxes(new Span(2, 6))).singleElement().satisfies(box -> {
        assertThat(box.x()).isCloseTo(60 + 24, within(0.3));
        assertThat(box.width()).isCloseTo(48, within(0.3));
        assertThat(box.y()).isCloseTo(100 - 10.6, within(0.3));
        assertThat(box.height()).isCloseTo(12, within(0.3));
      });
    }
  }

  private static final Object[] TABLE = {60, 800, "2020年甲市主要指标", 60, 780, "指标", 250, 780, "总量（亿元）", 400, 780, "比上年增长（%）", 60, 760, "地区生产总值", 260, 760, "1,100.5",
      420, 760, "5.1", 72, 740, "第一产业", 266, 740, "12", 420, 740, "-1.2", 72, 720, "第二产业", 266, 720, "600", 420, 720, "持平", 60, 690, "全市农业增产，工业增效，居民增收，物价平稳。"};

  private static List<String> values(Object... placed) throws IOException, UnreadableDocument {
    try (var maker = new Maker()) {
      return TableTest.values(read(maker.page(placed).bytes()));
    }
  }

  @Test
  void columns_that_stand_under_their_headings_are_a_table() throws IOException, UnreadableDocument {
    assertThat(values(TABLE)).containsExactly("地区生产总值/总量（亿元） = 1,100.5 亿元", "地区生产总值/比上年增长（%） = 5.1 %", "第一产业/总量（亿元） = 12 亿元",
        "第一产业/比上年增长（%） = -1.2 %", "第二产业/总量（亿元） = 600 亿元", "第二产业/比上年增长（%） = 持平");
    try (var maker = new Maker()) {
      Document document = read(maker.page(TABLE).bytes());
      assertThat(document.text().text()).isEqualTo("2020年甲市主要指标\n指标 总量（亿元） 比上年增长（%）\n地区生产总值 1,100.5 5.1\n第一产业 12 -1.2\n第二产业 600 持平\n"
          + "全市农业增产，工业增效，居民增收，物价平稳。");
      assertThat(document.text().boxes(document.tables().getFirst().rows().getFirst().cells().getFirst().span())).singleElement()
          .satisfies(box -> assertThat(box.x()).isCloseTo(260, within(0.2)));
    }
  }

  @Test
  void a_heading_over_the_middle_of_several_columns_heads_them() throws IOException, UnreadableDocument {
    assertThat(values(230, 800, "2019年", 410, 800, "2020年", 60, 780, "指标", 190, 780, "总量", 280, 780, "增速", 370, 780, "总量", 460, 780, "增速", 60, 760, "出口（亿元）",
        194, 760, "10", 284, 760, "5", 374, 760, "11", 464, 760, "10", 60, 740, "进口（亿元）", 194, 740, "20", 284, 740, "6", 374, 740, "22", 464, 740, "10"))
        .contains("出口（亿元）/2019年/总量 = 10 亿元", "出口（亿元）/2019年/增速 = 5", "出口（亿元）/2020年/总量 = 11 亿元", "进口（亿元）/2020年/增速 = 10");
  }

  @Test
  void what_leaves_a_doubt_stays_text() throws IOException, UnreadableDocument {
    assertThat(values(60, 780, "指标", 250, 780, "总量", 60, 760, "出口", 230, 760, "10", 300, 760, "11", 60, 740, "进口", 230, 740, "20", 300, 740, "22")).as("one heading, two columns")
        .isEmpty();
    assertThat(values(60, 760, "出口", 230, 760, "10", 60, 740, "进口", 230, 740, "20", 60, 720, "存款", 230, 720, "30")).as("no heading").isEmpty();
    assertThat(values(60, 780, "指标", 250, 780, "总量", 400, 780, "增速", 60, 760, "出口", 250, 760, "10", 400, 760, "11", 60, 740, "进口", 270, 740, "20", 330, 740, "22", 60, 720, "存款",
        250, 720, "90000000000", 400, 720, "30")).as("two values over one column").isEmpty();
    assertThat(values(60, 780, "指标", 250, 780, "总量", 60, 760, "出口", 250, 760, "稳中有升", 60, 740, "进口", 250, 740, "略有下降")).as("no values").isEmpty();
    assertThat(values(60, 760, "全年实现地区生产总值100亿元，", 320, 760, "新增就业3万人，居民收入", 60, 740, "比上年增长5%，工业平稳。", 320, 740, "增长6%，物价保持稳定。")).as("two columns of text")
        .isEmpty();
  }
}
