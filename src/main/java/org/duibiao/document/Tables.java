package org.duibiao.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.duibiao.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads the tables of a clean text out of their grids: which rows are headings, what each value is called and where its unit stands. */
final class Tables {

  private static final Pattern VALUE = Pattern.compile(
      "[-－−+±]?\\s?\\d{1,15}(?:[,，]\\d{3}){0,5}(?:\\.\\d{1,8})?\\s?(?:[%‰]|[\\u4e00-\\u9fa5/]{1,6}|\\*)?|持平|与上年持平");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}年?");
  private static final Pattern TIME = Pattern.compile("\\d{1,4}\\s?(?:[年月日]|月份|季度|月末|年末|年底|月底)|(?:19|20)\\d{2}年.{1,8}|\\d{1,2}月.{1,6}|\\d{1,3}岁(?:及|以).{1,4}");
  /** 单位 heads a column of those who did it too. */
  private static final Pattern OFFICE = Pattern.compile(".{1,20}(?:县|区|市|局|委|镇|乡|街道|公司|中心|办)");
  private static final Pattern ORDINAL = Pattern.compile("序\\s?号|编\\s?号|行\\s?次|代\\s?码");
  private static final Pattern NOTHING = Pattern.compile("[-—–－/…*]{1,4}|\\.{2,6}");
  private static final Pattern CORNER = Pattern.compile(".{0,40}?(?:计量|金额)?单\\s?位\\s?[:：].{1,30}");
  /** A corner that only states the unit; another one is a caption that states it too: 各县完成情况（单位：亿元）. */
  private static final Pattern BARE_CORNER = Pattern.compile("[（(]?(?:计量|金额)?单\\s?位.*");
  private static final int LONGEST_CAPTION = 60;

  /** A cell of the clean text. */
  record Filled(Span span, int column, int columns, String words) {
    boolean covers(int at) {
      return column <= at && at < column + columns;
    }
  }

  private final String text;
  private final List<List<Filled>> rows;
  private final TableUnits units;

  private Tables(String text, List<List<Filled>> rows) {
    this.text = text;
    this.rows = rows;
    this.units = new TableUnits(text);
  }

  static List<Table> of(Draft draft) {
    List<Table> tables = new ArrayList<>();
    for (Grid grid : draft.grids()) {
      Table table = new Tables(draft.text(), filled(draft, grid)).table();
      if (table != null) {
        tables.add(table);
      }
    }
    tables.sort(Comparator.comparing(Table::span));
    return tables;
  }

  private static List<List<Filled>> filled(Draft draft, Grid grid) {
    List<List<Filled>> rows = new ArrayList<>();
    for (List<Grid.Slot> slots : grid.rows()) {
      List<Filled> row = new ArrayList<>();
      for (Grid.Slot slot : slots) {
        Span span = draft.now(slot.raw());
        if (!span.isEmpty()) {
          row.add(new Filled(span, slot.column(), slot.columns(), span.of(draft.text())));
        }
      }
      if (!row.isEmpty()) {
        rows.add(row);
      }
    }
    return rows;
  }

  static boolean value(String words) {
    return words.length() <= 24 && VALUE.matcher(words).matches() && !TIME.matcher(words).matches();
  }

  private @Nullable Table table() {
    int body = 0;
    while (body < rows.size() && !(rows.get(body).size() > 1 && holdsValues(rows.get(body), body == 0))) {
      body++;
    }
    List<Table.Row> read = new ArrayList<>();
    Span group = over(body);
    for (int i = body; i < rows.size(); i++) {
      List<Filled> row = rows.get(i);
      List<Table.Cell> cells = cells(row, i, body);
      if (!cells.isEmpty()) {
        read.add(new Table.Row(own(row, i), beside(row, cells.getFirst(), group), cells));
      } else if (row.size() == 1) {
        group = row.getFirst().span();
      }
    }
    if (read.isEmpty()) {
      return null;
    }
    Span first = rows.getFirst().getFirst().span();
    int start = Math.min(first.start(), read.getFirst().span().start());
    return new Table(new Span(start, read.getLast().span().end()), caption(body, start), read);
  }

  /** Whether some cell besides the first holds a value; a row of years over a table is none. */
  private static boolean holdsValues(List<Filled> row, boolean first) {
    List<Filled> values = row.stream().skip(1).filter(cell -> value(cell.words())).toList();
    return !values.isEmpty() && !(first && values.stream().allMatch(cell -> YEAR.matcher(cell.words()).matches()));
  }

  private List<Table.Cell> cells(List<Filled> row, int index, int body) {
    List<Table.Cell> cells = new ArrayList<>();
    Filled label = null;
    Span unitCell = null;
    for (Filled cell : row) {
      List<Span> headings = headings(cell, body);
      String heading = headings.isEmpty() ? "" : headings.getLast().of(text);
      if (ORDINAL.matcher(heading).matches()) {
        continue;
      }
      if (TableUnits.column(heading) && !OFFICE.matcher(cell.words()).matches()) {
        unitCell = cell.span();
      } else if (NOTHING.matcher(cell.words()).matches()) {
        continue;
      } else if (!value(cell.words())) {
        label = cell;
      } else if (cell.column() > 0 && !above(cell, index)) {
        cells.add(new Table.Cell(cell.span(), label == null ? null : label.span(), headings,
            units.of(cell.span(), headings, label == null ? null : label.span(), unitCell, corner(body))));
      }
    }
    return cells;
  }

  /** Whether a cell reaches down from a row above. */
  private boolean above(Filled cell, int index) {
    return index > 0 && rows.get(index - 1).stream().anyMatch(other -> other.span().equals(cell.span()));
  }

  private List<Span> headings(Filled cell, int body) {
    List<Span> headings = new ArrayList<>();
    for (int i = 0; i < body; i++) {
      if (rows.get(i).size() == 1) {
        continue;
      }
      for (Filled heading : rows.get(i)) {
        if (heading.covers(cell.column()) && !headings.contains(heading.span())) {
          headings.add(heading.span());
        }
      }
    }
    return headings;
  }

  private Span own(List<Filled> row, int index) {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (Filled cell : row) {
      if (!above(cell, index)) {
        start = Math.min(start, cell.span().start());
        end = Math.max(end, cell.span().end());
      }
    }
    return new Span(start, end);
  }

  /** What else stands left of the first value, often over several rows; or else {@code group}. */
  private @Nullable Span beside(List<Filled> row, Table.Cell first, @Nullable Span group) {
    for (Filled cell : row) {
      if (cell.span().equals(first.label())) {
        break;
      }
      if (!value(cell.words())) {
        return cell.span();
      }
    }
    return group;
  }

  /** The line that states a unit for the whole table: above it or in its first rows. */
  private @Nullable Span corner(int body) {
    for (int i = 0; i < body; i++) {
      for (Filled cell : rows.get(i)) {
        if (CORNER.matcher(cell.words()).matches()) {
          return cell.span();
        }
      }
    }
    Span line = before(rows.getFirst().getFirst().span().start());
    return CORNER.matcher(line.of(text)).matches() ? line : null;
  }

  /** A row of one cell under the headings and over the values. */
  private @Nullable Span over(int body) {
    boolean headed = false;
    Span group = null;
    for (int i = 0; i < body; i++) {
      headed |= rows.get(i).size() > 1;
      group = headed && rows.get(i).size() == 1 ? rows.get(i).getFirst().span() : null;
    }
    return group;
  }

  private @Nullable Span caption(int body, int start) {
    for (int i = 0; i < body && rows.get(i).size() == 1; i++) {
      if (!CORNER.matcher(rows.get(i).getFirst().words()).matches()) {
        return rows.get(i).getFirst().span();
      }
    }
    Span line = before(start);
    if (CORNER.matcher(line.of(text)).matches() && BARE_CORNER.matcher(line.of(text)).matches()) {
      line = before(line.start());
    }
    boolean caption = !line.isEmpty() && line.length() <= LONGEST_CAPTION && "。；：:;，,".indexOf(text.charAt(line.end() - 1)) < 0;
    return caption ? line : null;
  }

  /** The line before the one that holds {@code position}. */
  private Span before(int position) {
    int end = text.lastIndexOf('\n', position - 1);
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end <= 0 ? new Span(0, 0) : Lines.strip(text, new Span(text.lastIndexOf('\n', end - 1) + 1, end));
  }
}
