package org.duibiao.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.duibiao.text.Span;

/** Word documents: a paragraph a line under its automatic number, a table row a line. Embedded files stay closed. */
final class WordDecoder {

  private final StringBuilder out = new StringBuilder();
  private final List<Grid> grids = new ArrayList<>();
  private final WordNumbering numbering = new WordNumbering();
  private int slots;

  private WordDecoder() {}

  static Draft decode(String file, byte[] bytes, Limits limits) throws UnreadableDocument {
    Archives.checkOffice(file, bytes, limits);
    try (var word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      var decoder = new WordDecoder();
      for (IBodyElement element : word.getBodyElements()) {
        if (element instanceof XWPFParagraph paragraph) {
          decoder.out.append(decoder.numbering.mark(paragraph)).append(paragraph.getText()).append("\n\n");
        } else if (element instanceof XWPFTable table) {
          decoder.table(table);
        }
        limits.check(file, decoder.out.length());
      }
      return Draft.of(decoder.out.toString()).with(decoder.grids);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableDocument(file, "Word 文件无法读取 (damaged docx)");
    }
  }

  private void table(XWPFTable table) {
    List<List<Grid.Slot>> rows = new ArrayList<>();
    for (XWPFTableRow row : table.getRows()) {
      List<Grid.Slot> read = row(row, rows.isEmpty() ? List.of() : rows.getLast());
      if (!read.isEmpty()) {
        rows.add(read);
        slots += read.size();
      }
    }
    if (rows.size() > 1 && slots <= Grid.MOST) {
      grids.add(new Grid(rows));
    }
  }

  private List<Grid.Slot> row(XWPFTableRow row, List<Grid.Slot> above) {
    List<Grid.Slot> slots = new ArrayList<>();
    int column = 0;
    for (XWPFTableCell cell : row.getTableCells()) {
      int start = out.length();
      out.append(cell.getText().replaceAll("\\s+", " ").strip());
      var properties = cell.getCTTc().getTcPr();
      int columns = properties != null && properties.isSetGridSpan() ? Math.clamp(properties.getGridSpan().getVal().intValue(), 1, 200) : 1;
      boolean goesOn = properties != null && properties.isSetVMerge() && !"restart".equals(String.valueOf(properties.getVMerge().getVal()));
      Grid.Slot slot = new Grid.Slot(new Span(start, out.length()), column, columns);
      if (goesOn) {
        for (Grid.Slot upper : above) {
          slot = upper.covers(column) ? upper : slot;
        }
      }
      slots.add(slot);
      column += columns;
      out.append(' ');
    }
    out.append("\n\n");
    return slots;
  }
}
