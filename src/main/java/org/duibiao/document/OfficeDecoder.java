package org.duibiao.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Word documents, a paragraph a line, and workbooks, a row a line with blanks between the cells. Embedded files stay closed. */
final class OfficeDecoder {

  private OfficeDecoder() {}

  static Draft docx(String file, byte[] bytes, Limits limits) throws UnreadableDocument {
    Archives.checkOffice(file, bytes, limits);
    try (var word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      var out = new StringBuilder();
      for (IBodyElement element : word.getBodyElements()) {
        if (element instanceof XWPFParagraph paragraph) {
          out.append(paragraph.getText()).append("\n\n");
        } else if (element instanceof XWPFTable table) {
          table(table, out);
        }
        cap(file, out, limits);
      }
      return Draft.of(out.toString());
    } catch (IOException | RuntimeException e) {
      throw new UnreadableDocument(file, "Word 文件无法读取 (damaged docx)");
    }
  }

  private static void table(XWPFTable table, StringBuilder out) {
    for (XWPFTableRow row : table.getRows()) {
      List<String> cells = row.getTableCells().stream().map(cell -> cell.getText().replaceAll("\\s+", " ").strip()).toList();
      out.append(String.join(" ", cells).strip()).append("\n\n");
    }
  }

  static Draft xlsx(String file, byte[] bytes, Limits limits) throws UnreadableDocument {
    Archives.checkOffice(file, bytes, limits);
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      var out = new StringBuilder();
      var format = new DataFormatter();
      format.setUseCachedValuesForFormulaCells(true);
      int cells = 0;
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (++cells > limits.cells()) {
              throw new UnreadableDocument(file, "表格超过 " + limits.cells() + " 个单元格 (too many cells)");
            }
            out.append(format.formatCellValue(cell).replaceAll("\\s+", " ").strip()).append(' ');
          }
          out.append("\n\n");
          cap(file, out, limits);
        }
      }
      return Draft.of(out.toString());
    } catch (IOException | RuntimeException e) {
      throw new UnreadableDocument(file, "表格文件无法读取 (damaged xlsx)");
    }
  }

  private static void cap(String file, StringBuilder out, Limits limits) throws UnreadableDocument {
    if (out.length() > limits.characters()) {
      throw new UnreadableDocument(file, "正文超过 " + limits.characters() + " 字 (too much text)");
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new UnreadableDocument(file, "读取超时 (timed out)");
    }
  }
}
