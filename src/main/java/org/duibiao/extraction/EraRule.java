package org.duibiao.extraction;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.function.BiFunction;
import org.duibiao.document.DocumentKind;
import org.duibiao.document.SectionLabel;
import org.duibiao.quantity.Period;
import org.jspecify.annotations.Nullable;

/**
 * What time and mood a part of a paper is in, a rule for each kind of paper, in the order they are tried. The example is a paper; the
 * reading tells of its last number.
 */
enum EraRule implements Rule {
  UNDATED("no date", "nothing tells the year the paper speaks in: a heading's year or none, aims where the part or the paper sets them", "农业概况\n粮食产量达5万吨。", "null achievement",
      EraRule::undated),

  REVIEW("review of a year", "news of the first months that mostly speak of the year before, and of no event, tell of that year",
      "甲市工业园区老树发新枝\n2021年3月5日\n本报讯（记者王甲）2020年，甲市工业园区产值达120亿元。2020年税收3亿元，园区里机器轰鸣。\n园区有企业12家。",
      "2020 achievement", (part, era) -> part.kind() == DocumentKind.NEWS && part.reviews() && !part.ahead() ? era.past(new Period.Year(part.year() - 1), null) : null),

  NEWS("news", "news tell of the months that their title names, or of what happened up to the month they were written in", "甲市工业园区项目集中签约\n2021年3月5日\n本报讯（记者王甲）记者从甲市工业园区管委会获悉，连日来当地企业抢抓工期，车间里机器轰鸣，一派繁忙景象。\n园区签约项目12个。",
      "2021-03 achievement", EraRule::news),

  PREAMBLE("preamble", "before its first heading a plan or policy says how things stand", "甲市促进外贸稳定增长若干措施\n甲政发〔2021〕3号\n外贸企业受阻，出口下降5%。\n一、助企业抢订单\n支持企业参展。\n二、降低风险\n应赔尽赔。",
      "2021 achievement", (part, era) -> part.planned() && part.preamble() ? era.past(new Period.Year(part.year()), null) : null),

  PLAN_BACK("plan's look-back", "the part of a plan that looks back tells of the year its heading names, or the one before",
      "甲市2021年工作计划\n一、主要任务\n抓好项目建设。\n二、2020年工作回顾\n新建学校12所。", "2020 achievement", EraRule::planBack),

  AIMS("plan or policy", "a plan, or a notice of policy measures, aims at the years its title names", "甲市2021年工作要点\n新建学校12所。", "2021 target", EraRule::aims),

  RECTIFICATION("rectification", "a report on rectification tells of the year it was written in", "关于巡察整改情况的通报\n整改问题12个。\n2021年3月5日", "2021 achievement",
      (part, era) -> part.kind() == DocumentKind.RECTIFICATION && part.dated() && !part.remains() ? era.past(new Period.Year(part.year()), null) : null),

  TITLED("bulletin and the like", "the months or the year that the title names; a bulletin with a date alone tells of the year before",
      "甲市2020年国民经济和社会发展统计公报\n粮食产量达5万吨。", "2020 achievement", EraRule::titled),

  ARRANGED("work arranged", "the part of a report that arranges work aims at the year of the report", "政府工作报告\n二、2021年工作安排\n新建学校12所。", "2021 target",
      (part, era) -> part.label() == SectionLabel.PLAN || part.carriesOutPlan() ? era.settled(true).aim(new Period.Year(Math.max(part.headed(), part.year())), null) : null),

  GOALS("goals", "the part of a report that sets goals aims at the years of the plan it names, or at the year of the report",
      "2021年政府工作报告\n二、总体要求\n粮食产量达6万吨。", "2021 target", EraRule::goals),

  LOOKED_BACK("look-back", "all else of a report looks back on the term or plan that its heading names, or on the year before",
      "政府工作报告\n一、2020年工作回顾\n粮食产量达5万吨。", "2020 achievement", EraRule::lookedBack);

  /** Makes eras that rest on one rule. */
  private record Maker(Part part, EraRule rule, boolean settled) {

    Era past(@Nullable Period period, Period.@Nullable Years span) {
      return new Era(part.year(), period, span, Kind.ACHIEVEMENT, settled, part.ground(rule));
    }

    Era aim(@Nullable Period period, Period.@Nullable Years span) {
      return new Era(part.year(), period, span, Kind.TARGET, settled, part.ground(rule));
    }

