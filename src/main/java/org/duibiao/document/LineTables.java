package org.duibiao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.duibiao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tables that lie in a text a row a line, their cells apart by bars, tabs or blanks. Taken where a line of headings is followed by rows of as
 * many cells that hold values; a label may be set with blanks (粮 食). A row with fewer cells ends the table, except one of totals.
 */
final class LineTables {

  private static final Pattern FIRST = Pattern.compile("(?:主要|统计|经济)?指标(?:名称)?|项目(?:名称)?|地区|区域|区县|县区|县市|市县|县[（(]市、?区[)）]|县[（(]区[)）]|各?(?:区|县|市|镇|乡镇|街道|园区|开发区|单位)(?:名称)?|名称|产品(?:名称)?|品名|行业|类别|分组|产业|序号|统计指标");
  private static final Set<String> WORDS = Set.of("单位", "指标", "指标值", "指标名称", "产量", "项目", "数量", "名称", "地区", "比重", "产品名称", "总量", "产值", "金额", "县区", "合计");
  private static final Pattern TIME = Pattern.compile("(?:(?:19|20)\\d{2}年?|\\d{1,2}月).{0,8}|\\d{1,2}[-—–－至~]\\d{1,2}月.{0,6}");
  private static final Pattern RULE = Pattern.compile("[\\s|｜:：+＋=-]*[|｜-][\\s|｜:：+＋=-]*");
  private static final Pattern UNIT = Pattern.compile("[（(][^（）()]{1,10}[）)]|[%％]");
  private static final Pattern NOTHING = Pattern.compile("[-—–－/…]{1,4}|\\.{2,6}");
  private static final Pattern TOTAL = Pattern.compile("[|｜]?\\s?(?:合\\s?计|总\\s?计|小\\s?计)[\\s|｜].*");
  private static final int MOST_SKIPPED = 3;
  private static final String PROSE = "。；！？;，";
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_CELL = 40;
  private static final int LONGEST_HEADING = 24;
  private static final int WIDEST = 30;

  /** A cell by the column that it fills. */
  private record Cell(Span span, int column) {}

  private final Draft draft;
  private final String text;
  private final List<Span> lines;

  private LineTables(Draft draft) {
    this.draft = draft;
    this.text = draft.text();
    this.lines = Lines.of(text).stream().map(line -> Lines.strip(text, line)).filter(line -> !line.isEmpty()).toList();
  }

  /** The same text with the tables that lie in its lines besides those it has. */
  static Draft find(Draft draft) {
    if (draft.paged()) {
      return draft;
    }
    var tables = new LineTables(draft);
    List<Span> taken = draft.grids().stream().map(LineTables::reach).sorted().toList();
    var grids = new ArrayList<Grid>();
    int next = 0;
    for (int i = 0; i < tables.lines.size(); i++) {
      int raw = draft.raw(tables.lines.get(i)).start();
      while (next < taken.size() && taken.get(next).end() <= raw) {
        next++;
      }
      boolean inside = next < taken.size() && taken.get(next).start() <= raw;
      i = inside ? i : tables.table(i, grids);
    }
    return draft.with(grids);
  }

  private static Span reach(Grid grid) {
    int end = 0;
    for (List<Grid.Slot> row : grid.rows()) {
      for (Grid.Slot slot : row) {
        end = Math.max(end, slot.raw().end());
      }
    }
    return new Span(grid.start(), Math.max(grid.start(), end));
  }

  /** Takes the table whose headings stand in line {@code at}; its last line, or {@code at} where there is none. */
  private int table(int at, List<Grid> grids) {
    List<Cell> head = cells(at);
    head = head.isEmpty() || head.getFirst().column() >= 0 ? head : headings(head);
    head = unlabelled(at, head) ? head.stream().map(cell -> new Cell(cell.span(), cell.column() + 1)).toList() : head;
    if (head.size() < 2 || !heads(head)) {
      return at;
    }
    boolean named = head.stream().limit(2).anyMatch(cell -> FIRST.matcher(bare(cell)).matches());
    List<List<Cell>> rows = new ArrayList<>(List.of(head));
    int values = 0;
    int last = at;
    for (int i = at + 1; i < lines.size() && i - last <= MOST_SKIPPED; i++) {
      String line = lines.get(i).length() > LONGEST_LINE ? "" : lines.get(i).of(text);
      if (RULE.matcher(line).matches() || TOTAL.matcher(line).matches() && row(i, head) == null) {
        continue;
      }
      List<Cell> under = values == 0 && rows.size() == 1 ? units(i, head) : List.of();
      List<Cell> row = under.isEmpty() ? row(i, head) : under;
      if (row == null && !group(line, i, head)) {
        break;
      }
      rows.add(row == null ? List.of(new Cell(lines.get(i), 0)) : row);
      values += row == null || !under.isEmpty() ? 0 : 1;
      last = i;
    }
    if (values < (named ? 1 : 2)) {
      return at;
    }
    grids.add(new Grid(rows.stream().map(row -> row.stream().map(cell -> new Grid.Slot(draft.raw(cell.span()), cell.column(), 1)).toList()).toList()));
    return last;
  }

  /** Whether the headings lack the one over the labels, whose bar alone is left: | 总量 | 增长 | over 总产值 | 5.2 | 4 |. */
  private boolean unlabelled(int at, List<Cell> head) {
    if (at + 1 >= lines.size() || head.size() < 2 || head.getFirst().column() != 0 || text.charAt(lines.get(at).start()) != '|'
        || text.charAt(lines.get(at + 1).start()) == '|') {
      return false;
    }
    List<Cell> next = cells(at + 1);
    return next.size() == head.size() + 1 && next.getFirst().column() == 0 && Tables.value(next.get(1).span().of(text));
  }

