package org.duibiao.quantity;

import static org.duibiao.quantity.Around.charAt;
import static org.duibiao.quantity.Around.endsWithAny;
import static org.duibiao.quantity.Around.isMore;

import java.math.BigDecimal;
import java.math.MathContext;
import org.duibiao.quantity.Quantity.Form;
import org.duibiao.quantity.Unit.Dimension;

/** Reads what begins with a Chinese numeral. Each method takes the place where it begins and gives the one behind what it read. */
final class ChineseReader {

  private static final String[] REACHING = {"突破", "超过", "超", "近", "达到", "达", "过", "逾", "约", "跨越", "迈上", "迈过", "跃上", "保持在", "稳定在"};
  private static final BigDecimal LEAST = BigDecimal.valueOf(99);

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final String text;
  private final Units units;
  private final Findings findings;

  ChineseReader(String text, Units units, Findings findings) {
    this.text = text;
    this.units = units;
    this.findings = findings;
  }

  int read(int start) {
    int end = Numerals.chineseEnd(text, start);
    if (charAt(text, start - 1) == '第') {
      return Ranks.chinese(text, start, end, findings);
    }
    int read = fraction(start, end);
    read = read > end ? read : tenths(start, end);
    read = read > end ? read : round(start, end);
    if (read == end) {
      findings.block(start, end, "a numeral in words that is no statistic");
    }
    return read;
  }

  /** 翻番 with its number: 翻一番, 翻了两番, 翻了一番半. */
  int doubling(int start) {
    int from = charAt(text, start + 1) == '了' ? start + 2 : start + 1;
    int end = numeralEnd(from);
    if (end > from && charAt(text, end) == '番') {
      boolean half = charAt(text, end + 1) == '半';
      findings.add(from, half ? end + 2 : end + 1, Form.TIMES, half ? value(from, end).add(HALF) : value(from, end), null, "番",
          Dimension.TIMES, false);
      return half ? end + 2 : end + 1;
    }
    return start + 1;
  }

  private int numeralEnd(int start) {
    int end = Numerals.chineseEnd(text, start);
    return end == start && Numerals.isDigit(charAt(text, start)) ? Numerals.arabicEnd(text, start) : end;
  }

  private BigDecimal value(int start, int end) {
    String numeral = text.substring(start, end);
    return Numerals.isDigit(numeral.charAt(0)) ? Numerals.arabic(numeral) : Numerals.chinese(numeral);
  }

  /** 三分之二, 百分之85; {@code end} where there is none. */
  private int fraction(int start, int end) {
    int top = charAt(text, end) == '分' && charAt(text, end + 1) == '之' ? numeralEnd(end + 2) : end;
    if (top <= end + 2) {
      return end;
    }
    BigDecimal below = Numerals.chinese(text.substring(start, end));
    if (below.signum() > 0) {
      BigDecimal percent = value(end + 2, top).multiply(BigDecimal.valueOf(100)).divide(below, MathContext.DECIMAL32).stripTrailingZeros();
      findings.add(start, top, Form.PERCENT, percent, null, "%", Dimension.PART, charAt(text, top) == '点');
    }
    return top;
  }

  /** 三成, 四成半, 两倍; {@code end} where there is none. */
  private int tenths(int start, int end) {
    char after = charAt(text, end);
    if (end - start > 2 || after != '成' && after != '倍' || Blockers.isTenthless(charAt(text, end + 1))) {
      return end;
    }
    String numeral = text.substring(start, end);
    if (numeral.equals("百") || numeral.equals("千") || numeral.equals("万")) {
      return end;
    }
    boolean tenth = after == '成';
    if (tenth && charAt(text, end + 1) == '半') {
      BigDecimal percent = Numerals.chinese(numeral).multiply(BigDecimal.TEN).add(BigDecimal.valueOf(5));
      findings.add(start, end + 2, Form.PERCENT, percent, null, "%", Dimension.PART, false);
      return end + 2;
    }
    findings.add(start, end + 1, tenth ? Form.PERCENT : Form.TIMES, Numerals.chinese(numeral), null, String.valueOf(after),
        tenth ? Dimension.PART : Dimension.TIMES, false);
    return end + 1;
  }

  /** A large round number that was reached: 突破千亿元, 三千余户; {@code end} where there is none. */
  private int round(int start, int end) {
    boolean more = isMore(charAt(text, end));
    int at = more ? end + 1 : end;
    Unit unit = units.at(text, at);
    if (unit == null || !countable(unit)) {
      return end;
    }
    int stop = at + unit.name().length();
    String numeral = text.substring(start, end);
    boolean large = (numeral.length() >= 2 || "百千万亿".contains(numeral)) && Numerals.chinese(numeral).compareTo(LEAST) > 0;
    boolean reached = numeral.length() <= 6 && endsWithAny(text, start, REACHING) && closes(stop);
    if (!large || !more && !reached || "级产".indexOf(charAt(text, stop)) >= 0) {
      return end;
    }
    int tail = end;
    while (tail > start && "万亿".indexOf(text.charAt(tail - 1)) >= 0) {
      tail--;
    }
    BigDecimal value = tail == start ? BigDecimal.ONE : Numerals.chinese(text.substring(start, tail));
    findings.add(start, stop, Form.AMOUNT, value, null, text.substring(tail, end) + unit.name(), unit.dimension(), more);
    return stop;
  }

  private static boolean countable(Unit unit) {
    Dimension dimension = unit.dimension();
    return !unit.name().equals("级")
        && (dimension.counts() || dimension == Dimension.MONEY || dimension == Dimension.AREA || dimension == Dimension.MASS);
  }

  /** Whether a round number such as 万亿元 stands by itself and is not the measure of a class: 超千亿元县. */
  private boolean closes(int at) {
    return at >= text.length() || "，,。；;、！）) \n".indexOf(text.charAt(at)) >= 0 || text.startsWith("大关", at) || text.startsWith("台阶", at)
        || text.startsWith("左右", at) || text.startsWith("以上", at) && "，,。；;、！".indexOf(charAt(text, at + 2)) >= 0;
  }
}
