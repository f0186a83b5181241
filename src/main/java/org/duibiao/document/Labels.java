package org.duibiao.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a heading or a lead-in says its section is for. */
final class Labels {

  private static final Pattern GLOSSARY = Pattern.compile("名词解释|名词注释|指标解释|词语解释");
  private static final Pattern LOOK_BACK = Pattern.compile("回顾|发展成就|主要成就|总体情况|总体履责情况|执行情况|完成情况|进展情况|开展情况|推进情况|运行情况|履职情况|落实情况|工作总结"
      + "|过去[一三四五]?年|主要工作和.{1,8}成就|工作情况|取得的?成[效绩就]|^.{0,6}(?:发展|产业|基本)?(?:现状|基础)$|基本情况|主要指标完成");
  private static final Pattern PROBLEM = Pattern.compile("存在的?(?:主要|突出)?(?:困难|问题|不足)|困难和问题|问题和(?:困难|不足)|(?:关于|方面).{2,40}问题$|^主要问题");
  private static final Pattern GOAL = Pattern.compile("目标(?!明确|清晰|考核)|总体要求|指导思想|总体思路|远景|愿景|重要要求|政策取向|今后[一三五]|“?十[一二三四五六]五”?时期.{0,12}(?:任务|规划|要求)");
  private static final Pattern PLAN = Pattern.compile("工作安排|重点工作|重点任务|主要任务|工作任务|工作建议|政府工作任务|(?:抓好|做好|完成).{0,14}(?:工作|任务)|打算|下一步|下步|工作思路|明年(?:的)?(?:计划|安排|思路)|下半年(?:的)?(?:工作|重点|安排|计划)|工作计划"
      + "|计划安排|今年(?:的)?(?:政府)?(?:工作|任务)|(?:新的?一|来|明)年(?:的|度)?(?:政府)?(?:主要|重点)?(?:工作|任务|目标|打算|安排)|\\d{4}年(?:的)?(?:主要)?(?:工作|任务)|具体抓好|民生实事");
  private static final Pattern MEASURES = Pattern.compile("整改措施|主要举措|主要措施|主要做法|典型经验|经验做法|政策措施|整改事项|采取的措施|巩固深化");
  private static final Pattern FORMULA = Pattern.compile("(?:各位代表|同志们|各位委员|女士们)[，,、：:！!].{0,10}|抄送[:：].{0,60}|谢谢大家.?");
  private static final Pattern CLOSING = Pattern.compile(
      "(?:关于印发)?.{0,30}(?:通知|政府工作报告|人民政府|委员会|办公[厅室]|统计局|印发)|\\(?（?此件.{0,12}|.{0,20}\\d{1,2}日(?:在.{2,40})?|.{2,30}会议上|\\d{4}-\\d{1,2}-\\d{1,2}.{0,10}|附件[:：].{0,40}|.{0,14}(?:[市省县区州盟旗]长|主席|来源[:：]).{0,20}");
  private static final Pattern YEAR = Pattern.compile("(?:第?[一二三四五六]?、)?\\d{4}年(?!\\d).{2,}");
  private static final Pattern YEARLY = Pattern.compile("\\d{4}年[^、和]{0,4}目标任务");
  /** The work of a year, done or to be done: 2019年工作. */
  private static final Pattern WORK = Pattern.compile("(\\d{4})年(?:的|度)?(?:主要|全年|政府|重点)?(?:工作|任务)(?!(?:的)?(?:安排|计划|打算|建议|部署|思路|要点|目标|总体要求|重点))");
  private static final Pattern NAMED_YEAR = Pattern.compile("\\d{4}(?=年)");
  private static final Pattern APPENDIX = Pattern.compile("附件\\s?\\d{0,2}[:：]?");
  private static final Pattern INNER = Pattern.compile("主要目标|预期目标|奋斗目标|总体要求|指导思想|计划安排|下一步");

