package org.duibiao.quantity;

import static org.duibiao.quantity.Around.charAt;
import static org.duibiao.quantity.Around.endsWithAny;
import static org.duibiao.quantity.Around.isJoint;
import static org.duibiao.quantity.Around.isLetter;

import java.math.BigDecimal;
import java.util.ArrayList;
import org.duibiao.quantity.Quantity.Form;
import org.duibiao.quantity.Unit.Dimension;
import org.duibiao.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads what begins with an Arabic digit. Each method takes the place where it begins and gives the one behind what it read. */
final class ArabicReader {

  /** How many numbers of a list wait at most for the unit of its last: 22.9、12.5和3.1个百分点. */
  private static final int LIST = 32;

  /** How far a number may stand behind one of the same unit a head and still be meant a head. */
  private static final int NEAR = 8;

  private static final int PER = 5;

  private final String text;
  private final Units units;
  private final Findings findings;
  private int waiting;

  ArabicReader(String text, Units units, Findings findings) {
    this.text = text;
    this.units = units;
    this.findings = findings;
  }

  int read(int start) {
    int end = Numerals.arabicEnd(text, start);
    char before = charAt(text, start - 1);
    char after = charAt(text, end);
    String reason = Blockers.numeral(text, start, end);
    if (reason != null) {
      findings.block(start, end, reason);
      return end;
    }
    if (before == '第') {
      return Ranks.arabic(text, start, end, findings);
    }
    int front = before == '前' ? Ranks.frontArabic(text, start - 1, end, findings) : -1;
    if (front >= 0) {
      return front;
    }
    if (isColon(after) && Numerals.isDigit(charAt(text, end + 1))) {
      return ratio(start);
    }
    if (Ranges.isYear(text, start, end)) {
      findings.block(start, end, "year");
      return end;
    }
    BigDecimal value = Numerals.arabic(text.substring(start, end));
    Ranges.Numeral numeral = Ranges.read(text, end);
    if (charAt(text, numeral.end()) == '分' && charAt(text, numeral.end() + 1) == '之') {
      findings.block(start, numeral.end(), "fraction");
      return numeral.end();
    }
    boolean negative = (before == '-' || before == '－' || before == '−') && Around.isHan(charAt(text, start - 2));
    return negative ? measured(start - 1, numeral.end(), value.negate(), null) : measured(start, numeral.end(), value, numeral.high());
  }

  private static boolean isColon(char c) {
    return c == ':' || c == '：' || c == '∶';
  }

  /** 5:38:57: the parts of a whole; 1.84:1: so many to one; other two are a time of day or say nothing. */
  private int ratio(int start) {
    var parts = new ArrayList<Span>();
    int end = start - 1;
    do {
      int from = end + 1;
      end = Numerals.arabicEnd(text, from);
      parts.add(new Span(from, end));
    } while (isColon(charAt(text, end)) && Numerals.isDigit(charAt(text, end + 1)));
    boolean behindDay = charAt(text, start - 1) == ' ' && (Numerals.isDigit(charAt(text, start - 2)) || charAt(text, start - 2) == '日');
    if (parts.size() == 2 && parts.getFirst().of(text).contains(".") && parts.getLast().of(text).equals("1")) {
      Span one = parts.getFirst();
      findings.add(start, end, Form.TIMES, Numerals.arabic(one.of(text)), null, text.substring(one.end(), end), Dimension.TIMES, false);
      return end;
    }
    if (parts.size() != 3 || behindDay) {
      findings.block(start, end, "time of day or ratio of two");
      return end;
    }
    for (Span part : parts) {
      findings.addPlain(part, Form.PART, Numerals.arabic(part.of(text)), "%", Dimension.PART, Bound.EXACT);
    }
    return end;
  }

  /** The numeral at [start, end) with what follows it: multiplier, 余, unit. */
  private int measured(int start, int end, BigDecimal value, @Nullable BigDecimal high) {
    Measuring measuring = Measuring.read(text, end, units);
    Unit unit = measuring.unit();
    int at = measuring.at();
    boolean joined = isJoint(charAt(text, at)) && Numerals.isDigit(charAt(text, at + 1));
    if (unit == null && joined) {
      Unit next = measuring.multiplier().isEmpty() ? null : unitOfNext(at + 1, measuring.multiplier());
      if (next != null) {
        findings.add(start, at, form(next.dimension()), value, high, measuring.multiplier() + next.name(), next.dimension(), measuring.more());
        return at;
      }
      if (measuring.isBare()) {
        return shared(start, end, value, at + 1);
      }
    }
    if (unit != null && unit.name().equals("个") && measuring.multiplier().isEmpty() && isJoint(charAt(text, at + 1))
        && Numerals.isDigit(charAt(text, at + 2)) && pointsAt(at + 2)) {
      return shared(start, at + 1, value, at + 2);
    }
    if (measuring.isBare()) {
      return bare(start, end, value, high, measuring);
    }
    if (measuring.isClass(text)) {
      findings.block(start, at, "a class such as 10亿级");
      return at;
    }
    return unit == null ? counted(start, value, high, measuring) : withUnit(start, end, value, high, measuring, unit);
  }

