package org.duibiao.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.duibiao.quantity.Quantity.Form;
import org.duibiao.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a text that measure something, in one pass from left to right; each character is looked at a bounded number
 * of times. Numbers that are part of a name, a date or an ordinal are reported as blocked. */
public final class QuantityScanner {

  private static final String MAGNITUDES = "百千万亿";
  private static final String DASHES = "—–-~～－";
  private static final String[] REACHING = {"突破", "超过", "超", "近", "达到", "达", "过", "逾", "约", "跨越", "迈上", "迈过", "跃上", "保持在", "稳定在"};

  private static final int LONGEST = 24;

  /** The longest part of a name in quotation marks on either side of its number. */
  private static final int NAME = 10;

  private final Units units;

  public QuantityScanner(Units units) {
    this.units = units;
  }

  /** Everything found in {@code text}. */
  public Scan scan(String text) {
    var found = new ArrayList<Quantity>();
    var blocked = new ArrayList<Blocked>();
    for (int i = 0; i < text.length();) {
      char c = text.charAt(i);
      int end;
      if (Numerals.isDigit(c)) {
        end = arabic(text, i, found, blocked);
      } else if (c == '翻') {
        end = doubling(text, i, found);
      } else if (c == '首' && text.startsWith("首位", i) && !endsWithAny(text, i, "放在", "摆在", "置于", "放在了") && (endsWithAny(text, i, "居", "列", "全国", "全省", "全市", "排名") || i + 2 == text.length()
          || "，,。；;、！）\n".indexOf(text.charAt(i + 2)) >= 0)) {
        found.add(rank(text, new Span(i, i + 2), BigDecimal.ONE));
        end = i + 2;
      } else if (c == '之' && text.startsWith("之首", i) && leader(text, i)) {
        found.add(rank(text, new Span(i + 1, i + 2), BigDecimal.ONE));
        end = i + 2;
      } else if (c == '榜' && text.startsWith("榜首", i)) {
        found.add(rank(text, new Span(i, i + 2), BigDecimal.ONE));
        end = i + 2;
      } else if (c == '前' && i + 1 < text.length() && Numerals.isChinese(text.charAt(i + 1))) {
        end = front(text, i, found);
      } else if (Numerals.isChinese(c)) {
        end = chinese(text, i, found, blocked);
      } else {
        end = i + 1;
      }
      i = end;
    }
    return new Scan(found, blocked);
  }

  private int arabic(String text, int start, List<Quantity> found, List<Blocked> blocked) {
    int end = Numerals.arabicEnd(text, start);
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    char after = charAt(text, end);
    String reason = null;
    if (end - start > LONGEST) {
      reason = "too long for a number";
    } else if (before == '+' || after == '+' || before == '＋' || after == '＋') {
      reason = "part of a formula such as 1+3+4";
    } else if (isLetter(before) || (before == '-' || before == '.') && start > 1 && isLetter(text.charAt(start - 2))) {
      reason = "part of a name such as G60";
    } else if (before == '第') {
      return ordinal(text, start, end, found, blocked);
    } else if (before == '〔' || before == '[' && after == ']') {
      reason = "document number";
    } else if (before == '道' && start > 1 && "国省县".indexOf(text.charAt(start - 2)) >= 0) {
      reason = "road number";
    }
    if (reason != null) {
      blocked.add(new Blocked(new Span(start, end), reason));
      return end;
    }
    if ((after == ':' || after == '：' || after == '∶') && Numerals.isDigit(charAt(text, end + 1))) {
      return ratio(text, start, found, blocked);
    }
    BigDecimal value = Numerals.arabic(text.substring(start, end));
    boolean negative = (before == '-' || before == '－' || before == '−') && start > 1 && isHan(text.charAt(start - 2));
    if (isYear(text, start, end)) {
      blocked.add(new Blocked(new Span(start, end), "year"));
      return end;
    }
    BigDecimal high = null;
    int numeralEnd = end;
    if (isRangeMark(text, end) && Numerals.isDigit(charAt(text, end + 1))) {
      numeralEnd = Numerals.arabicEnd(text, end + 1);
      high = Numerals.arabic(text.substring(end + 1, numeralEnd));
    } else if ((after == '%' || after == '％') && isRangeMark(text, end + 1) && Numerals.isDigit(charAt(text, end + 2))) {
      int second = Numerals.arabicEnd(text, end + 2);
      if (charAt(text, second) == after) {
        numeralEnd = second;
        high = Numerals.arabic(text.substring(end + 2, numeralEnd));
      }
    }
    if (charAt(text, numeralEnd) == '分' && charAt(text, numeralEnd + 1) == '之') {
      blocked.add(new Blocked(new Span(start, numeralEnd), "fraction"));
      return numeralEnd;
    }
    return negative ? measured(text, start - 1, numeralEnd, value.negate(), null, found, blocked)
        : measured(text, start, numeralEnd, value, high, found, blocked);
  }

