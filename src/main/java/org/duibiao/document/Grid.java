package org.duibiao.document;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.text.Span;

/**
 * A table as a decoder found it, before cleaning: its rows of cells. A cell that reaches over several rows or columns stands in each row it
 * reaches, once.
 */
record Grid(List<List<Slot>> rows) {

  /** Slots of all tables of a file that are kept; what comes after is text without a table. */
  static final int MOST = 1_000_000;

  private static final int WIDEST = 200;
  private static final int MOST_REPEATED = 10_000;

  int slots() {
    return rows.stream().mapToInt(List::size).sum();
  }

  /** The raw place it begins at. */
  int start() {
    return rows.isEmpty() ? 0 : rows.getFirst().getFirst().raw().start();
  }

  /**
   * A cell.
   *
   * @param raw its place in the raw text
   * @param column the first column it fills, from 0
   * @param columns how many it fills
   */
  record Slot(Span raw, int column, int columns) {

    boolean covers(int at) {
      return column <= at && at < column + columns;
    }
  }

  /** Lays cells out as a web page does: each at the first free column, those that reach down kept free in the rows below. */
  static final class Builder {

    private record Reaching(Slot slot, int rows) {}

    private final List<List<Slot>> rows = new ArrayList<>();
    private List<Reaching> reaching = new ArrayList<>();
    private List<Slot> row = new ArrayList<>();
    private int column;
    private int repeated;

    void row() {
      flush();
      repeated += reaching.size();
      if (repeated > MOST_REPEATED) {
        reaching.clear();
      }
      for (Reaching r : reaching) {
        row.add(r.slot());
      }
    }

    void cell(Span raw, int columns, int down) {
      while (taken(column)) {
        column++;
      }
      if (column < WIDEST) {
        var slot = new Slot(raw, column, Math.clamp(columns, 1, WIDEST - column));
        row.add(slot);
        column += slot.columns();
        if (down > 1) {
          reaching.add(new Reaching(slot, down));
        }
      }
    }

    private boolean taken(int at) {
      for (Slot slot : row) {
        if (slot.covers(at)) {
          return true;
        }
      }
      return false;
    }

    private void flush() {
      if (!row.isEmpty()) {
        row.sort(java.util.Comparator.comparingInt(Slot::column));
        rows.add(List.copyOf(row));
      }
      row = new ArrayList<>();
      column = 0;
      List<Reaching> still = new ArrayList<>();
      for (Reaching r : reaching) {
        if (r.rows() > 1) {
          still.add(new Reaching(r.slot(), r.rows() - 1));
        }
      }
      reaching = still;
    }

    Grid grid() {
      flush();
      return new Grid(List.copyOf(rows));
    }
  }
}