  /** A number without a unit: an index, or nothing. */
  private int bare(int start, int end, BigDecimal value, @Nullable BigDecimal high, Measuring measuring) {
    char next = charAt(text, measuring.at());
    boolean date = next == '月' || next == '日';
    if (endsWithAny(text, start, "指数", "系数", "指数为", "指数达", "指数达到", "系数为", "得分") && !isLetter(next) && !date) {
      findings.add(start, end, Form.AMOUNT, value, high, "", Dimension.RATIO, measuring.more());
    } else {
      findings.block(start, end, date || next == '号' ? "date or number" : "no unit");
    }
    return end;
  }

  /** A number with a multiplier alone: 1.2万. */
  private int counted(int start, BigDecimal value, @Nullable BigDecimal high, Measuring measuring) {
    String below = ratioUnit("", measuring.at());
    int end = measuring.at() + below.length();
    Dimension dimension = below.isEmpty() ? Dimension.COUNT : Dimension.RATIO;
    findings.add(start, end, form(dimension), value, high, measuring.multiplier() + below, dimension, measuring.more());
    return end;
  }

  private int withUnit(int start, int end, BigDecimal value, @Nullable BigDecimal high, Measuring measuring, Unit unit) {
    int unitEnd = measuring.at() + unit.name().length();
    String reason = Blockers.unit(text, start, end, unit, unitEnd, measuring.multiplier());
    if (reason != null) {
      findings.block(start, unitEnd, reason);
      return unitEnd;
    }
    Quantity last = findings.last();
    boolean ranked = multiplierless(measuring) && (unit.name().equals("位") || unit.name().equals("名")) && last != null && last.form() == Form.RANK
        && last.span().end() == start - 1 && isJoint(charAt(text, start - 1));
    if (ranked) {
      findings.addPlain(new Span(start, unitEnd), Form.RANK, value, "位", Dimension.RANK, Bound.EXACT);
      return unitEnd;
    }
    String name = ratioUnit(unit.name(), unitEnd);
    Dimension dimension = name.length() > unit.name().length() ? Dimension.RATIO : unit.dimension();
    unitEnd += name.length() - unit.name().length();
    if (unit.dimension() == Dimension.MASS) {
      name = perHead(start, name);
    }
    name = name.equals("％") ? "%" : name.equals("百分点") ? "个百分点" : name;
    findings.add(start, unitEnd, form(dimension), value, high, measuring.multiplier() + name, dimension, measuring.more());
    return unitEnd;
  }

  private static boolean multiplierless(Measuring measuring) {
    return measuring.multiplier().isEmpty() && !measuring.more();
  }

  /** A unit with the units below it, which start at {@code end}: 微克|/立方米. */
  private String ratioUnit(String unit, int end) {
    String name = unit;
    int at = end;
    while (charAt(text, at) == '/' || charAt(text, at) == '／') {
      Unit below = units.at(text, at + 1);
      if (below == null) {
        break;
      }
      name = name + "/" + below.name();
      at += 1 + below.name().length();
    }
    return name;
  }

  /** A mass that is meant a head or a volume: 每立方米|35微克, or like the number before, 42微克/立方米、下降|3微克. */
  private String perHead(int start, String unit) {
    Quantity last = findings.last();
    String name = last != null && last.unit().startsWith(unit + "/") && start - last.span().end() <= NEAR ? last.unit() : unit;
    int window = Math.max(0, start - PER);
    int per = window + text.substring(window, start).lastIndexOf('每');
    Unit below = per >= window && start - per > 1 ? units.at(text, per + 1) : null;
    return below != null && per + 1 + below.name().length() == start ? name + "/" + below.name() : name;
  }

  private static Form form(Dimension dimension) {
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
  private @Nullable Unit unitOfNext(int start, String multiplier) {
    int end = Numerals.arabicEnd(text, start);
    return text.startsWith(multiplier, end) ? units.at(text, end + multiplier.length()) : null;
  }

  /** Whether the number at {@code start} counts percentage points: 0.3个和|0.1个百分点. */
  private boolean pointsAt(int start) {
    Unit unit = units.at(text, Numerals.arabicEnd(text, start));
    return unit != null && unit.dimension() == Dimension.POINTS;
  }

  /** 22.9和12.5个百分点: the number at [start, end) has the unit of the next, which starts at {@code other}. */
  private int shared(int start, int end, BigDecimal value, int other) {
    if (waiting == LIST) {
      findings.block(start, end, "no unit");
      return end;
    }
    waiting++;
    int before = findings.size();
    int next = read(other);
    waiting--;
    boolean part = findings.size() > before
        && (findings.get(before).form() == Form.POINTS || findings.get(before).form() == Form.PERCENT);
    if (part) {
      findings.addBefore(before, start, end, value);
    } else {
      findings.block(start, end, "no unit");
    }
    return next;
  }
}