  private static final Pattern LEAD_GOAL = Pattern.compile(
      "[^。；：:]{0,40}?(?:(?:主要|预期|奋斗|发展|总体|具体|约束性)?(?:预期|奋斗|发展)?(?<!最终|根本|终极)目标(?:任务)?(?:建议)?(?:是|为|：|:|确定为)|指导思想是|总体要求是|总体思路是|基本要求是)");
  private static final Pattern LEAD_PROBLEM = Pattern.compile(
      "[^。；]{0,50}?(?:清醒|深刻|也要|同时)[^。；]{0,14}?(?:看到|认识到|意识到)[^。；]{0,60}?(?:问题|不足|困难|差距|挑战|短板|薄弱)[^。；]{0,6}"
          + "|(?:在|当然|同时|但)[^。；]{0,40}?(?:正视|面临|存在)[^。；：:]{0,50}?(?:问题|不足|困难|差距|挑战|短板)[^。；：:]{0,14}(?:[：:]|$)"
          + "|[^。；]{0,20}?(?:问题|不足|困难|差距|短板)[^。；]{0,8}(?:不容|不可|不能)忽视");
  /** What a lead-in of a look-back must say to open a plan: 一年来，我们重点抓好以下工作 tells what was done. */
  private static final Pattern AHEAD = Pattern.compile("今年|明年|今后|未来|下一|新的一年|接下来|将|要|\\d{4}年|建议");
  private static final Pattern BEHIND = Pattern.compile("[一二两三四五六七]年来|过去|以来|去年|上年|本届政府|主要做了");
  private static final Pattern LEAD_PLAN = Pattern.compile(
      "[^。；]{0,50}?(?:(?:着力|重点|具体|扎实|突出)?(?:抓好|做好)(?:以下|如下|[一二三四五六七八九十\\d]{1,3}个?方面)[^。；：:]{0,12}?(?:工作|任务)?|重点任务是)[：:。]?");

  private static final Pattern TURN_AHEAD = Pattern.compile(
      "(?:各位代表[，,：:！!]\\s?)?(?:今年(?:是(?![^。]{0,30}以来)|的?(?:政府|全年)?(?:各项)?(?:工作|任务)[^。]{0,30}?(?:要|将|是|为|抓好|做好)|[，,]?(?:我们)?[要将])|做好今年|新的一年[，,]?(?:我们)?(?:[要将]|锚定|确定|围绕|聚焦))");
  private static final Pattern TURN_BACK = Pattern.compile(
      "(?:各位代表[，,：:！!]\\s?)?(?:刚刚)?(?:过去的?[一二两三四五六七]年|[一二两三四五六七]年来|过去的\\d{4}年|回顾过去)");

  /** A problem heading under which a rectification report tells what was done about it. */
  private static final Pattern TREATED = Pattern.compile(".{0,6}关于.{1,60}问题。?");

  private final DocumentKind kind;

  Labels(DocumentKind kind) {
    this.kind = kind;
  }

  /** The year whose work a heading names without saying whether it is done; 0 where it names none. */
  static int workOf(String heading) {
    Matcher work = WORK.matcher(heading);
    return work.find() ? Integer.parseInt(work.group(1)) : 0;
  }

  /** The years that a heading names. */
  static List<Integer> years(String heading) {
    return heading.isEmpty() ? List.of() : NAMED_YEAR.matcher(heading).results().map(named -> Integer.valueOf(named.group())).toList();
  }

  /** Salutations and the like, which head nothing. */
  boolean formal(String line) {
    return FORMULA.matcher(line).matches();
  }

  /** The line over an appendix, as apart from one that mentions it. */
  boolean appendix(String line) {
    return APPENDIX.matcher(line).matches();
  }

  /** A line that signs, dates or mentions, and heads nothing. */
  boolean closing(String line) {
    return CLOSING.matcher(line).matches();
  }

  /** The label of an outermost heading; null where it gives no sign. Of two headed by years alone the first looks back. */
  @Nullable SectionLabel ofTop(String heading, List<Section> before) {
    SectionLabel label = ofHeading(heading);
    if (label == null && kind == DocumentKind.WORK_REPORT && heading.length() <= 30 && YEAR.matcher(heading).matches()) {
      boolean first = before.stream().noneMatch(s -> s.label() == SectionLabel.LOOK_BACK);
      return first ? SectionLabel.LOOK_BACK : SectionLabel.PLAN;
    }
    return label;
  }

  /** The label of a heading inside others: only what cannot be meant otherwise, for 做好…工作 may be done or planned. */
  @Nullable SectionLabel ofInner(String heading) {
    SectionLabel label = ofHeading(heading);
    return label == SectionLabel.PLAN || label == SectionLabel.GOAL ? INNER.matcher(heading).find() ? label : null
        : label == SectionLabel.LOOK_BACK && kind == DocumentKind.WORK_REPORT ? null : label;
  }

