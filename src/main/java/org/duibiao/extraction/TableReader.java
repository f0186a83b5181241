package org.duibiao.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duibiao.quantity.Bound;
import org.duibiao.quantity.Period;
import org.duibiao.quantity.Units;
import org.duibiao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables that lie as lines in the text, a row a line and its cells apart by blanks. A table begins with a line of column heads; unit
 * and year come from the head, from the row, from the row above or from 单位：亿元. A number whose unit nothing says is left out.
 */
final class TableReader {

  private static final int LONGEST_ROW = 90;
  private static final int LONGEST_GROUP = 24;
  private static final Pattern CELL = Pattern.compile("[^\\s|｜]+");
  private static final Pattern NUMBER = Pattern.compile("[-－—+]?\\d{1,12}(?:,\\d{3})*(?:\\.\\d{1,6})?%?");
  private static final Pattern EMPTY = Pattern.compile("持平|[-—–－…/]{1,4}|\\.{2,6}");
  private static final Pattern UNIT_LINE = Pattern.compile("[（(]?(?:计量)?单位[:：]\\s?([^\\s、，,；）)]{1,8})[）)]?");
  private static final Pattern LABEL_UNIT = Pattern.compile("[（(]([^（）()]{1,10})[）)]$");
  private static final Pattern LABEL_MARK = Pattern.compile("^(?:#|＃|其中[:：]?|[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十\\d]{1,2}[）)]|\\d{1,2}[.、．])\\s?");

  /** A number of a row with what its column and row say of it. */
  record Fact(Span number, String indicator, Aspect aspect, BigDecimal value, String unit, Bound bound, @Nullable Period period, boolean before) {}

  private record Cell(String text, Span span) {}

  private final Units units;
  private TableColumn.@Nullable Heads heads;
  private String title = "";
  private String group = "";
  private String unit = "";
  private String above = "";

  TableReader(Units units) {
    this.units = units;
  }

  /** The facts of the line {@code words} that stands at {@code start}; null if it belongs to no table. */
  @Nullable List<Fact> line(String words, int start) {
    if (words.length() > LONGEST_ROW || prose(words)) {
      close("");
      return null;
    }
    Matcher said = UNIT_LINE.matcher(words);
    if (said.find() && (said.start() == 0 || words.length() < LONGEST_GROUP)) {
      unit = units.knows(said.group(1)) ? said.group(1) : "";
      return heads == null ? null : List.of();
    }
    List<Cell> cells = cells(words, start);
    TableColumn.Heads found = TableColumn.of(merged(cells));
    if (found != null) {
      heads = found;
      group = "";
      above = "";
      return List.of();
    }
    List<Fact> facts = heads == null ? null : row(cells, heads);
    if (facts != null) {
      return facts;
    }
    if (heads != null && words.length() <= LONGEST_GROUP && words.chars().noneMatch(Character::isDigit)) {
      group = words;
      above = "";
      return List.of();
    }
    close(words);
    return null;
  }

  private static boolean prose(String words) {
    for (int i = 0; i < words.length(); i++) {
      if ("。；！？，;".indexOf(words.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private void close(String next) {
    heads = null;
    title = next;
    group = "";
    unit = "";
    above = "";
  }

  private static List<Cell> cells(String words, int start) {
    var cells = new ArrayList<Cell>();
    Matcher m = CELL.matcher(words);
    while (m.find()) {
      cells.add(new Cell(m.group(), new Span(start + m.start(), start + m.end())));
    }
    return cells;
  }

  /** The words of the cells, those of single characters that were set apart put together again: 指 标. */
  private static List<String> merged(List<Cell> cells) {
    var words = new ArrayList<String>();
    boolean open = false;
    for (Cell cell : cells) {
      boolean single = cell.text().length() == 1 && cell.text().charAt(0) >= '一';
      if (single && open) {
        words.set(words.size() - 1, words.getLast() + cell.text());
        open = !TableColumn.isWord(words.getLast());
      } else {
        words.add(cell.text());
        open = single;
      }
    }
    return words;
  }

  private @Nullable List<Fact> row(List<Cell> cells, TableColumn.Heads head) {
    int count = head.columns().size();
    int first = cells.size() - count;
    int labels = head.units() ? first - 1 : first;
    if (labels < 1 || isValue(cells.get(first - 1))) {
      return null;
    }
    for (Cell cell : cells.subList(first, cells.size())) {
      if (!isValue(cell) && !EMPTY.matcher(cell.text()).matches()) {
        return null;
      }
    }
    String label = String.join("", cells.subList(0, labels).stream().map(Cell::text).toList());
    Matcher mark = LABEL_MARK.matcher(label);
    label = mark.find() ? label.substring(mark.end()) : label;
    String own = head.units() ? cells.get(labels).text() : "";
    Matcher bracket = LABEL_UNIT.matcher(label);
    if (bracket.find() && units.knows(bracket.group(1))) {
      own = bracket.group(1);
      label = label.substring(0, bracket.start());
    }
    own = units.knows(own) || own.equals("%") ? own : "";
    above = own.isEmpty() ? above : own;
    var facts = new ArrayList<Fact>();
    for (int i = 0; i < count && !label.isEmpty(); i++) {
      Fact fact = isValue(cells.get(first + i)) ? fact(label, cells.get(first + i), head.columns().get(i), own) : null;
      if (fact != null) {
        facts.add(fact);
      }
    }
    return facts;
  }

  private @Nullable Fact fact(String label, Cell cell, TableColumn column, String own) {
    String said = !column.unit().isEmpty() ? column.unit() : !own.isEmpty() ? own : !unit.isEmpty() ? unit : above;
    if (said.isEmpty()) {
      return null;
    }
    boolean rate = said.equals("%") && column.aspect() == Aspect.LEVEL;
    String text = cell.text().replace(",", "").replace("%", "").replace('－', '-').replace('—', '-').replace("+", "");
    String noun = column.aspect() == Aspect.LEVEL || column.aspect() == Aspect.GROWTH ? noun(label, column) : "";
    String indicator = label + (label.endsWith(noun) ? "" : noun) + (column.note().isEmpty() ? "" : "（" + column.note() + "）");
    return new Fact(cell.span(), indicator, rate ? Aspect.SHARE : column.aspect(), new BigDecimal(text), said, Bound.EXACT, column.period(),
        column.before());
  }

  /** What the table counts where a row only says of what: 粮食 → 产量, 金融业 → 增加值. */
  private String noun(String label, TableColumn column) {
    if (!column.noun().isEmpty()) {
      return column.noun();
    }
    for (TableColumn other : heads == null ? List.<TableColumn>of() : heads.columns()) {
      if (column.aspect() == Aspect.GROWTH && !other.noun().isEmpty()) {
        return other.noun();
      }
    }
    if (!group.isEmpty()) {
      String when = group.startsWith("期末") || group.startsWith("年末") ? group.substring(0, 2) : "";
      return group.endsWith("存栏") ? when + "存栏" : group.endsWith("出栏") ? when + "出栏" : group.endsWith("产量") && !label.endsWith("量") ? "产量" : "";
    }
    if (title.endsWith("产量") && !label.endsWith("量")) {
      return "产量";
    }
    return title.contains("生产总值") && label.endsWith("业") ? "增加值" : "";
  }

  private static boolean isValue(Cell cell) {
    return NUMBER.matcher(cell.text()).matches();
  }
}
