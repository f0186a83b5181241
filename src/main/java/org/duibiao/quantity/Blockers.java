package org.duibiao.quantity;

import static org.duibiao.quantity.Around.charAt;
import static org.duibiao.quantity.Around.endsWithAny;
import static org.duibiao.quantity.Around.isLetter;

import org.jspecify.annotations.Nullable;

/** Tells numbers that measure nothing: parts of names and formulas, years, grades, times of day. */
final class Blockers {

  private static final int LONGEST = 24;

  /** The longest part of a name in quotation marks on either side of its number. */
  private static final int NAME = 10;

  private Blockers() {}

  /** Why the Arabic numeral at [start, end) is none by what stands around it; null if nothing speaks against it. */
  static @Nullable String numeral(String text, int start, int end) {
    char before = charAt(text, start - 1);
    char after = charAt(text, end);
    if (end - start > LONGEST) {
      return "too long for a number";
    }
    if ("+＋×✕".indexOf(before) >= 0 || "+＋×✕".indexOf(after) >= 0) {
      return "part of a formula such as 1+3+4 or 7×24";
    }
    if (isLetter(before) || (before == '-' || before == '.') && isLetter(charAt(text, start - 2))) {
      return "part of a name such as G60";
    }
    if (before == '〔' || before == '[' && after == ']') {
      return "document number";
    }
    if ((before == '：' || before == ':') && endsWithAny(text, start - 1, "浏览", "点击", "阅读", "访问", "浏览量", "点击量", "阅读量", "访问量", "浏览次数", "点击数")) {
      return "how often a page was seen";
    }
    return before == '道' && start > 1 && "国省县".indexOf(text.charAt(start - 2)) >= 0 ? "road number" : null;
  }

  /** Why the numeral at [start, end) does not count the unit behind it, which ends at {@code unitEnd}; null if it does. */
  static @Nullable String unit(String text, int start, int end, Unit unit, int unitEnd, String multiplier) {
    String name = unit.name();
    char after = charAt(text, unitEnd);
    char before = charAt(text, start - 1);
    Unit.Dimension dimension = unit.dimension();
    if (name.equals("年") || name.equals("年期")) {
      boolean limit = after == '内' || text.startsWith("以内", unitEnd) || text.startsWith("时间", unitEnd);
      return limit ? null : "years that are no limit";
    }
    if (dimension == Unit.Dimension.RANK && before == '第') {
      return "ordinal";
    }
    if (name.equals("分") && !isScore(text, start, unitEnd)) {
      return "分 is no mark here";
    }
    if (dimension.counts() && multiplier.isEmpty() && (before == '前' && !Ranks.whole(text, start - 1) || endsWithAny(text, start, "最后", "排名后", "末尾"))) {
      return "places in an order that only say which are meant: 前10名的园区";
    }
    if (name.equals("成") && (end - start > 2 || isTenthless(after) || !multiplier.isEmpty())) {
      return "成 is no unit here";
    }
    if (name.equals("时") || name.equals("点") && (text.startsWith("点半", unitEnd - 1) || endsWithAny(text, start, "日", "午"))) {
      return "time of day";
    }
    if ((name.equals("G") || name.equals("M") || name.equals("P") || name.equals("T")) && multiplier.isEmpty() && end - start == 1) {
      return "part of a name such as 5G";
    }
    boolean opened = before == '“' && text.substring(unitEnd, Math.min(text.length(), unitEnd + 4)).indexOf('”') >= 0;
    boolean closed = after == '”' && text.substring(Math.max(0, start - 6), start).indexOf('“') >= 0;
    if ((opened || closed) && dimension != Unit.Dimension.TIME) {
      return "a name in quotation marks";
    }
    if (dimension == Unit.Dimension.RANK && "企县市区榜城园品".indexOf(after) >= 0) {
      return "a title such as 500强企业";
    }
    if (name.equals("升") && "到至了".indexOf(after) >= 0) {
      return "a verb: 由88.2升到92.6";
    }
    if (name.equals("位") && after == '数') {
      return "so many digits: 两位数增长";
    }
    if (name.equals("强") && text.startsWith("500", end - 3)) {
      return "a title such as 世界500强";
    }
    if (dimension.counts() && quoted(text, start, unitEnd)) {
      return "a name in quotation marks";
    }
    if (endsWithAny(text, start, "连续")) {
      return "so many times in a row";
    }
    if (name.equals("周") && after == '年' || name.equals("届") || name.equals("期") && after == '工') {
      return "ordinal or anniversary";
    }
    if (name.equals("级") && multiplier.isEmpty()) {
      return "grade";
    }
    return isLetter(name.charAt(name.length() - 1)) && isLetter(after) ? "part of a name" : null;
  }

  /** Whether 分 behind a number counts marks, 得93.18分，, and is no part of a word or of a time: 9时30分, 3分册. */
  private static boolean isScore(String text, int start, int unitEnd) {
    char after = charAt(text, unitEnd);
    boolean closes = Around.ends(after) || after == '的' || after == ')' || text.startsWith("以", unitEnd) || text.startsWith("左右", unitEnd)
        || after == '列' || after == '和' || after == '位';
    return closes && "时点:：度′".indexOf(charAt(text, start - 1)) < 0;
  }

  /** Whether 成 before this character is no tenth but part of a word: 成立, 成为, 成果. */
  static boolean isTenthless(char after) {
    return "立为功员果本都长效熟型就分品交".indexOf(after) >= 0;
  }

  /** Whether a short name in quotation marks stands round the number: “全国20个宜业小城”. */
  private static boolean quoted(String text, int start, int end) {
    int first = Math.max(0, start - NAME - 1);
    int open = text.substring(first, start).lastIndexOf('“') + first;
    if (open < first) {
      return false;
    }
    for (int i = open + 1; i < Math.min(text.length(), end + NAME); i++) {
      char c = text.charAt(i);
      if (c == '”') {
        return i >= end;
      }
      if ("，,。；;、：:".indexOf(c) >= 0) {
        return false;
      }
    }
    return false;
  }
}
