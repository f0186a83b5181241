package org.duibiao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.duibiao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tables that a text gives as one cell a line: their rows become lines again. Taken only where the headings begin with a word that heads
 * the first column of a table (指标, 项目, 地区) and at least three rows in turn have a label and exactly as many values as there are
 * headings for them; where a row has more or fewer the table ends before it.
 */
final class FlatTables {

  private static final Pattern FIRST = Pattern.compile("指\\s?标(?:名称)?|项\\s?目|地\\s?区|区县|县区|市县|县[（(]市、?区[)）]|名\\s?称|产品(?:名称)?|行\\s?业|类\\s?别");
  private static final Pattern UNIT_HEADING = Pattern.compile("(?:计量)?单\\s?位");
  private static final Pattern UNIT = Pattern.compile("[%‰\\u4e00-\\u9fa5/]{1,6}");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}年?");
  private static final Pattern NOTHING = Pattern.compile("[-—–]{1,2}");
  private static final Pattern GROUP = Pattern.compile("(?:其\\s?中|按.{1,12}分)[:：]?");
  private static final int FEWEST_ROWS = 3;
  private static final int MOST_HEADINGS = 12;
  private static final int LONGEST = 24;

  private final Draft draft;
  private final String text;
  private final List<Span> lines;
  private final List<Edit> edits = new ArrayList<>();
  private final List<Grid> grids = new ArrayList<>();

  private FlatTables(Draft draft) {
    this.draft = draft;
    this.text = draft.text();
    this.lines = Lines.of(text).stream().map(line -> Lines.strip(text, line)).filter(line -> !line.isEmpty()).toList();
  }

  static Draft clean(Draft draft) {
    var tables = new FlatTables(draft);
    for (int i = 0; i < tables.lines.size(); i++) {
      i = FIRST.matcher(tables.words(i)).matches() ? Math.max(i, tables.table(i) - 1) : i;
    }
    return draft.apply("flat-table", tables.edits).with(tables.grids);
  }

  private String words(int line) {
    return line < lines.size() && lines.get(line).length() <= LONGEST ? lines.get(line).of(text) : "";
  }

  private boolean value(int line) {
    String words = words(line);
    return Tables.value(words) || NOTHING.matcher(words).matches();
  }

  private boolean label(int line) {
    String words = words(line);
    return !words.isEmpty() && !value(line) && words.chars().noneMatch(c -> "。；，！？".indexOf(c) >= 0);
  }

  /** Takes the table whose first heading is at {@code from}; the line after it, or {@code from} where there is none. */
  private int table(int from) {
    int first = from;
    while (first - from <= 2 * MOST_HEADINGS && (label(first) || YEAR.matcher(words(first)).matches())) {
      first++;
    }
    int labels = UNIT_HEADING.matcher(words(from + 1)).matches() ? 2 : 1;
    int headings = first - from - labels;
    int values = headings - labels;
    if (values < 1 || headings > MOST_HEADINGS || !value(first)) {
      return from;
    }
    List<List<Span>> rows = new ArrayList<>(List.of(lines.subList(from, from + headings)));
    int at = from + headings;
    int full = 0;
    for (List<Span> row = row(at, labels, values); row != null; row = row(at, labels, values)) {
      rows.add(row);
      full += row.size() > 1 ? 1 : 0;
      at += row.size();
    }
    if (full < FEWEST_ROWS) {
      return from;
    }
    List<List<Grid.Slot>> grid = new ArrayList<>();
    for (List<Span> row : rows) {
      grid.add(slots(row));
    }
    grids.add(new Grid(grid));
    return at;
  }

  /** The row that begins at a line: a label, with its unit where units have a column, and its values, or a line that heads rows. */
  private @Nullable List<Span> row(int at, int labels, int values) {
    if (GROUP.matcher(words(at)).matches() && label(at + 1)) {
      return lines.subList(at, at + 1);
    }
    boolean named = label(at) && (labels == 1 || UNIT.matcher(words(at + 1)).matches() && !value(at + 1));
    for (int i = 0; named && i < values; i++) {
      named = value(at + labels + i);
    }
    int end = at + labels + values;
    return named && !value(end) ? lines.subList(at, end) : null;
  }

  private List<Grid.Slot> slots(List<Span> row) {
    List<Grid.Slot> slots = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      slots.add(new Grid.Slot(draft.raw(row.get(i)), i, 1));
      if (i > 0) {
        edits.add(Edit.replace(row.get(i - 1).end(), row.get(i).start(), " "));
      }
    }
    return slots;
  }
}
