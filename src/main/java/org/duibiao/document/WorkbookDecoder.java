package org.duibiao.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duibiao.text.Span;

/** Workbooks: a row a line with blanks between the cells; each run of rows without an empty one between them is a table. */
final class WorkbookDecoder {

  private static final int MOST_MERGED = 2_000;

  private final StringBuilder out = new StringBuilder();
  private final List<Grid> grids = new ArrayList<>();
  private final DataFormatter format = new DataFormatter();
  private List<List<Grid.Slot>> rows = new ArrayList<>();
  private int cells;
  private int slots;

  private WorkbookDecoder() {
    format.setUseCachedValuesForFormulaCells(true);
  }

  static Draft decode(String file, byte[] bytes, Limits limits) throws UnreadableDocument {
    Archives.checkOffice(file, bytes, limits);
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      var decoder = new WorkbookDecoder();
      for (Sheet sheet : book) {
        decoder.sheet(file, sheet, limits);
      }
      return Draft.of(decoder.out.toString()).with(decoder.grids);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableDocument(file, "表格文件无法读取 (damaged xlsx)");
    }
  }

  private void sheet(String file, Sheet sheet, Limits limits) throws UnreadableDocument {
    List<CellRangeAddress> merged = sheet.getNumMergedRegions() <= MOST_MERGED ? sheet.getMergedRegions() : List.of();
    int last = -1;
    for (Row row : sheet) {
      if (row.getRowNum() > last + 1) {
        flush();
      }
      last = row.getRowNum();
      List<Grid.Slot> read = new ArrayList<>();
      for (Cell cell : row) {
        if (++cells > limits.cells()) {
          throw new UnreadableDocument(file, "表格超过 " + limits.cells() + " 个单元格 (too many cells)");
        }
        int start = out.length();
        out.append(format.formatCellValue(cell).replaceAll("\\s+", " ").strip());
        if (out.length() > start) {
          read.add(new Grid.Slot(new Span(start, out.length()), cell.getColumnIndex(), columns(merged, cell)));
        }
        out.append(' ');
      }
      out.append("\n\n");
      limits.check(file, out.length());
      if (read.isEmpty()) {
        flush();
      } else {
        reach(merged, row.getRowNum(), read);
        rows.add(read);
        slots += read.size();
      }
    }
    flush();
  }

  private static int columns(List<CellRangeAddress> merged, Cell cell) {
    for (CellRangeAddress range : merged) {
      if (range.getFirstRow() == cell.getRowIndex() && range.getFirstColumn() == cell.getColumnIndex()) {
        return Math.clamp(range.getLastColumn() - range.getFirstColumn() + 1, 1, 200);
      }
    }
    return 1;
  }

  /** Adds the cells of the row above that reach into this one. */
  private void reach(List<CellRangeAddress> merged, int row, List<Grid.Slot> read) {
    if (rows.isEmpty() || merged.isEmpty()) {
      return;
    }
    for (Grid.Slot upper : rows.getLast()) {
      boolean down = merged.stream().anyMatch(r -> r.getFirstRow() < row && row <= r.getLastRow() && r.getFirstColumn() == upper.column());
      if (down && read.stream().noneMatch(slot -> slot.covers(upper.column()))) {
        read.add(upper);
      }
    }
    read.sort(java.util.Comparator.comparingInt(Grid.Slot::column));
  }

  private void flush() {
    if (rows.size() > 1 && slots <= Grid.MOST) {
      grids.add(new Grid(List.copyOf(rows)));
    }
    rows = new ArrayList<>();
  }
}
