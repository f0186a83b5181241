package org.duibiao.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.duibiao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a PDF, found by how their columns stand under each other. A PDF knows no tables, so only what leaves no doubt is taken:
 * rows one under the other whose values each stand in a column of their own, under headings that each stand over one column or exactly
 * over the middle of several. All else stays text.
 */
final class PdfTables {

  private static final int FEWEST_ROWS = 2;
  private static final int MOST_HEADINGS = 4;
  private static final int LONGEST_CELL = 30;
  private static final int WIDEST = 40;
  /** In letters: how far apart two words of one cell may stand, how far off the middle of its columns a heading may. */
  private static final double WORD_GAP = 0.9;
  private static final double OFF_MIDDLE = 1.0;
  private static final double ROW_GAP = 3.5;
  private static final Pattern NO_CELL = Pattern.compile(".*(?:[。；，！？]|,(?!\\d{3})).*");
  private static final Pattern NOTHING = Pattern.compile("[-—–…/]{1,4}|无");

  private record Cell(Span span, Box box) {
    double left() {
      return box.x();
    }

    double right() {
      return box.x() + box.width();
    }

    double middle() {
      return box.x() + box.width() / 2;
    }
  }

  private record Band(double left, double right) {
    boolean under(Cell cell) {
      return cell.left() < right && left < cell.right();
    }
  }

  private final String text;
  private final List<List<Cell>> lines;

  private PdfTables(String text, List<List<Cell>> lines) {
    this.text = text;
    this.lines = lines;
  }

  static List<Grid> of(String text, List<List<PdfStripper.Word>> lines) {
    return new PdfTables(text, lines.stream().map(PdfTables::cells).toList()).grids();
  }

  /** Words that stand close together are one cell. */
  private static List<Cell> cells(List<PdfStripper.Word> words) {
    List<Cell> cells = new ArrayList<>();
    for (PdfStripper.Word word : words) {
      Cell last = cells.isEmpty() ? null : cells.getLast();
      if (last != null && word.box().x() - last.right() < WORD_GAP * word.box().height()) {
        cells.set(cells.size() - 1, new Cell(last.span().cover(word.span()), last.box().cover(word.box())));
      } else {
        cells.add(new Cell(word.span(), word.box()));
      }
    }
    return cells;
  }

  private List<Grid> grids() {
    List<Grid> grids = new ArrayList<>();
    int slots = 0;
    for (int i = 0; i < lines.size(); i++) {
      int end = i;
      while (end < lines.size() && row(lines.get(end)) && (end == i || follows(lines.get(end - 1), lines.get(end)))) {
        end++;
      }
      Grid grid = end - i < FEWEST_ROWS ? null : grid(i, end);
      if (grid != null && slots + grid.slots() <= Grid.MOST) {
        grids.add(grid);
        slots += grid.slots();
      }
      i = Math.max(i, end - 1);
    }
    return grids;
  }

  /** Whether a line is a row of values under a label. */
  private boolean row(List<Cell> line) {
    return tabular(line) && !value(line.getFirst()) && line.stream().skip(1).anyMatch(this::value);
  }

  private boolean tabular(List<Cell> line) {
    return line.size() > 1 && line.size() <= WIDEST && line.stream().allMatch(cell -> cell.span().length() <= LONGEST_CELL
        && !NO_CELL.matcher(cell.span().of(text)).matches());
  }

  private boolean value(Cell cell) {
    String words = cell.span().of(text);
    return Tables.value(words) || NOTHING.matcher(words).matches();
  }

  private static boolean follows(List<Cell> above, List<Cell> below) {
    Box upper = above.getFirst().box();
    Box lower = below.getFirst().box();
    double step = lower.y() - upper.y();
    return upper.page() == lower.page() && step > 0 && step < ROW_GAP * upper.height();
  }

