package org.duibiao.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duibiao.catalog.Indicator;
import org.duibiao.document.Document;
import org.duibiao.document.Table;
import org.duibiao.quantity.Units;
import org.duibiao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a document's tables. What a number counts is the label of its row, or the head of its column where the row is a place; unit
 * and time come from the head, the row or the corner. A number whose unit nothing says is left out.
 */
final class TableReader {

  private static final Pattern NUMBER = Pattern.compile("([-－−—+±]?)\\s?(\\d{1,15}(?:[,，]\\d{3}){0,5}(?:\\.\\d{1,8})?)\\s?([%‰]?)([\\u4e00-\\u9fa5/]{0,6})");
  private static final Pattern LABEL_UNIT = Pattern.compile("[（(]([^（）()]{1,10})[）)]$");
  private static final Pattern LABEL_MARK = Pattern.compile("^(?:#|＃|其中[:：]?|[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十\\d]{1,2}[）)]|\\d{1,2}[.、．])\\s?");
  private static final Pattern RATED = Pattern.compile("(?:增速|增长率|增长|增幅)$");
  private static final Pattern SHARED = Pattern.compile("(?:率|比重|占比|比例|程度|指数|度|比)$");
  private static final Pattern TITLE = Pattern.compile("^(?:附?表\\s?[\\d一二三四五六七八九十]{0,2}[:：.、]?)?(?:(?:19|20)\\d{2}年)?(?:\\d{1,2}[-—–至]\\d{1,2}月份?|\\d{1,2}月份?|上半年|前三季度|全年)?(?:全[省市区县州])?各?(?:县[（(]市、区[)）]|县[（(]市[)）]|县[（(]区[)）]|县区|区县|县市|市县|市州|市|区|县|地区|乡镇|园区|开发区)?|(?:主要)?(?:完成)?(?:情况|指标)?(?:一览|统计|汇总|排名|通报)?表?(?:[（(].*[）)])?$");
  /** Rows that add up the others. */
  private static final Set<String> TOTALS = Set.of("合计", "总计", "全市", "全省", "全县", "全区", "全州", "全盟", "全旗", "平均", "市本级", "市直", "市级");

  /** A number of a row with what its column and row say of it. */
  record Fact(Span number, String indicator, Aspect aspect, BigDecimal value, String unit, TableColumn column, @Nullable Place place) {}

  private final Document document;
  private final Units units;
  private final IndicatorNames names;
  private final Map<List<Span>, TableColumn> columns = new HashMap<>();
  /** The rows of the tables that state something, by where they begin. */
  private final TreeMap<Integer, Table.Row> rows = new TreeMap<>();
  private final Map<Table.Row, Table> tables = new HashMap<>();

