package org.duibiao.extraction;

import java.time.YearMonth;
import java.util.function.Function;
import org.duibiao.quantity.Period;
import org.jspecify.annotations.Nullable;

/**
 * How the opening of a sentence turns the time and mood of all that follows, in the order they are tried. The example is sentences of a
 * report of 2021; the reading tells of the last number.
 */
enum TurnRule implements Rule {
  NEXT_STEP("next step", "下一步: what follows is to be done this year", "下一步，新建学校12所。", "2021 target",
      said -> said.starts("下一步", "下一阶段") ? said.aim(said.year()) : null),

  PAST_YEAR("past year", "一年来, 刚刚过去的2020年 in a look-back on several years: what follows is of the last one", "五年来，新建学校30所。一年来，新建学校12所。",
      "2020 achievement", TurnRule::pastYear),

  THIS_YEAR_SO_FAR("this year so far", "今年以来, 今年年初 in a look-back on last year, to the end of the paragraph", "今年以来，新建学校12所。新建医院2所。", "2021 achievement",
      said -> said.achieved() && said.starts("今年以来", "今年年初", "今年初", "年初以来") && said.era().period() instanceof Period.Year(int last) && last == said.year() - 1
          ? new Turn(new Period.Year(said.year()), Kind.ACHIEVEMENT) : null),

  COMING_TERM("coming term", "今后五年, 未来五年", "今后五年，新建学校30所。", "2021/2025 target",
      said -> !said.opening().contains("回顾") && (said.opening().contains("今后五年") || said.opening().contains("未来五年")) ? new Turn(new Period.Years(said.year(), said.year() + 4), Kind.TARGET) : null),

  AIM_OF_YEAR("aim of the year", "the expected aims of this year", "今年的主要预期目标是稳中求进。新建学校12所。", "2021 target",
      said -> said.goal() && said.has("今年", said.year() + "年", "全年") ? said.aim(said.year()) : null),

  AIM_OF_PLAN("aim of the plan", "the aims of a plan that has not ended", "“十四五”时期的奋斗目标已经明确。新建学校30所。", "2021/2025 target",
      said -> said.goal() && said.plan() != null && said.plan().last() >= said.year() ? new Turn(said.plan(), Kind.TARGET) : null),

  PLAN_ENDED("plan ended", "the plan that ended last year, or ends with this one", "“十三五”时期成就显著。新建学校30所。", "2016/2020 achievement",
      said -> said.achieved() && said.plan() != null && said.plan().last() <= said.year() && said.plan().last() >= said.year() - 1
          ? new Turn(said.plan(), Kind.ACHIEVEMENT) : null),

  TERM("term", "五年来, 过去五年, 本届政府", "过去五年，新建学校30所。", "2016/2020 achievement",
      said -> said.achieved() && said.term() != null ? new Turn(said.term(), Kind.ACHIEVEMENT) : null);

  /** How much of a sentence is looked at for most of the words. */
  private static final int OPENING = 40;

  /** What all that follows is about. */
  record Turn(Period period, Kind kind) {}

  /**
   * A sentence that begins.
   *
   * @param era the time so far
   * @param section the time of the section by itself
   */
  record Opening(String sentence, String opening, Era era, Era section, Period.@Nullable Years plan, Period.@Nullable Years term) {

    Opening(String sentence, Era era, Era section) {
      String opening = sentence.length() > OPENING ? sentence.substring(0, OPENING) : sentence;
      this(sentence, opening, era, section, Periods.plan(opening), Periods.term(opening, era.year() + (ends(era) ? 1 : 0)));
    }

    /** Whether the text tells of months of the second half of its year, which 五年来 then holds too. */
    private static boolean ends(Era era) {
      YearMonth last = era.period() instanceof Period.Month(YearMonth month) ? month : era.period() instanceof Period.Months(YearMonth _, YearMonth month) ? month : null;
      return last != null && last.getYear() == era.year() && last.getMonthValue() > 6;
    }

    int year() {
      return era.year();
    }

    boolean achieved() {
      return era.kind() == Kind.ACHIEVEMENT;
    }

    boolean goal() {
      return has("预期目标", "奋斗目标", "主要目标");
    }

    boolean has(String... words) {
      for (String word : words) {
        if (sentence.contains(word)) {
          return true;
        }
      }
      return false;
    }

    boolean starts(String... words) {
      for (String word : words) {
        if (sentence.startsWith(word)) {
          return true;
        }
      }
      return false;
    }

    Turn aim(int year) {
      return new Turn(new Period.Year(year), Kind.TARGET);
    }
  }

  private final Description description;
  private final Function<Opening, @Nullable Turn> reader;

  TurnRule(String id, String says, String example, String reading, Function<Opening, @Nullable Turn> reader) {
    description = new Description(id, says, example, reading);
    this.reader = reader;
  }

  /** What follows {@code opening} is about; null where this rule does not apply. */
  @Nullable Turn read(Opening opening) {
    return reader.apply(opening);
  }

  private static @Nullable Turn pastYear(Opening said) {
    if (!said.achieved() || !(said.era().period() instanceof Period.Years)) {
      return null;
    }
    String past = (said.year() - 1) + "年";
    boolean lastYear = said.starts("一年来", "过去一年", "过去的一年", past + "是", past + "，是", "回顾" + past)
        || said.opening().contains("刚刚过去的" + past) || said.opening().contains("刚刚过去的一年");
    boolean named = !(said.section().period() instanceof Period.Years) && said.starts("去年", past);
    return lastYear || named ? new Turn(new Period.Year(said.year() - 1), Kind.ACHIEVEMENT) : null;
  }

  @Override
  public Description description() {
    return description;
  }
}