  private @Nullable Grid grid(int from, int to) {
    List<Band> bands = bands(lines.subList(from, to));
    if (bands.size() < 2 || lines.subList(from, to).stream().anyMatch(row -> slots(row, bands, false) == null)) {
      return null;
    }
    int head = from;
    while (head > 0 && from - head < MOST_HEADINGS && heading(lines.get(head - 1)) && follows(lines.get(head - 1), lines.get(head))) {
      head--;
    }
    List<List<Grid.Slot>> rows = new ArrayList<>();
    for (int i = head; i < to; i++) {
      List<Grid.Slot> slots = slots(lines.get(i), bands, i + 1 < from);
      if (slots == null) {
        return null;
      }
      rows.add(slots);
    }
    return head < from && named(rows.get(from - head - 1), bands) ? new Grid(rows) : null;
  }

  private boolean heading(List<Cell> line) {
    return tabular(line) && line.stream().noneMatch(cell -> value(cell) && !cell.span().of(text).matches("(?:19|20)\\d{2}年?"));
  }

  /** Whether the lowest heading names each column of values. */
  private static boolean named(List<Grid.Slot> heading, List<Band> bands) {
    for (int column = 1; column < bands.size(); column++) {
      int at = column;
      if (heading.stream().noneMatch(slot -> slot.column() == at && slot.columns() == 1)) {
        return false;
      }
    }
    return true;
  }

  /** The columns: what the cells of the rows cover from left to right. */
  private static List<Band> bands(List<List<Cell>> rows) {
    List<Cell> cells = rows.stream().flatMap(List::stream).sorted(Comparator.comparingDouble(Cell::left)).toList();
    List<Band> bands = new ArrayList<>();
    for (Cell cell : cells) {
      if (!bands.isEmpty() && cell.left() < bands.getLast().right()) {
        bands.add(new Band(bands.getLast().left(), Math.max(cell.right(), bands.removeLast().right())));
      } else {
        bands.add(new Band(cell.left(), cell.right()));
      }
    }
    return bands;
  }

  /** The cells of a line in their columns; null where that leaves a doubt. @param wide whether a cell may stand over several */
  private static @Nullable List<Grid.Slot> slots(List<Cell> line, List<Band> bands, boolean wide) {
    List<Grid.Slot> slots = new ArrayList<>();
    boolean each = line.size() >= bands.size() - 1;
    int free = 0;
    for (Cell cell : line) {
      Grid.Slot one = in(cell, bands);
      Grid.Slot over = wide && !(each && one != null) ? over(cell, bands) : null;
      if (one != null && over != null || one == null && over == null) {
        return null;
      }
      Grid.Slot slot = one != null ? one : over;
      if (slot == null || slot.column() < free) {
        return null;
      }
      slots.add(slot);
      free = slot.column() + slot.columns();
    }
    return slots;
  }

  /** In the one column that stands under it. */
  private static Grid.@Nullable Slot in(Cell cell, List<Band> bands) {
    int found = -1;
    for (int i = 0; i < bands.size(); i++) {
      if (bands.get(i).under(cell)) {
        if (found >= 0) {
          return null;
        }
        found = i;
      }
    }
    return found < 0 ? null : new Grid.Slot(cell.span(), found, 1);
  }

  /** Over the middle of several columns of values, of which it reaches into none beside them. */
  private static Grid.@Nullable Slot over(Cell cell, List<Band> bands) {
    for (int a = 1; a < bands.size(); a++) {
      for (int b = a + 1; b < bands.size(); b++) {
        double middle = (bands.get(a).left() + bands.get(b).right()) / 2;
        if (Math.abs(middle - cell.middle()) <= OFF_MIDDLE * cell.box().height() && bands.get(a).left() - cell.box().height() < cell.left()
            && cell.right() < bands.get(b).right() + cell.box().height()) {
          return new Grid.Slot(cell.span(), a, b - a + 1);
        }
      }
    }
    return null;
  }
}