  TableReader(Document document, Units units, IndicatorNames names) {
    this.document = document;
    this.units = units;
    this.names = names;
    for (Table table : document.tables()) {
      if (table.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> !unit(cell, "").isEmpty())) {
        table.rows().forEach(row -> {
          rows.put(row.span().start(), row);
          tables.put(row, table);
        });
      }
    }
  }

  /** The facts of the row that the line {@code at} holds; null if it belongs to no table, or a cell holds sentences. */
  @Nullable List<Fact> row(Span at, Flow flow) {
    var found = rows.isEmpty() ? null : rows.ceilingEntry(at.start());
    if (found == null || found.getKey() >= at.end() || prose(at)) {
      return null;
    }
    Table.Row row = found.getValue();
    var facts = new ArrayList<Fact>();
    @Nullable TableColumn left = null;
    for (Table.Cell cell : row.cells()) {
      TableColumn column = left == null ? column(cell) : column(cell).beside(left);
      left = left != null && column.time().isEmpty() ? left : column;
      Fact fact = fact(cell, column, row, flow);
      if (fact != null) {
        facts.add(fact);
      }
    }
    return facts;
  }

  private boolean prose(Span line) {
    for (int i = line.start(); i < line.end(); i++) {
      char c = document.text().text().charAt(i);
      if ("。；！？，".indexOf(c) >= 0 && !(c == '，' && Character.isDigit(document.text().text().charAt(Math.max(0, i - 1))))) {
        return true;
      }
    }
    return false;
  }

  private TableColumn column(Table.Cell cell) {
    return columns.computeIfAbsent(cell.headings(), heads -> TableColumn.of(heads.stream().map(document::at).toList()));
  }

  /** The unit that cell, column, label or corner say; empty where none does. */
  private String unit(Table.Cell cell, String label) {
    TableColumn column = column(cell);
    String said = cell.unit() == null ? "" : document.at(cell.unit()).replace("±", "").strip();
    String known = units.knows(said) || said.equals("%") || said.equals("‰") ? said : "";
    boolean rate = column.unit().equals("%") && (known.isEmpty() || !known.equals("‰"));
    if (rate || !column.unit().isEmpty() && !column.unit().equals("%")) {
      return column.unit();
    }
    return !known.isEmpty() || !RATED.matcher(label).find() ? known : "%";
  }

  private @Nullable Fact fact(Table.Cell cell, TableColumn column, Table.Row row, Flow flow) {
    Matcher number = NUMBER.matcher(document.at(cell.span()));
    if (cell.label() == null || !number.matches()) {
      return null;
    }
    String label = label(document.at(cell.label()));
    String unit = unit(cell, label);
    if (unit.isEmpty() || label.isEmpty()) {
      return null;
    }
    Place place = flow.where.placeOfRow(label);
    boolean total = TOTALS.contains(label) || flow.where.isHome(label);
    boolean of = place != null || total;
    Place over = of || column.noun().isEmpty() ? null : flow.where.placeOfRow(column.noun());
    boolean whole = !of && (over != null || TOTALS.contains(column.noun()) || flow.where.isHome(column.noun()));
    String group = row.group() == null ? "" : document.at(row.group()).strip();
    Place beside = of || over != null || group.isEmpty() ? null : flow.where.placeOfRow(group);
    String indicator = of ? counted(cell, row) : whole ? label : named(label, column, row, group);
    if (indicator.isEmpty()) {
      return null;
    }
    String digits = number.group(2).replace(",", "").replace("，", "");
    boolean negative = !number.group(1).isEmpty() && "+±".indexOf(number.group(1)) < 0;
    Aspect aspect = aspect(column, unit, label);
    String noted = indicator + (column.note().isEmpty() ? "" : "（" + column.note() + "）");
    return new Fact(cell.span(), noted, aspect, new BigDecimal(negative ? "-" + digits : digits), unit, column, place != null ? place : over != null ? over : beside);
  }

  /** What the words of a unit make of the column's aspect: 指标值 in % is a rate or a share. */
  private Aspect aspect(TableColumn column, String unit, String label) {
    if (column.aspect() != Aspect.LEVEL || !unit.equals("%") && !unit.equals("‰")) {
      return column.aspect() == Aspect.SHARE && RATED.matcher(label).find() && column.note().isEmpty() ? Aspect.GROWTH : column.aspect();
    }
    Indicator series = SHARED.matcher(label).find() ? null : names.of(label);
    return RATED.matcher(label).find() || series != null && !series.unit().contains("%") && !series.unit().contains("‰") ? Aspect.GROWTH : Aspect.SHARE;
  }

  private String label(String said) {
    String label = said.replaceAll("\\s", "");
    Matcher mark = LABEL_MARK.matcher(label);
    label = mark.find() ? label.substring(mark.end()) : label;
    Matcher bracket = LABEL_UNIT.matcher(label);
    return bracket.find() && (units.knows(bracket.group(1)) || bracket.group(1).contains("%")) ? label.substring(0, bracket.start()) : label;
  }

  /** What a number of a place counts: its column's noun, that of a column to the left, or what the table is about. */
  private String counted(Table.Cell cell, Table.Row row) {
    String noun = "";
    for (Table.Cell other : row.cells()) {
      String said = column(other).noun();
      noun = said.isEmpty() ? noun : said;
      if (other.equals(cell)) {
        break;
      }
    }
    return noun.isEmpty() ? TITLE.matcher(title(row)).replaceAll("") : noun;
  }

  private String title(Table.Row row) {
    Table table = tables.get(row);
    Span caption = table == null ? null : table.caption();
    return caption == null ? "" : document.at(caption).replaceAll("\\s", "");
  }

  /** What a number of a labelled row counts: the label, and what the table counts of it: 粮食 → 粮食产量, 金融业 → 金融业增加值. */
  private String named(String label, TableColumn column, Table.Row row, String group) {
    boolean takes = column.aspect() == Aspect.LEVEL || column.aspect() == Aspect.GROWTH || column.aspect() == Aspect.SHARE && column.note().isEmpty();
    String noun = takes ? noun(label, column, row, group) : "";
    return label.endsWith(noun) ? label : label + noun;
  }

  private String noun(String label, TableColumn column, Table.Row row, String group) {
    if (column.counts()) {
      return label.endsWith("量") && column.noun().endsWith("量") ? "" : column.noun();
    }
    if (!column.noun().isEmpty()) {
      return names.of(label) == null ? column.noun() : "";
    }
    for (Table.Cell other : column.aspect() == Aspect.GROWTH ? row.cells() : List.<Table.Cell>of()) {
      TableColumn beside = column(other);
      if (beside.counts()) {
        return beside.noun();
      }
    }
    if (!group.isEmpty()) {
      String when = group.startsWith("期末") || group.startsWith("年末") ? group.substring(0, 2) : "";
      return group.endsWith("存栏") ? when + "存栏" : group.endsWith("出栏") ? when + "出栏" : group.endsWith("产量") && !label.endsWith("量") ? "产量" : "";
    }
    String title = title(row);
    if (title.endsWith("产量") && !label.endsWith("量")) {
      return "产量";
    }
    return title.contains("生产总值") && label.endsWith("业") ? "增加值" : "";
  }
}
