package org.duibiao.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duibiao.text.Finder;

/** Words that count nothing by themselves and only say something of the subject before: 交付, 年度目标任务, 高于全国, 折合. */
final class Notes {

  private static final Finder AIM = Finder.of(
      "(?:占|为|的|相当于|达到|达)?(?:年度|全年|调整|本年度|当年|年初|年|考核|责任|底线|奋斗|预期|下达|分解|交办|核定|(?:上级|[省市县区州盟旗])(?:委[省市县区州]?政府|政府|委|上|里|级|定)?|我[省市县区州])*(?:的)?"
          + "(?:[引投]资|招商(?:引资)?|工作|总)?(?:目标任务|计划任务|任务目标|考核目标|计划投资|目标|任务|计划|预算|指标|时序进度|序时进度|时间进度|序时任务|应到位|应完成)数?的?");
  /** What an aim ends with, so that most nouns are told at a glance to be none. */
  private static final String AIM_ENDS = "标务划算度资数的";
  /** Makes an aim of what might be the work itself: 完成市下达任务|20亿元 and not 完成任务|20亿元. */
  private static final Finder GIVEN = Finder.of("下达|省定|市定|县定|区定|考核|政府|[省市县区州]上");
  private static final Pattern PLANNED = Pattern.compile("((?:年度|全年|年初|省定|市定|调整)(?:计划|预算)数?)的$");
  private static final Finder BETTER = Finder.of(
      "(?:增速|增幅|涨幅|降幅)?(?:高于|低于|优于|快于|慢于|好于|高出|超出|超过|领先|落后|滞后|超)(?:于)?(?:(?:时序|序时|时间|目标|计划)进度|年度(?:目标|计划)|全年(?:目标|计划)|年初(?:目标|计划)|全国|全省|全市|全区|全州|全盟|规上|中部|西部|东部|上年|去年|责任指标|控制目标|预期目标|考核目标|[\\u4e00-\\u9fff]{2,4}[省市区县](?=平均|$)|[\\u4e00-\\u9fff]{2,14}(?=(?:平均)?(?:增速|增幅|水平)$))(?:和全[省市])?(?:平均|同期|均值)?(?:水平|增速|目标|平均值)?");
  /** 与序时进度|相差. */
  private static final Finder APART = Finder.of("(?:与|同|距|距离)[^，。、]{2,10}(?:相差|差|尚差|还差)");
  /** What is left of 日均, 月均, 户均 without the verb. */
  private static final Finder PER = Finder.of("[日月户人年]");

  /** 工业项目在引进项目总数中占|62%. */
  private static final Finder WITHIN = Finder.of("在([\\u4e00-\\u9fff]{2,12})中(?:所)?占(?:比)?(?:达|为)?$");
  /** 在全市的比重. */
  private static final Finder OF_WHOLE = Finder.of("在?全[国省市区县州]的?(?:比重|占比)");
  private static final int LONGEST_WHOLE = 20;

  /** Leads to how much the things before make up: 推迟开工项目6个，涉及投资|8.7亿元. */
  private static final String TOUCHES = "涉及";

  private final Words words;

  Notes(Words words) {
    this.words = words;
  }

  /** What {@code noun}, the subject that the words {@code left} of a number name, is as a note to the subject before; empty for a noun of its own. */
  String of(String noun, String left) {
    String bare = noun.startsWith("（") || noun.startsWith("(") ? noun.substring(1) : noun;
    Matcher within = left.indexOf('占') < 0 ? null : WITHIN.in(left, Math.max(0, left.length() - LONGEST_WHOLE));
    if (within != null) {
      return "占" + within.group(1);
    }
    boolean aim = aim(bare) && (left.endsWith("的") || GIVEN.in(bare) != null || !left.startsWith(bare, 2) || left.startsWith("年度") || left.startsWith("全年"));
    aim &= left.endsWith("的") || !bare.endsWith("计划投资");
    String yearly = aim && left.contains("年度") && !bare.contains("年度") ? "年度" : "";
    if (bare.endsWith("贡献率") && left.startsWith("对")) {
      return "对" + bare;
    }
    if (bare.startsWith(TOUCHES) && words.is(bare.substring(TOUCHES.length()), "head")) {
      return bare;
    }
    return words.is(bare, "note") || aim || OF_WHOLE.is(bare) || APART.is(bare) || BETTER.is(bare) ? yearly + bare : PER.is(bare) && left.contains(bare + "均") ? bare + "均" : "";
  }

  /** Whether {@code noun} only says of the subject before how it compares: 高于全国. */
  static boolean compared(String noun) {
    return BETTER.is(noun);
  }

  /** Whether a note names an aim that the subject before is measured by. */
  static boolean aim(String note) {
    return !note.isEmpty() && AIM_ENDS.indexOf(note.charAt(note.length() - 1)) >= 0 && AIM.is(note);
  }

  /** The plan that a share is of, whose name is also a verb: 完成年度计划的|101%; empty where the words name none. */
  static String planned(String left) {
    Matcher plan = PLANNED.matcher(left);
    return plan.find() ? plan.group(1) : "";
  }

  /** A subject without its note. */
  static String without(String noun) {
    int bracket = noun.indexOf('（', 1);
    return bracket > 0 ? noun.substring(0, bracket) : noun;
  }
}