  /** Whether 之首 at {@code at} is said of a place in an order: 居全省之首. */
  private static boolean leader(String text, int at) {
    for (int i = at - 1; i >= Math.max(0, at - NAME); i--) {
      char c = text.charAt(i);
      if (c == '居' || c == '列' || c == '位') {
        return true;
      }
      if ("，,。；;".indexOf(c) >= 0) {
        return false;
      }
    }
    return false;
  }

  /** What follows the numeral at [start, end): multiplier, 余, unit. */
  private int measured(String text, int start, int end, BigDecimal value, @Nullable BigDecimal high, List<Quantity> found,
      List<Blocked> blocked) {
    int i = end;
    if (charAt(text, i) == ' ' && charAt(text, i + 1) != '\n') {
      i++;
    }
    boolean more = false;
    if (isMore(charAt(text, i))) {
      more = true;
      i++;
    }
    int magnitude = i;
    while (MAGNITUDES.indexOf(charAt(text, i)) >= 0 && (charAt(text, i) != '千' || units.at(text, i) == null)) {
      i++;
    }
    String multiplier = text.substring(magnitude, i);
    if (isMore(charAt(text, i))) {
      more = true;
      i++;
    }
    Unit unit = units.at(text, i);
    char next = charAt(text, i);
    if (unit == null && !multiplier.isEmpty() && (next == '、' || next == '和') && Numerals.isDigit(charAt(text, i + 1))) {
      unit = unitOfNext(text, i + 1, multiplier);
      if (unit != null) {
        found.add(quantity(text, start, i, form(unit.dimension()), value, high, multiplier + unit.name(), unit.dimension(), more));
        return i;
      }
    }
    if (unit == null && multiplier.isEmpty() && (next == '、' || next == '和') && Numerals.isDigit(charAt(text, i + 1))) {
      return shared(text, start, end, value, i + 1, found, blocked);
    }
    if (unit != null && unit.name().equals("个") && multiplier.isEmpty()) {
      char joint = charAt(text, i + 1);
      if ((joint == '、' || joint == '和') && Numerals.isDigit(charAt(text, i + 2)) && pointsAt(text, i + 2)) {
        return shared(text, start, i + 1, value, i + 2, found, blocked);
      }
    }
    if (unit == null && multiplier.isEmpty()) {
      boolean index = endsWithAny(text, start, "指数", "系数", "指数为", "指数达", "指数达到", "系数为", "得分");
      if (index && !isLetter(next) && next != '月' && next != '日') {
        found.add(quantity(text, start, end, Form.AMOUNT, value, high, "", Unit.Dimension.RATIO, more));
        return end;
      }
      blocked.add(new Blocked(new Span(start, end), next == '月' || next == '日' || next == '号' ? "date or number" : "no unit"));
      return end;
    }
    if (unit == null && (next == '级' || next == '伏' || multiplier.indexOf('万') < 0 && multiplier.indexOf('亿') < 0)) {
      blocked.add(new Blocked(new Span(start, i), "a class such as 10亿级"));
      return i;
    }
    String name = unit == null ? "" : unit.name();
    int unitEnd = i + name.length();
    String reason = unit == null ? null : blockedUnit(text, start, end, unit, unitEnd, multiplier);
    if (reason != null) {
      blocked.add(new Blocked(new Span(start, unitEnd), reason));
      return unitEnd;
    }
    Unit.Dimension dimension = unit == null ? Unit.Dimension.COUNT : unit.dimension();
    while (charAt(text, unitEnd) == '/' || charAt(text, unitEnd) == '／') {
      Unit below = units.at(text, unitEnd + 1);
      if (below == null) {
        break;
      }
      name = name + "/" + below.name();
      unitEnd += 1 + below.name().length();
      dimension = Unit.Dimension.RATIO;
    }
    if (unit != null && unit.dimension() == Unit.Dimension.MASS && !found.isEmpty() && found.getLast().unit().startsWith(name + "/")
        && start - found.getLast().span().end() <= 8) {
      name = found.getLast().unit();
    }
    if (name.equals("％")) {
      name = "%";
    } else if (name.equals("百分点")) {
      name = "个百分点";
    }
    int window = Math.max(0, start - 5);
    int perStart = window + text.substring(window, start).lastIndexOf('每');
    if (perStart >= window && start - perStart > 1 && unit != null && unit.dimension() == Unit.Dimension.MASS) {
      Unit below = units.at(text, perStart + 1);
      if (below != null && perStart + 1 + below.name().length() == start) {
        name = name + "/" + below.name();
      }
    }
    found.add(quantity(text, start, unitEnd, form(dimension), value, high, multiplier + name, dimension, more));
    return unitEnd;
  }

