package org.duibiao.report.file;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes tables as an Excel workbook, a sheet each, row by row; the same tables give the same bytes. */
public final class Workbook {

  private static final int ROWS_IN_MEMORY = 100;
  private static final int WIDEST = 60;
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Workbook() {}

  /** Writes the sheets in order; {@code out} stays open. */
  public static void write(List<Sheet> sheets, OutputStream out) throws IOException {
    Path file = Files.createTempFile("duibiao", ".xlsx");
    try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
      var properties = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
      properties.setCreated(Optional.of(new Date(0)));
      properties.setModified(Optional.of(new Date(0)));
      properties.setCreator("Duibiao 对标");
      for (Sheet sheet : sheets) {
        write(sheet, workbook);
      }
      try (var packed = Files.newOutputStream(file)) {
        workbook.write(packed);
      }
      withoutTimes(file, out);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static void write(Sheet sheet, SXSSFWorkbook workbook) {
    SXSSFSheet into = workbook.createSheet(sheet.name());
    into.createFreezePane(0, 1);
    CellStyle head = workbook.createCellStyle();
    var bold = workbook.createFont();
    bold.setBold(true);
    head.setFont(bold);
    CellStyle text = workbook.createCellStyle();
    text.setVerticalAlignment(VerticalAlignment.TOP);
    CellStyle number = workbook.createCellStyle();
    number.setVerticalAlignment(VerticalAlignment.TOP);
    number.setDataFormat(workbook.createDataFormat().getFormat("0.####"));
    CellStyle whole = workbook.createCellStyle();
    whole.setVerticalAlignment(VerticalAlignment.TOP);
    whole.setDataFormat(workbook.createDataFormat().getFormat("0"));
    var header = into.createRow(0);
    for (int i = 0; i < sheet.header().size(); i++) {
      var cell = header.createCell(i);
      cell.setCellValue(sheet.header().get(i));
      cell.setCellStyle(head);
      into.setColumnWidth(i, 256 * width(sheet.header().get(i)));
    }
    int last = 0;
    while (sheet.rows().hasNext()) {
      List<?> values = sheet.rows().next();
      var row = into.createRow(++last);
      for (int i = 0; i < values.size(); i++) {
        switch (values.get(i)) {
          case null -> { }
          case BigDecimal amount -> {
            var cell = row.createCell(i);
            cell.setCellValue(amount.doubleValue());
            cell.setCellStyle(amount.stripTrailingZeros().scale() <= 0 ? whole : number);
          }
          case Object words -> {
            var cell = row.createCell(i);
            cell.setCellValue(words.toString());
            cell.setCellStyle(text);
          }
        }
      }
    }
    into.setAutoFilter(new org.apache.poi.ss.util.CellRangeAddress(0, last, 0, Math.max(0, sheet.header().size() - 1)));
  }

  /** In characters of the standard font; a Chinese one takes two. */
  private static int width(String header) {
    return switch (header) {
      case "句子" -> WIDEST;
      case "文档", "说明", "措施", "来源网址" -> 36;
      case "指标", "原文指标", "发布机构", "地区" -> 22;
      default -> Math.max(12, 2 * header.length() + 4);
    };
  }

  /** A workbook is a zip archive whose entries carry the time of writing. */
  private static void withoutTimes(Path file, OutputStream out) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      var packed = new ZipOutputStream(out);
      for (ZipEntry entry : Collections.list(zip.entries())) {
        var plain = new ZipEntry(entry.getName());
        plain.setTimeLocal(NO_TIME);
        packed.putNextEntry(plain);
        try (var in = zip.getInputStream(entry)) {
          in.transferTo(packed);
        }
        packed.closeEntry();
      }
      packed.finish();
    }
  }
}
