package org.duibiao.comparison;

import org.duibiao.catalog.EnglishUnits;
import org.duibiao.quantity.Period;
import org.duibiao.text.Named;

/** Something that must be said together with a number. */
public sealed interface Note extends Named {

  /** The year asked for has no value; this is that of an earlier one. */
  record Substituted(int asked, int shown, Cell.Reason why) implements Note {}

  /** The number covers only a part of the year. */
  record PartYear(Period period) implements Note {}

  /** The number covers several years together. */
  record OverYears(Period.Years period) implements Note {}

  /** The average is over another number of years than that of most regions. */
  record OtherSpan(Period period, int expected) implements Note {}

  /** The number is in a unit that does not convert into the row's. */
  record OtherUnit(String unit, String expected) implements Note {}

  /** The document speaks of something narrower or wider than the series: 科技贷款余额 for 贷款余额. */
  record OtherWording(String wording) implements Note {}

  /** Whether a number with this note must not stand in one order with plain ones. */
  default boolean apart() {
    return switch (this) {
      case Substituted _, PartYear _, OverYears _, OtherSpan _, OtherUnit _, OtherWording _ -> true;
    };
  }

  @Override
  default String chinese() {
    return switch (this) {
      case Substituted(int asked, int shown, Cell.Reason why) ->
          "%d 年无数据（%s），显示 %d 年".formatted(asked, why.chinese(), shown);
      case PartYear(Period period) -> "仅为" + Periods.chinese(period) + "，不足全年";
      case OverYears(Period.Years period) -> Periods.chinese(period) + "累计，不是单年";
      case OtherSpan(Period period, int expected) -> "为%s年均，多数地区为 %d 年年均".formatted(Periods.chinese(period), expected);
      case OtherUnit(String unit, String expected) ->
          expected.isEmpty() ? "单位为" + unit : "单位为%s，不能换算为%s".formatted(unit, expected);
      case OtherWording(String wording) -> "文档所称为“" + wording + "”，口径可能不同";
    };
  }

  @Override
  default String english() {
    return switch (this) {
      case Substituted(int asked, int shown, Cell.Reason why) ->
          "No figure for %d (%s), shown: %d".formatted(asked, why.english(), shown);
      case PartYear(Period period) -> "Only " + Periods.english(period) + ", less than a year";
      case OverYears(Period.Years period) -> "Sum over " + Periods.english(period) + ", not one year";
      case OtherSpan(Period period, int expected) -> "Average over %s, of most regions over %d years".formatted(Periods.english(period), expected);
      case OtherUnit(String unit, String expected) -> expected.isEmpty()
          ? "In " + EnglishUnits.of(unit)
          : "In %s, which does not convert to %s".formatted(EnglishUnits.of(unit), EnglishUnits.of(expected));
      case OtherWording(String wording) -> "The document says “" + wording + "”, which may be another series";
    };
  }
}
