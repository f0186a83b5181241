package org.duibiao.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.duibiao.catalog.EnglishUnits;
import org.duibiao.comparison.Cell;
import org.duibiao.comparison.Row;
import org.duibiao.extraction.Kind;
import org.duibiao.extraction.Measure;
import org.duibiao.quantity.Bound;
import org.duibiao.store.ReviewState;
import org.duibiao.text.Language;

/** Numbers, cells and states in words, the same on every screen and in every file. */
public final class Words {

  private Words() {}

  /** A number as people write it: no grouping, no exponent, at most four decimals. */
  public static String number(BigDecimal number) {
    BigDecimal plain = number.setScale(Math.min(4, Math.max(0, number.scale())), RoundingMode.HALF_UP).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
  }

  /** ≥8, 2—3, 约 5; without the unit. */
  public static String amount(Cell.Value value) {
    return amount(value, Language.CHINESE);
  }

  public static String amount(Cell.Value value, Language language) {
    String number = number(value.amount()) + (value.high() == null ? "" : "—" + number(value.high()));
    return sign(value.bound(), language) + number;
  }

  /** The amount with its unit; a percentage without a blank. */
  public static String amountWithUnit(Cell.Value value) {
    return amountWithUnit(value, Language.CHINESE);
  }

  public static String amountWithUnit(Cell.Value value, Language language) {
    return withUnit(amount(value, language), value.unit(), language);
  }

  /** A number with its unit, 1833.9 亿元 or 1833.9 (100m yuan); a percentage without a blank. */
  public static String withUnit(String number, String unit, Language language) {
    String shown = unit(unit, language);
    boolean count = language == Language.ENGLISH && !shown.isEmpty() && Character.isDigit(shown.charAt(0));
    return number + (shown.isEmpty() || shown.equals("%") ? shown : count ? " (" + shown + ")" : " " + shown);
  }

  /** The unit's name in the language. */
  public static String unit(String unit, Language language) {
    return language == Language.CHINESE ? unit : EnglishUnits.of(unit);
  }

  /** The amount, or why there is none. */
  public static String cell(Cell cell) {
    return cell(cell, Language.CHINESE);
  }

  public static String cell(Cell cell, Language language) {
    return switch (cell) {
      case Cell.Value value -> amount(value, language);
      case Cell.Missing missing -> missing.reason().in(language);
    };
  }

  /** 地区生产总值, 地区生产总值增量: what the row's amounts are. */
  public static String subject(Row row, Language language) {
    return row.plain()
        ? row.indicator().in(language)
        : language.of(row.indicator().name() + row.aspect().chinese(), row.indicator().in(language) + ", " + lower(row.aspect().english()));
  }

  /** 地区生产总值（亿元）. */
  public static String title(Row row, Language language) {
    return language == Language.CHINESE
        ? row.title()
        : subject(row, language) + (row.unit().isEmpty() ? "" : " (" + unit(row.unit(), language) + ")");
  }

  /** The first letter small, for the inside of a sentence; abbreviations stay. */
  public static String lower(String text) {
    boolean abbreviation = text.length() < 2 || !Character.isLowerCase(text.charAt(1));
    return abbreviation ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  /** How the number is bounded, as a word a spreadsheet takes for text; empty for a plain number. */
  public static String bound(Bound bound, Language language) {
    return switch (bound) {
      case EXACT -> "";
      case AT_LEAST -> language.of("不低于", "at least");
      case MORE_THAN -> language.of("超过", "more than");
      case AT_MOST -> language.of("不超过", "at most");
      case LESS_THAN -> language.of("低于", "less than");
      case ABOUT -> language.of("约", "about");
    };
  }

  public static String kind(Kind kind, Language language) {
    return kind == Kind.TARGET ? language.of("目标", "Target") : language.of("实际", "Achieved");
  }

  public static String status(Measure.Status status, Language language) {
    return status == Measure.Status.DONE ? language.of("已实施", "Done") : language.of("计划", "Planned");
  }

  public static String review(ReviewState state, Language language) {
    return switch (state) {
      case UNREVIEWED -> language.of("未核对", "Not reviewed");
      case ACCEPTED -> language.of("已确认", "Accepted");
      case CORRECTED -> language.of("已更正", "Corrected");
      case REJECTED -> language.of("已否定", "Rejected");
    };
  }

  /** ≥, 约: the bound before a number. */
  public static String sign(Bound bound, Language language) {
    return switch (bound) {
      case EXACT -> "";
      case AT_LEAST -> "≥";
      case MORE_THAN -> ">";
      case AT_MOST -> "≤";
      case LESS_THAN -> "<";
      case ABOUT -> language.of("约 ", "about ");
    };
  }
}
