package org.duibiao.extraction;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duibiao.quantity.Period;
import org.jspecify.annotations.Nullable;

/**
 * What one column of numbers holds, as its heads say it: 产量（万吨）, 同比增长（±%）, 比重（%）, 比年初增加额, 2011年, 1—5月累计, 年度目标, 排名.
 *
 * @param noun what the heads count: 产量, 到位资金; empty where they only say 指标值
 * @param note what tells its numbers from those of the column before: 比年初增加, 完成率; empty where nothing needs to
 * @param unit the unit that the heads' words mean: % for 增速, 位 for 排名; empty where it must stand elsewhere
 * @param time the words for its time; empty where the heads name none
 */
record TableColumn(Aspect aspect, String noun, String note, String unit, String time) {

  private static final Set<String> PLAIN = Set.of("指标值", "绝对数", "绝对额", "绝对量", "绝对值", "数值", "总量", "年末数", "完成", "完成数", "完成值", "完成额",
      "完成情况", "实际完成", "实际完成数", "实绩", "数量", "金额", "期末数", "期末余额", "余额", "总额", "总计", "合计", "人口数", "年末人数", "人数", "规模", "数据", "现值",
      "实际值", "指标", "情况", "值", "额", "数");
  /** What a row of a product or a branch is counted by. */
  private static final Set<String> NOUNS = Set.of("产量", "总产量", "产值", "总产值", "增加值", "销售额", "零售额", "营业额", "收入", "支出", "销售面积",
      "投资额", "存栏", "出栏", "播种面积", "面积", "余额");
  private static final Pattern BRACKETS = Pattern.compile("[（(][^（）()]{0,14}[）)]");
  private static final String TIMES = "(?:(?:19|20)\\d{2}年)?(?:\\d{1,2}月?[-—–－至~]\\d{1,2}月份?|\\d{1,2}月份?[末底]?|[一二三四]季度|前[一二三]季度|上半年|[下全]年)?(?:累计|末|底)?";
  private static final Pattern TIME = Pattern.compile("^(?:本[年月期](?:累计)?|当[年月期](?:累计)?|今年|上年同期|去年同期|上年(?!末)|去年|(?:19|20)\\d{2}(?!\\d|年)[末底]?|" + TIMES + ")(?:全年)?");
  private static final Pattern MONTHS = Pattern.compile("(?:((?:19|20)\\d{2})年)?(?:(\\d{1,2})月?[-—–－至~])?(\\d{1,2})月.*");
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2}).*");
  private static final Pattern RANK = Pattern.compile("(?:全[省市区国]|综合)?(?:位次|排名|名次|排序|排位)");
  private static final Pattern GROWTH = Pattern.compile("(?:同比|环比|累计|比上年(?:同期)?|比去年(?:同期)?|较上年(?:同期)?|较去年(?:同期)?|与上年(?:同期)?相?比|名义|实际)*(?:增长(?:率|速度|幅度)?|增速|增幅|增减(?:率|幅)?|升降幅?|同比|涨幅|±|\\+-|\\+/-)(?![额量数])");
  private static final Pattern DONE = Pattern.compile("(?:累计)?(?:完成|为|占)?.{0,6}(?:完成率|完成比例|完成进度|进度|达成率)|(?:完成|占|为)(?:全年|年度|年初|省定|市定)?(?:目标|计划|任务|预算).{0,4}");
  private static final Pattern AIM = Pattern.compile(".{0,8}(?:目标|计划|任务)(?:任务|值|数|额|指标|目标)?|.{0,4}预算数?");
  private static final Pattern MORE = Pattern.compile(".*(?:增加额|增减额|增加|净增|净增加|增减数|增量)");

  private static final int DECEMBER = 12;

  /** @param heads the column's heads, outermost first */
  static TableColumn of(List<String> heads) {
    String all = String.join("", heads).replaceAll("\\s", "");
    String words = BRACKETS.matcher(all).replaceAll("").replaceAll("[%％‰]$", "");
    Matcher m = TIME.matcher(words);
    String time = m.find() ? m.group() : "";
    String bare = words.substring(time.length());
    boolean percent = all.contains("%") || all.contains("％");
    if (RANK.matcher(bare).find()) {
      return new TableColumn(Aspect.RANK, plain(RANK.matcher(bare).replaceAll("")), "", "位", time);
    }
    if (bare.endsWith("得分") || bare.equals("分值") || bare.equals("总分")) {
      return new TableColumn(Aspect.LEVEL, bare, "", "分", time);
    }
    if (all.contains("百分点")) {
      return new TableColumn(Aspect.SHARE_CHANGE, plain(GROWTH.matcher(bare).replaceAll("")), "", "个百分点", time);
    }
    if (bare.contains("比重") || bare.contains("占比") || bare.equals("构成")) {
      return new TableColumn(Aspect.SHARE, "", "比重", "%", time);
    }
    if (DONE.matcher(bare).matches()) {
      return percent || bare.endsWith("率") || bare.endsWith("比例") ? new TableColumn(Aspect.SHARE, "", bare, "%", time) : new TableColumn(Aspect.LEVEL, plain(bare), "", "", time);
    }
    Matcher growth = GROWTH.matcher(bare);
    if (growth.find() && (growth.end() == bare.length() || percent)) {
      return new TableColumn(Aspect.GROWTH, plain(bare.substring(0, growth.start())), "", "%", time);
    }
    if (MORE.matcher(bare).matches()) {
      return new TableColumn(Aspect.INCREASE, "", bare.replace("额", ""), "", time);
    }
    if (AIM.matcher(bare).matches()) {
      return new TableColumn(Aspect.LEVEL, "", bare, "", time);
    }
    return new TableColumn(percent ? Aspect.SHARE : Aspect.LEVEL, plain(bare), "", "", time);
  }

  private static String plain(String words) {
    return PLAIN.contains(words) ? "" : words;
  }

  /** Whether its numbers are aimed at: 年度目标. */
  boolean aim() {
    return aspect == Aspect.LEVEL && AIM.matcher(note).matches() && !note.isEmpty();
  }

  private boolean before() {
    return time.startsWith("上年") || time.startsWith("去年");
  }

  /** Whether its noun is what a product or a branch is counted by, and stands behind the name of any row. */
  boolean counts() {
    return NOUNS.contains(noun);
  }

  /** The same column with the time of the one it stands beside, where it names none: 1—5月 | 同比增长. */
  TableColumn beside(TableColumn other) {
    return time.isEmpty() && !other.before() ? new TableColumn(aspect, noun, note, unit, other.time) : this;
  }

  /** The time of its numbers in a table of {@code around}. */
  @Nullable Period period(@Nullable Period around) {
    if (before()) {
      return before(around);
    }
    if (time.equals("本月") || time.equals("当月")) {
      return around instanceof Period.Months(YearMonth _, YearMonth last) ? new Period.Month(last) : around;
    }
    Matcher months = MONTHS.matcher(time);
    if (months.matches() && (around != null || months.group(1) != null)) {
      int year = months.group(1) != null ? Integer.parseInt(months.group(1)) : around == null ? 0 : around.lastYear();
      try {
        YearMonth last = YearMonth.of(year, Integer.parseInt(months.group(3)));
        if (last.getMonthValue() == DECEMBER && time.endsWith("末")) {
          return new Period.Year(year);
        }
        YearMonth first = months.group(2) == null ? last : YearMonth.of(year, Integer.parseInt(months.group(2)));
        return first.isBefore(last) ? new Period.Months(first, last) : new Period.Month(last);
      } catch (DateTimeException _) {
        return around;
      }
    }
    Matcher year = YEAR.matcher(time);
    return year.matches() ? new Period.Year(Integer.parseInt(year.group(1))) : around;
  }

  /** The same period a year before. */
  private static @Nullable Period before(@Nullable Period around) {
    return switch (around) {
      case Period.Year(int year) -> new Period.Year(year - 1);
      case Period.Month(YearMonth month) -> new Period.Month(month.minusYears(1));
      case Period.Months(YearMonth first, YearMonth last) -> new Period.Months(first.minusYears(1), last.minusYears(1));
      case null, default -> around;
    };
  }
}