  /** In a work report an outermost section without a sign goes on with what the one before it was for. */
  @Nullable SectionLabel carriedOn(List<Section> before) {
    if (kind == DocumentKind.WORK_REPORT) {
      for (int i = before.size() - 1; i > 0; i--) {
        if (before.get(i).parent() == 0 && before.get(i).label() != SectionLabel.FORMULA && before.get(i).label() != SectionLabel.OTHER) {
          return before.get(i).label();
        }
      }
    }
    return null;
  }

  private @Nullable SectionLabel ofHeading(String heading) {
    if (GLOSSARY.matcher(heading).find()) {
      return SectionLabel.GLOSSARY;
    }
    if (heading.length() > 60) {
      return null;
    }
    if (PROBLEM.matcher(heading).find()) {
      boolean treated = kind == DocumentKind.RECTIFICATION && TREATED.matcher(heading).matches();
      return treated ? SectionLabel.MEASURES : SectionLabel.PROBLEM;
    }
    if (LOOK_BACK.matcher(heading).find()) {
      return SectionLabel.LOOK_BACK;
    }
    boolean plan = PLAN.matcher(heading).find();
    boolean goal = GOAL.matcher(heading).find();
    if (goal && YEARLY.matcher(heading).find()) {
      return SectionLabel.PLAN;
    }
    if (goal && (!plan || heading.contains("时期") || heading.contains("今后") || heading.indexOf("目标") < heading.indexOf("任务"))) {
      return SectionLabel.GOAL;
    }
    return plan ? SectionLabel.PLAN : MEASURES.matcher(heading).find() ? SectionLabel.MEASURES : null;
  }

  /** What a lead-in at the start of a sentence announces inside a section of label {@code around}; null where it announces nothing. */
  @Nullable SectionLabel ofLead(String sentence, SectionLabel around) {
    return goal(sentence) ? SectionLabel.GOAL : problem(sentence) ? SectionLabel.PROBLEM
        : plan(sentence) && opens(sentence, around) ? SectionLabel.PLAN : null;
  }

  /** Where a work report without headings turns from what was done to what is planned, or begins with what was done. */
  @Nullable SectionLabel ofOpening(String sentence, SectionLabel around) {
    if (kind != DocumentKind.WORK_REPORT) {
      return null;
    }
    boolean back = around == SectionLabel.LOOK_BACK || around == SectionLabel.PROBLEM;
    if ((back || around == SectionLabel.OTHER) && TURN_AHEAD.matcher(sentence).lookingAt()) {
      return SectionLabel.PLAN;
    }
    return around == SectionLabel.OTHER && TURN_BACK.matcher(sentence).lookingAt() ? SectionLabel.LOOK_BACK : null;
  }

  /** Aims over some years stay aims however they are listed; a look-back ends only where its words point ahead. */
  private static boolean opens(String lead, SectionLabel around) {
    boolean back = around == SectionLabel.LOOK_BACK || around == SectionLabel.PROBLEM;
    return around != SectionLabel.GOAL && (!back || AHEAD.matcher(lead).find() && !BEHIND.matcher(lead).find());
  }

  private static boolean goal(String s) {
    return (s.contains("目标") || s.contains("思想是") || s.contains("要求是") || s.contains("思路是")) && LEAD_GOAL.matcher(s).lookingAt();
  }

  private static boolean problem(String s) {
    return (s.contains("看到") || s.contains("识到") || s.contains("正视") || s.contains("面临") || s.contains("存在") || s.contains("忽视")) && LEAD_PROBLEM.matcher(s).lookingAt();
  }

  private static boolean plan(String s) {
    return !s.contains("年来") && (s.contains("抓好") || s.contains("做好") || s.contains("任务是")) && LEAD_PLAN.matcher(s).lookingAt();
  }

  int leadLength(String sentence) {
    for (Pattern p : new Pattern[] {LEAD_GOAL, LEAD_PROBLEM, LEAD_PLAN}) {
      Matcher m = p.matcher(sentence);
      if (m.lookingAt()) {
        return m.end();
      }
    }
    return 0;
  }
}
