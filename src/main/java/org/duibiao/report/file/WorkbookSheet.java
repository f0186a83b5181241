package org.duibiao.report.file;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes one table into a workbook; what is longer than a sheet can be goes on in the next. */
final class WorkbookSheet {

  private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();
  private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  private final SXSSFWorkbook workbook;
  private final WorkbookStyles styles;
  private final Sheet sheet;
  private SXSSFSheet page;
  private int pages = 1;
  private int last;

  WorkbookSheet(SXSSFWorkbook workbook, WorkbookStyles styles, Sheet sheet) {
    this.workbook = workbook;
    this.styles = styles;
    this.sheet = sheet;
    this.page = opened(sheet.name());
  }

  void write() {
    sheet.rows().forEach(this::add);
    filter();
  }

  private void add(List<@Nullable Object> cells) {
    if (last == LAST_ROW) {
      filter();
      page = opened(sheet.name() + " " + ++pages);
    }
    SXSSFRow row = page.createRow(++last);
    for (int i = 0; i < cells.size(); i++) {
      switch (cells.get(i)) {
        case null -> { }
        case BigDecimal number -> number(row.createCell(i), number, Figure.Scale.PLAIN);
        case Figure(BigDecimal number, Figure.Scale scale) -> number(row.createCell(i), number, scale);
        case Object words -> text(row.createCell(i), words.toString());
      }
    }
  }

  private void number(SXSSFCell cell, BigDecimal number, Figure.Scale scale) {
    cell.setCellValue(number.doubleValue());
    cell.setCellStyle(styles.of(number, scale));
  }

  private void text(SXSSFCell cell, String words) {
    cell.setCellValue(words.length() > LONGEST_TEXT ? words.substring(0, LONGEST_TEXT) : words);
    cell.setCellStyle(styles.text);
  }

  private SXSSFSheet opened(String name) {
    SXSSFSheet opened = workbook.createSheet(ComparisonSheets.sheetName(name));
    opened.createFreezePane(0, 1);
    SXSSFRow header = opened.createRow(0);
    for (int i = 0; i < sheet.header().size(); i++) {
      SXSSFCell cell = header.createCell(i);
      cell.setCellValue(sheet.header().get(i));
      cell.setCellStyle(styles.head);
      opened.setColumnWidth(i, 256 * sheet.widths().get(i));
    }
    last = 0;
    return opened;
  }

  private void filter() {
    page.setAutoFilter(new CellRangeAddress(0, last, 0, Math.max(0, sheet.header().size() - 1)));
  }
}