    Maker settled(boolean other) {
      return new Maker(part, rule, other);
    }
  }

  private final Description description;
  private final BiFunction<Part, Maker, @Nullable Era> reader;

  EraRule(String id, String says, String example, String reading, BiFunction<Part, Maker, @Nullable Era> reader) {
    description = new Description(id, says, example, reading);
    this.reader = reader;
  }

  /** The era of {@code part}; null where this rule does not apply. */
  @Nullable Era read(Part part) {
    return reader.apply(part, new Maker(part, this, false));
  }

  private static @Nullable Era undated(Part part, Maker era) {
    if (part.year() > 0) {
      return null;
    }
    Period headed = part.headed() == 0 ? null : new Period.Year(part.headed());
    boolean aims = part.ahead() || part.planned() && !part.preamble() && part.label() != SectionLabel.LOOK_BACK && part.label() != SectionLabel.PROBLEM;
    Period.Years plan = part.kind() == DocumentKind.PLAN ? Periods.plan(part.title()) : null;
    return aims ? era.aim(headed == null ? plan : headed, plan) : era.past(headed, null);
  }

  private static @Nullable Era news(Part part, Maker era) {
    LocalDate date = part.document().metadata().date();
    return part.kind() != DocumentKind.NEWS || date == null || part.ahead() ? null
        : era.past(Objects.requireNonNullElse(part.months(), new Period.Month(YearMonth.from(date))), null);
  }

  private static @Nullable Era aims(Part part, Maker era) {
    if (!part.planned() || part.label() == SectionLabel.LOOK_BACK || part.label() == SectionLabel.PROBLEM) {
      return null;
    }
    Periods.Said said = part.kind() == DocumentKind.PLAN ? Periods.read(part.title(), part.year()) : null;
    Period.Years years = said != null && said.period() instanceof Period.Years span ? span : Periods.plan(part.title());
    return era.aim(years != null ? years : new Period.Year(Math.max(part.titled(), part.year())), years);
  }

  private static @Nullable Era planBack(Part part, Maker era) {
    int year = part.headed() > 0 ? part.headed() : part.kind() == DocumentKind.PLAN ? part.year() - 1 : part.year();
    return part.planned() && part.label() == SectionLabel.LOOK_BACK ? era.settled(true).past(new Period.Year(year), null) : null;
  }

  private static @Nullable Era titled(Part part, Maker era) {
    if (part.kind() == DocumentKind.WORK_REPORT && part.months() == null || part.ahead()) {
      return null;
    }
    if (part.consequences()) {
      return era.past(new Period.Year(part.year()), null);
    }
    Period months = part.months();
    boolean bulletin = part.kind() == DocumentKind.BULLETIN;
    int year = part.titled() > 0 ? part.titled() : part.headed() > 0 && part.headed() <= part.year() ? part.headed()
        : bulletin && part.dated() ? part.year() - 1 : part.year();
    return era.settled(part.label() == SectionLabel.LOOK_BACK && part.kind() != DocumentKind.NOTICE || bulletin).past(months != null ? months : new Period.Year(year), null);
  }

  private static @Nullable Era goals(Part part, Maker era) {
    if (part.label() != SectionLabel.GOAL) {
      return null;
    }
    Period.Years plan = Periods.plan(part.headings());
    Period.Years next = plan != null && plan.last() >= part.year() ? plan
        : part.headings().contains("今后五年") || part.headings().contains("未来五年") ? new Period.Years(part.year(), part.year() + 4) : null;
    return era.settled(true).aim(next != null ? next : new Period.Year(Math.max(part.headed(), part.year())), next);
  }

  private static Era lookedBack(Part part, Maker era) {
    Period.Years plan = Periods.plan(part.headings());
    Period.Years past = plan != null && plan.last() <= part.year() ? plan : Periods.term(part.headings(), part.year());
    Periods.Said titled = past == null && part.titled() > 0 ? Periods.read(part.title(), part.year()) : null;
    past = titled != null && titled.period() instanceof Period.Years years && years.last() < part.year() ? years : past;
    boolean ended = part.headed() > 0 && part.headed() < part.year();
    return era.settled(part.label() == SectionLabel.LOOK_BACK)
        .past(ended ? new Period.Year(part.headed()) : Objects.requireNonNullElse(past, new Period.Year(part.year() - 1)), past);
  }

  @Override
  public Description description() {
    return description;
  }
}
