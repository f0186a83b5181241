package org.duibiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class OfficeTest {

  private static void level(CTAbstractNum list, int level, STNumberFormat.Enum format, String text) {
    var lvl = list.addNewLvl();
    lvl.setIlvl(BigInteger.valueOf(level));
    lvl.addNewStart().setVal(BigInteger.ONE);
    lvl.addNewNumFmt().setVal(format);
    lvl.addNewLvlText().setVal(text);
  }

  private static byte[] bytes(XWPFDocument word) throws IOException {
    var out = new ByteArrayOutputStream();
    word.write(out);
    return out.toByteArray();
  }

  @Test
  void numbers_that_word_writes_itself_are_text() throws IOException, UnreadableDocument {
    try (var word = new XWPFDocument()) {
      var list = CTAbstractNum.Factory.newInstance();
      list.setAbstractNumId(BigInteger.ONE);
      level(list, 0, STNumberFormat.CHINESE_COUNTING, "%1、");
      level(list, 1, STNumberFormat.CHINESE_COUNTING, "（%2）");
      level(list, 2, STNumberFormat.DECIMAL, "%3.");
      var numbering = word.createNumbering();
      BigInteger num = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
      Object[][] lines = {{0, "2020年工作回顾"}, {1, "工业"}, {2, "建成园区3个。"}, {2, "引进企业5家。"}, {1, "农业"}, {-1, "粮食增产5%，农民增收。"}, {0, "2021年工作安排"},
          {1, "投资"}};
      for (Object[] line : lines) {
        var paragraph = word.createParagraph();
        paragraph.createRun().setText((String) line[1]);
        if ((int) line[0] >= 0) {
          paragraph.setNumID(num);
          paragraph.setNumILvl(BigInteger.valueOf((int) line[0]));
        }
      }
      Document document = new Documents().read("a.docx", bytes(word)).getFirst();
      assertThat(document.text().text()).isEqualTo("一、2020年工作回顾\n（一）工业\n1.建成园区3个。\n2.引进企业5家。\n（二）农业\n粮食增产5%，农民增收。\n二、2021年工作安排\n（一）投资");
      assertThat(document.sections()).extracting(Section::depth).contains(1, 2, 3);
    }
    assertThat(WordNumbering.chinese(10) + WordNumbering.chinese(19) + WordNumbering.chinese(20) + WordNumbering.chinese(35)).isEqualTo("十十九二十三十五");
  }

  @Test
  void a_table_of_word_knows_its_headings() throws IOException, UnreadableDocument {
    try (var word = new XWPFDocument()) {
      word.createParagraph().createRun().setText("2020年甲市生产总值");
      var table = word.createTable(2, 3);
      String[][] cells = {{"指标", "总量（亿元）", "增速（%）"}, {"生产总值", "100.5", "5.1"}};
      for (int r = 0; r < 2; r++) {
        for (int c = 0; c < 3; c++) {
          table.getRow(r).getCell(c).setText(cells[r][c]);
        }
      }
      assertThat(TableTest.values(new Documents().read("a.docx", bytes(word)).getFirst()))
          .containsExactly("生产总值/总量（亿元） = 100.5 亿元", "生产总值/增速（%） = 5.1 %");
    }
  }

  @Test
  void a_cell_of_a_workbook_knows_its_row_its_column_and_its_unit() throws IOException, UnreadableDocument {
    var out = new ByteArrayOutputStream();
    try (var book = new XSSFWorkbook()) {
      var sheet = book.createSheet("2020");
      Object[][] rows = {{"2020年主要指标"}, {"单位：亿元"}, {"地区", "生产总值", null, "人口（万人）"}, {null, "总量", "增速（%）"}, {"甲区", 100.5, 5.1, 30}, {"乙区", 90, -1.2, 28}, {},
          {"产品", "单位", "产量"}, {"原油", "万吨", 40}};
      for (int r = 0; r < rows.length; r++) {
        var row = sheet.createRow(r);
        for (int c = 0; c < rows[r].length; c++) {
          if (rows[r][c] instanceof Number number) {
            row.createCell(c).setCellValue(number.doubleValue());
          } else if (rows[r][c] != null) {
            row.createCell(c).setCellValue((String) rows[r][c]);
          }
        }
      }
      sheet.addMergedRegion(new CellRangeAddress(2, 2, 1, 2));
      sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
      sheet.addMergedRegion(new CellRangeAddress(2, 3, 3, 3));
      book.write(out);
    }
    assertThat(TableTest.values(new Documents().read("a.xlsx", out.toByteArray()).getFirst())).containsExactly(
        "甲区/生产总值/总量 = 100.5 亿元", "甲区/生产总值/增速（%） = 5.1 %", "甲区/人口（万人） = 30 万人",
        "乙区/生产总值/总量 = 90 亿元", "乙区/生产总值/增速（%） = -1.2 %", "乙区/人口（万人） = 28 万人", "原油/产量 = 40 万吨");
  }
}
