package org.duibiao.document;

import java.util.List;
import org.duibiao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A table that states values. In the clean text each of its rows is a line, and so a sentence; here each value knows the words that
 * say what it is. All spans point into the clean text.
 *
 * @param span from the first heading or row to the last row
 * @param caption the line that says what the table is about: above it, or its own first row
 * @param rows those that hold values, in text order
 */
public record Table(Span span, @Nullable Span caption, List<Row> rows) {

  public Table {
    rows = List.copyOf(rows);
  }

  /**
   * A row that holds values.
   *
   * @param span the row as a line of text
   * @param group what stands over it without a value of its own, or beside it over several rows: 期末存栏 over 牛
   */
  public record Row(Span span, @Nullable Span group, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One value.
   *
   * @param span the value: a number, with its unit where that stands in the same cell, or 持平
   * @param label the nearest words to its left in the row
   * @param headings the headings of its column, outermost first
   * @param unit where its unit is stated: in the cell, the row's unit column, the column's heading, the label's brackets, those of a
   *     row above that this one continues, or the corner (单位：亿元); null where none of them says it
   */
  public record Cell(Span span, @Nullable Span label, List<Span> headings, @Nullable Span unit) {
    public Cell {
      headings = List.copyOf(headings);
    }
  }
}