  /** The units of the columns where they have a line of their own under the headings: （亿元）　（%）. */
  private List<Cell> units(int at, List<Cell> head) {
    List<Cell> cells = cells(at);
    int shift = head.size() - cells.size();
    if (cells.isEmpty() || shift < 0 || cells.stream().anyMatch(cell -> !UNIT.matcher(bare(cell)).matches())) {
      return List.of();
    }
    List<Cell> units = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      units.add(new Cell(cells.get(i).span(), head.get(i + shift).column()));
    }
    return units;
  }

  private String bare(Cell cell) {
    return cell.span().of(text).replace(" ", "").replace("　", "");
  }

  private boolean heads(List<Cell> cells) {
    for (Cell cell : cells) {
      String words = bare(cell);
      boolean time = TIME.matcher(words).matches();
      if (words.length() > LONGEST_HEADING || !time && (Tables.value(words) || NOTHING.matcher(words).matches()) || prose(words) || cell == cells.getFirst() && time) {
        return false;
      }
    }
    return true;
  }

  private static boolean prose(String words) {
    return words.chars().anyMatch(c -> PROSE.indexOf(c) >= 0);
  }

  /** Whether a line stands over rows without values of its own: 期末畜禽存栏. */
  private boolean group(String line, int at, List<Cell> head) {
    return !line.isEmpty() && line.length() <= LONGEST_HEADING && !prose(line) && line.chars().noneMatch(Character::isDigit) && at + 1 < lines.size()
        && row(at + 1, head) != null;
  }

  /** The cells of a line under {@code head}, some of them values; null where they do not fit. */
  private @Nullable List<Cell> row(int at, List<Cell> head) {
    List<Cell> cells = cells(at);
    int columns = head.getLast().column() + 1;
    if (cells.isEmpty()) {
      return null;
    }
    List<Cell> row = cells.getFirst().column() >= 0 ? cells : fitted(cells, columns);
    row = row == null && cells.getFirst().column() < 0 ? fitted(narrow(at), columns) : row;
    if (row == null || row.size() < 2 || row.getLast().column() >= columns) {
      return null;
    }
    boolean value = false;
    for (Cell cell : row) {
      if (cell.span().length() > LONGEST_CELL || prose(cell.span().of(text))) {
        return null;
      }
      value |= cell.column() > 0 && Tables.value(cell.span().of(text));
    }
    return value ? row : null;
  }

  /** Cells apart by blanks in {@code columns}; what a line has more belongs to its label. */
  private @Nullable List<Cell> fitted(List<Cell> cells, int columns) {
    int more = cells.size() - columns;
    if (more < 0) {
      return null;
    }
    for (int i = 0; i < more + 1 && more > 0; i++) {
      if (Tables.value(cells.get(i).span().of(text))) {
        return null;
      }
    }
    var row = new ArrayList<Cell>(List.of(new Cell(new Span(cells.getFirst().span().start(), cells.get(more).span().end()), 0)));
    for (int i = more + 1; i < cells.size(); i++) {
      row.add(new Cell(cells.get(i).span(), i - more));
    }
    return row;
  }

  /** The cells of a line: by bars or tabs with their columns, by wide blanks, or else by any blank, without. */
  private List<Cell> cells(int at) {
    Span line = lines.get(at);
    if (line.length() > LONGEST_LINE) {
      return List.of();
    }
    String words = line.of(text);
    if (words.indexOf('|') >= 0 || words.indexOf('｜') >= 0) {
      return barred(line, words.charAt(0) == '|' || words.charAt(0) == '｜' ? 1 : 0, "|｜");
    }
    if (words.indexOf('\t') >= 0) {
      return barred(line, 0, "\t");
    }
    List<Cell> wide = apart(line, 2);
    return wide.size() > 1 ? wide : apart(line, 1);
  }

  private List<Cell> narrow(int at) {
    return apart(lines.get(at), 1);
  }

  private List<Cell> barred(Span line, int skip, String bars) {
    var cells = new ArrayList<Cell>();
    int column = -skip;
    int from = line.start();
    for (int i = line.start(); i <= line.end() && column < WIDEST; i++) {
      if (i < line.end() && bars.indexOf(text.charAt(i)) < 0) {
        continue;
      }
      Span cell = Lines.strip(text, new Span(from, i));
      if (!cell.isEmpty() && column >= 0) {
        cells.add(new Cell(cell, column));
      }
      column++;
      from = i + 1;
    }
    return cells;
  }

  private List<Cell> apart(Span line, int least) {
    var cells = new ArrayList<Cell>();
    int from = line.start();
    int blanks = 0;
    for (int i = line.start(); i < line.end() && cells.size() < WIDEST; i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        blanks += c == '　' ? 2 : 1;
        continue;
      }
      if (blanks >= least) {
        cells.add(new Cell(Lines.strip(text, new Span(from, i)), -1));
        from = i;
      }
      blanks = 0;
    }
    cells.add(new Cell(Lines.strip(text, new Span(from, line.end())), -1));
    return cells;
  }

  /** Headings in their columns, those set with blanks put together again: 指 标. */
  private List<Cell> headings(List<Cell> cells) {
    var headings = new ArrayList<Cell>();
    boolean open = false;
    for (Cell cell : cells) {
      boolean single = cell.span().length() == 1 && text.charAt(cell.span().start()) >= '一';
      if (single && open) {
        Cell whole = new Cell(new Span(headings.getLast().span().start(), cell.span().end()), headings.size() - 1);
        headings.set(headings.size() - 1, whole);
        open = !WORDS.contains(bare(whole));
      } else {
        headings.add(new Cell(cell.span(), headings.size()));
        open = single;
      }
    }
    return headings;
  }
}