  private static Form form(Unit.Dimension dimension) {
    return switch (dimension) {
      case PART -> Form.PERCENT;
      case POINTS -> Form.POINTS;
      case TIMES -> Form.TIMES;
      case TIME -> Form.DURATION;
      case RANK -> Form.RANK;
      default -> Form.AMOUNT;
    };
  }

  /** 1409万、1305万人次: the unit of the number at {@code start} if it has the same multiplier. */
  private @Nullable Unit unitOfNext(String text, int start, String multiplier) {
    int end = Numerals.arabicEnd(text, start);
    return text.startsWith(multiplier, end) ? units.at(text, end + multiplier.length()) : null;
  }

  /** Whether the number at {@code start} counts percentage points: 0.3个和|0.1个百分点. */
  private boolean pointsAt(String text, int start) {
    Unit unit = units.at(text, Numerals.arabicEnd(text, start));
    return unit != null && unit.dimension() == Unit.Dimension.POINTS;
  }

  /** 22.9和12.5个百分点: the first number has the unit of the second, which starts at {@code other}. */
  private int shared(String text, int start, int end, BigDecimal value, int other, List<Quantity> found, List<Blocked> blocked) {
    int before = found.size();
    int next = arabic(text, other, found, blocked);
    if (found.size() > before && (found.get(before).form() == Form.POINTS || found.get(before).form() == Form.PERCENT)) {
      Quantity with = found.get(before);
      found.add(before, quantity(text, start, end, with.form(), value, null, with.unit(), with.dimension(), false));
    } else {
      blocked.add(new Blocked(new Span(start, end), "no unit"));
    }
    return next;
  }

