package org.duibiao.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duibiao.quantity.Period;
import org.jspecify.annotations.Nullable;

/**
 * What one column of numbers holds, as its head says it: 产量（万吨）, 同比增长（±%）, 比重（%）, 比年初增加额, 2011年.
 *
 * @param noun what the head counts, to be put behind the row's label: 产量; empty where the head only says 指标值
 * @param note what tells its numbers from those of the column before: 比年初增加; empty where nothing needs to
 * @param unit the unit in the head; empty where the head has none
 * @param period the time the head names; null where it names none
 * @param before whether its numbers are of the year before
 */
record TableColumn(Aspect aspect, String noun, String note, String unit, @Nullable Period period, boolean before) {

  private static final Set<String> FIRST = Set.of("指标", "指标名称", "项目", "产品名称", "名称", "产品", "品名", "类别", "行业", "主要指标",
      "统计指标", "分组", "产业");
  private static final Set<String> PLAIN = Set.of("指标值", "绝对数", "绝对额", "绝对值", "数值", "总量", "全年", "年末数", "本年", "本期",
      "累计", "完成", "完成数", "实绩", "数量", "金额", "期末数", "期末余额", "余额", "总额", "总计", "合计", "全年累计", "本年累计", "人口数",
      "年末人数", "人数", "规模", "总产量", "产量", "产值", "增加值", "销售额", "零售额", "营业额", "收入", "支出", "销售面积", "投资额", "存栏",
      "出栏", "播种面积", "面积", "总产值");
  private static final Set<String> NOUNS = Set.of("产量", "总产量", "产值", "总产值", "增加值", "销售额", "零售额", "营业额", "收入", "支出", "销售面积",
      "投资额", "存栏", "出栏", "播种面积", "面积", "余额");
  private static final Pattern MONTH_END = Pattern.compile("1?\\d月末");
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年?(?:末|底|全年|累计)?");
  private static final Pattern UNIT = Pattern.compile("[（(]([^（）()]{1,12})[）)]");
  private static final Pattern GROWTH = Pattern.compile(".{0,8}(?:增长|增速|增幅|增减|升降|±|\\+-|\\+/-).{0,10}");

  /** The columns of numbers under {@code heads}, and where among the heads the unit stands, if one says 单位; null if this heads no table. */
  static @Nullable Heads of(List<String> heads) {
    if (heads.size() < 2) {
      return null;
    }
    boolean named = FIRST.contains(heads.getFirst());
    var columns = new ArrayList<TableColumn>();
    boolean units = false;
    for (String head : heads.subList(1, heads.size())) {
      if (head.equals("单位") || head.equals("计量单位")) {
        units = true;
        continue;
      }
      TableColumn column = of(head);
      if (column == null) {
        return null;
      }
      columns.add(column);
    }
    return columns.isEmpty() || !named && columns.size() < 2 ? null : new Heads(List.copyOf(columns), units);
  }

  /** Whether {@code head} is a whole head and no longer part of one set with blanks between its characters. */
  static boolean isWord(String head) {
    return head.equals("单位") || FIRST.contains(head) || PLAIN.contains(head) || head.equals("比重");
  }

  private static @Nullable TableColumn of(String head) {
    Matcher bracket = UNIT.matcher(head);
    String inside = bracket.find() ? bracket.group(1) : "";
    String word = inside.isEmpty() ? head : head.replace(bracket.group(), "");
    boolean percent = head.contains("%") || head.contains("％");
    if (percent && GROWTH.matcher(head).matches()) {
      return new TableColumn(Aspect.GROWTH, "", "", "%", null, false);
    }
    if (word.contains("比重") || word.contains("占比") || word.equals("构成")) {
      return percent ? new TableColumn(Aspect.SHARE, "", "比重", "%", null, false) : null;
    }
    if (word.endsWith("增加额") || word.endsWith("增减额") || word.equals("增加") || word.endsWith("比年初增加") || word.endsWith("比上年增加")) {
      String note = word.replace("额", "");
      return new TableColumn(Aspect.INCREASE, "", note, inside, null, false);
    }
    if (percent) {
      return null;
    }
    Matcher year = YEAR.matcher(word);
    if (year.matches()) {
      return new TableColumn(Aspect.LEVEL, "", "", inside, new Period.Year(Integer.parseInt(year.group(1))), false);
    }
    if (word.equals("上年同期") || word.equals("去年同期") || word.equals("上年")) {
      return new TableColumn(Aspect.LEVEL, "", "", inside, null, true);
    }
    String bare = word.replaceFirst("^\\d{4}年", "");
    boolean plain = PLAIN.contains(bare) || MONTH_END.matcher(bare).matches();
    return plain ? new TableColumn(Aspect.LEVEL, NOUNS.contains(bare) ? bare : "", "", inside, null, false) : null;
  }

  /**
   * The head of a table.
   *
   * @param columns of numbers, from left to right
   * @param units whether a column between label and numbers holds the unit
   */
  record Heads(List<TableColumn> columns, boolean units) {}
}
