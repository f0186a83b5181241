package org.duibiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.duibiao.text.Span;
import org.junit.jupiter.api.Test;

class FormatsTest {

  private static final String TEXT = "甲市全年实现地区生产总值100亿元，比上年增长5%，工业经济运行平稳，投资和消费都有增长。";

  private static Document only(String name, byte[] bytes) throws UnreadableDocument {
    return new Documents().read(name, bytes).getFirst();
  }

  @Test
  void a_web_page_reads_as_its_reader_sees_it_and_leads_back_to_its_source() throws UnreadableDocument {
    String page = "<!DOCTYPE html><html><head><title>x</title><style>p{}</style></head><body><nav>首页 新闻</nav><div style='display: none'>暗文</div>"
        + "<h1>甲市统计公报</h1><p>" + TEXT + "</p><script>var a='<p>不见</p>';</script><p>“十四五”&nbsp;规划&ldquo;开局&rdquo;<b>良</b>好。</p>"
        + "<table><tr><td><p>地区生产总值</p></td><td><p>100</p></td></tr><tr><td>增速</td><td>5%</td></tr></table></body></html>";
    Document document = only("a.html", page.getBytes(StandardCharsets.UTF_8));
    assertThat(document.text().text()).isEqualTo("甲市统计公报\n" + TEXT + "\n“十四五” 规划“开局”良好。\n地区生产总值 100\n增速 5%");
    int at = document.text().text().indexOf("良好");
    assertThat(document.text().raw(new Span(at, at + 2)).of(page)).isEqualTo("良</b>好");
    assertThat(document.removed()).extracting(Removed::text).containsExactly("首页 新闻", "暗文");
  }

  @Test
  void a_web_page_in_gb2312_reads_right() throws UnreadableDocument {
    String page = "<html><head><meta charset=gb2312></head><body><p>" + TEXT + "</p></body></html>";
    assertThat(only("a.htm", page.getBytes(Charset.forName("GB18030"))).text().text()).isEqualTo(TEXT);
  }

  @Test
  void a_pdf_keeps_the_page_of_every_sentence() throws IOException, UnreadableDocument {
    var out = new ByteArrayOutputStream();
    try (var pdf = new PDDocument()) {
      for (String line : new String[] {"GDP of A grew by 5% in 2021, industry by 6%, trade by 7%!", "GDP of B grew by 8% in 2021, jobs by 9%!"}) {
        var page = new PDPage();
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page)) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
          content.newLineAtOffset(50, 700);
          content.showText(line);
          content.endText();
        }
      }
      pdf.save(out);
    }
    Document document = only("a.pdf", out.toByteArray());
    assertThat(document.sentences()).extracting(s -> document.text().page(s.span())).containsExactly(1, 2);
    assertThat(document.text().text()).contains("GDP of B grew by 8%");
  }

  @Test
  void word_paragraphs_and_tables_become_lines() throws IOException, UnreadableDocument {
    var out = new ByteArrayOutputStream();
    try (var word = new XWPFDocument()) {
      word.createParagraph().createRun().setText("甲市统计公报");
      word.createParagraph().createRun().setText(TEXT);
      var table = word.createTable(1, 2);
      table.getRow(0).getCell(0).setText("城镇化率");
      table.getRow(0).getCell(1).setText("65.2%");
      word.write(out);
    }
    assertThat(only("a.docx", out.toByteArray()).text().text()).isEqualTo("甲市统计公报\n" + TEXT + "\n城镇化率 65.2%");
  }

  @Test
  void a_workbook_becomes_a_line_a_row() throws IOException, UnreadableDocument {
    var out = new ByteArrayOutputStream();
    try (var book = new XSSFWorkbook()) {
      var sheet = book.createSheet("2021");
      var head = sheet.createRow(0);
      head.createCell(0).setCellValue("指标");
      head.createCell(1).setCellValue("数值");
      var row = sheet.createRow(1);
      row.createCell(0).setCellValue("地区生产总值（亿元）");
      row.createCell(1).setCellValue(632.5);
      book.write(out);
    }
    assertThat(only("a.xlsx", out.toByteArray()).text().text()).isEqualTo("指标 数值\n地区生产总值（亿元） 632.5");
  }
}