  private @Nullable String blockedUnit(String text, int start, int end, Unit unit, int unitEnd, String multiplier) {
    String name = unit.name();
    char after = charAt(text, unitEnd);
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    if (name.equals("年") || name.equals("年期")) {
      boolean limit = after == '内' || text.startsWith("以内", unitEnd) || text.startsWith("时间", unitEnd);
      return limit ? null : "years that are no limit";
    }
    if (unit.dimension() == Unit.Dimension.RANK && before == '第') {
      return "ordinal";
    }
    if (name.equals("成") && (end - start > 2 || "立为功员果本都长效熟型就分品交".indexOf(after) >= 0 || !multiplier.isEmpty())) {
      return "成 is no unit here";
    }
    if (name.equals("时") || name.equals("点") && (text.startsWith("点半", unitEnd - 1) || endsWithAny(text, start, "日", "午"))) {
      return "time of day";
    }
    if ((name.equals("G") || name.equals("M") || name.equals("P") || name.equals("T")) && multiplier.isEmpty()
        && text.substring(start, end).length() == 1) {
      return "part of a name such as 5G";
    }
    if (before == '“' && text.substring(unitEnd, Math.min(text.length(), unitEnd + 4)).indexOf('”') >= 0
        && unit.dimension() != Unit.Dimension.TIME) {
      return "a name in quotation marks";
    }
    if (after == '”' && text.substring(Math.max(0, start - 6), start).indexOf('“') >= 0 && unit.dimension() != Unit.Dimension.TIME) {
      return "a name in quotation marks";
    }
    if (unit.dimension() == Unit.Dimension.RANK && "企县市区榜城园品".indexOf(after) >= 0) {
      return "a title such as 500强企业";
    }
    if (unit.dimension().counts() && quoted(text, start, unitEnd)) {
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
    if (isLetter(name.charAt(name.length() - 1)) && isLetter(after)) {
      return "part of a name";
    }
    return null;
  }

  /** Whether a short name in quotation marks stands round the number: “中国30个最安全城市”. */
  private static boolean quoted(String text, int start, int end) {
    int open = text.substring(Math.max(0, start - NAME), start).lastIndexOf('“') + Math.max(0, start - NAME);
    if (open < 0 || text.charAt(open) != '“') {
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

  private int ordinal(String text, int start, int end, List<Quantity> found, List<Blocked> blocked) {
    char after = charAt(text, end);
    boolean follows = follows(text, start - 1, found);
    boolean leads = (after == '和' || after == '与') && charAt(text, end + 1) == '第';
    if ((ends(after) || leads) && (follows || startsRank(text, start - 1))) {
      found.add(rank(text, new Span(start - 1, end), Numerals.arabic(text.substring(start, end))));
      return end;
    }
    if (after == '位' || after == '名') {
      found.add(rank(text, new Span(start - 1, end + 1), Numerals.arabic(text.substring(start, end))));
      return end + 1;
    }
    blocked.add(new Blocked(new Span(start - 1, end), "ordinal"));
    return end;
  }

  /** Whether the ordinal at {@code start} goes on with a rank: 稳居第1和|第3, 位居第二、|第一. */
  private static boolean follows(String text, int start, List<Quantity> found) {
    return !found.isEmpty() && found.getLast().form() == Form.RANK && found.getLast().span().end() == start - 1
        && "、和与".indexOf(charAt(text, start - 1)) >= 0;
  }

  private int ratio(String text, int start, List<Quantity> found, List<Blocked> blocked) {
    var parts = new ArrayList<Span>();
    int i = start;
    while (true) {
      int end = Numerals.arabicEnd(text, i);
      parts.add(new Span(i, end));
      char c = charAt(text, end);
      if ((c == ':' || c == '：' || c == '∶') && Numerals.isDigit(charAt(text, end + 1))) {
        i = end + 1;
      } else {
        break;
      }
    }
    int end = parts.getLast().end();
    if (parts.size() != 3) {
      blocked.add(new Blocked(new Span(start, end), "time of day or ratio of two"));
      return end;
    }
    for (Span part : parts) {
      found.add(new Quantity(part, part, Form.PART, Numerals.arabic(part.of(text)), null, "%", Unit.Dimension.PART, Bound.EXACT));
    }
    return end;
  }

  private int doubling(String text, int start, List<Quantity> found) {
    int from = charAt(text, start + 1) == '了' ? start + 2 : start + 1;
    int end = Numerals.chineseEnd(text, from);
    if (end == from) {
      end = arabicOr(text, from);
    }
    if (end > from && charAt(text, end) == '番') {
      String numeral = text.substring(from, end);
      BigDecimal value = Numerals.isDigit(numeral.charAt(0)) ? Numerals.arabic(numeral) : Numerals.chinese(numeral);
      found.add(quantity(text, from, end + 1, Form.TIMES, value, null, "番", Unit.Dimension.TIMES, false));
      return end + 1;
    }
    return start + 1;
  }

  private int arabicOr(String text, int start) {
    return Numerals.isDigit(charAt(text, start)) ? Numerals.arabicEnd(text, start) : start;
  }

  /** 前三, 前十 after the name of a whole: a rank. */
  private int front(String text, int start, List<Quantity> found) {
    int end = Numerals.chineseEnd(text, start + 1);
    char after = charAt(text, end);
    boolean whole = endsWithAny(text, start, "全国", "全省", "全市", "全区", "世界", "全球", "地区", "自治区", "城市", "第", "中部", "西部", "东部");
    boolean closes = after == '位' || after == '名' || after == '强' || "，,。；;、！ \n".indexOf(after) >= 0 || after == '\0' || after == '行';
    if (whole && closes) {
      int stop = after == '位' || after == '名' || after == '强' ? end + 1 : end;
      found.add(new Quantity(new Span(start, stop), new Span(start, stop), Form.RANK, Numerals.chinese(text.substring(start + 1, end)),
          null, "位", Unit.Dimension.RANK, Bound.AT_MOST));
      return stop;
    }
    return end;
  }

  private int chinese(String text, int start, List<Quantity> found, List<Blocked> blocked) {
    int end = Numerals.chineseEnd(text, start);
    String numeral = text.substring(start, end);
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    char after = charAt(text, end);
    if (before == '第') {
      boolean named = after == '位' || after == '名';
      boolean put = endsWithAny(text, start - 1, "放在", "摆在", "置于", "作为");
      boolean ranked = !put && startsRank(text, start - 1) || !put && text.substring(Math.max(0, start - 9), start).contains("排名")
          || !put && named && ends(charAt(text, end + 1)) && !text.startsWith("书记", end + 1);
      boolean leads = (after == '和' || after == '与') && charAt(text, end + 1) == '第';
      if ((named || leads || ends(after)) && numeral.length() <= 3 && (ranked || follows(text, start - 1, found))) {
        int stop = after == '位' || after == '名' ? end + 1 : end;
        found.add(rank(text, new Span(start - 1, stop), Numerals.chinese(numeral)));
        return stop;
      }
      return end;
    }
    if (after == '分' && charAt(text, end + 1) == '之') {
      int top = Numerals.chineseEnd(text, end + 2);
      if (top == end + 2) {
        top = arabicOr(text, end + 2);
      }
      if (top > end + 2) {
        String over = text.substring(end + 2, top);
        BigDecimal count = Numerals.isDigit(over.charAt(0)) ? Numerals.arabic(over) : Numerals.chinese(over);
        BigDecimal below = Numerals.chinese(numeral);
        if (below.signum() > 0) {
          BigDecimal percent = count.multiply(BigDecimal.valueOf(100)).divide(below, java.math.MathContext.DECIMAL32)
              .stripTrailingZeros();
          boolean points = charAt(text, top) == '点';
          found.add(quantity(text, start, top, Form.PERCENT, percent, null, "%", Unit.Dimension.PART, points));
        }
        return top;
      }
    }
    if (numeral.length() <= 2 && (after == '成' || after == '倍') && "立为功员果本都长效熟型就分品交".indexOf(charAt(text, end + 1)) < 0) {
      Form form = after == '成' ? Form.PERCENT : Form.TIMES;
      Unit.Dimension dimension = after == '成' ? Unit.Dimension.PART : Unit.Dimension.TIMES;
      if (!numeral.equals("百") && !numeral.equals("千") && !numeral.equals("万")) {
        found.add(quantity(text, start, end + 1, form, Numerals.chinese(numeral), null, String.valueOf(after), dimension, false));
        return end + 1;
      }
    }
    boolean more = isMore(after);
    Unit unit = units.at(text, more ? end + 1 : end);
    boolean reached = endsWithAny(text, start, REACHING);
    boolean round = numeral.chars().allMatch(c -> "百千万亿".indexOf(c) >= 0) || numeral.length() >= 2;
    if (unit != null && round && (more || reached && numeral.length() <= 6) && Numerals.chinese(numeral).compareTo(BigDecimal.valueOf(99)) > 0 && (more || closes(text, end + unit.name().length()))
        && (unit.dimension().counts() || unit.dimension() == Unit.Dimension.MONEY || unit.dimension() == Unit.Dimension.AREA
            || unit.dimension() == Unit.Dimension.MASS)
        && !unit.name().equals("级") && "级产".indexOf(charAt(text, (more ? end + 1 : end) + unit.name().length())) < 0) {
      int stop = (more ? end + 1 : end) + unit.name().length();
      int tail = end;
      while (tail > start && "万亿".indexOf(text.charAt(tail - 1)) >= 0) {
        tail--;
      }
      BigDecimal value = tail == start ? BigDecimal.ONE : Numerals.chinese(text.substring(start, tail));
      found.add(quantity(text, start, stop, Form.AMOUNT, value, null, text.substring(tail, end) + unit.name(), unit.dimension(), more));
      return stop;
    }
    blocked.add(new Blocked(new Span(start, end), "a numeral in words that is no statistic"));
    return end;
  }

  /** Whether a round number such as 万亿元 stands by itself and is not the measure of a class: 超千亿元县. */
  private static boolean closes(String text, int at) {
    return at >= text.length() || "，,。；;、！）) \n".indexOf(text.charAt(at)) >= 0 || text.startsWith("大关", at) || text.startsWith("台阶", at)
        || text.startsWith("左右", at) || text.startsWith("以上", at) && "，,。；;、！".indexOf(charAt(text, at + 2)) >= 0;
  }

  private static boolean ends(char c) {
    return "，,。；;、！）) \n\0”".indexOf(c) >= 0;
  }

  private static boolean startsRank(String text, int start) {
    return endsWithAny(text, start, "全国", "全省", "全市", "全区", "居", "位列", "列", "世界", "全球", "位", "排名", "排", "前移至", "升至", "跃升到", "自治区",
        "跃至", "跃升至", "中部", "西部", "东部", "上升到", "名列", "中西部", "保持", "稳居", "同类城市", "长三角", "地级市", "沿海");
  }

  private Quantity rank(String text, Span span, BigDecimal value) {
    return new Quantity(span, span, Form.RANK, value, null, "位", Unit.Dimension.RANK, Bound.EXACT);
  }

  private Quantity quantity(String text, int start, int end, Form form, BigDecimal value, @Nullable BigDecimal high, String unit,
      Unit.Dimension dimension, boolean more) {
    Bounds.Reading bounds = Bounds.read(text, start, end, more);
    return new Quantity(new Span(start, end), bounds.reach(), form, value, high, unit, dimension, bounds.bound());
  }

  private static boolean isYear(String text, int start, int end) {
    if (end - start != 4 || "12１２".indexOf(text.charAt(start)) < 0) {
      return false;
    }
    char a = text.charAt(start + 1);
    boolean century = a == '9' || a == '0' || a == '９' || a == '０';
    char after = charAt(text, end);
    return century && (after == '年' || after == '/' || isRangeMark(text, end) && isYearAfter(text, end + 1));
  }

  private static boolean isYearAfter(String text, int start) {
    int end = start;
    while (Numerals.isDigit(charAt(text, end))) {
      end++;
    }
    return end - start == 4 && charAt(text, end) == '年' || end - start == 2 && charAt(text, end) == '年';
  }

  private static boolean isRangeMark(String text, int at) {
    char c = charAt(text, at);
    return DASHES.indexOf(c) >= 0 && c != '\0' || c == '至';
  }

  private static boolean isMore(char c) {
    return c == '余' || c == '多' || c == '餘';
  }

  private static boolean isHan(char c) {
    return c >= '一' && c <= '龥';
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= 'Ａ' && c <= 'Ｚ';
  }

  static char charAt(String text, int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : '\0';
  }

  static boolean endsWithAny(String text, int end, String... words) {
    for (String word : words) {
      if (text.startsWith(word, end - word.length())) {
        return true;
      }
    }
    return false;
  }
}
