package org.duibiao.extraction;

import java.util.Set;
import java.util.regex.Matcher;
import org.duibiao.document.Document;
import org.duibiao.document.DocumentKind;
import org.duibiao.text.Finder;
import org.duibiao.text.Span;
import org.jspecify.annotations.Nullable;

/** Whether the words of a sentence aim or tell what has come about; what they leave open, its part of the paper says. */
final class Mood {

  private static final Set<String> FIGURES = Set.of("计划投资", "计划总投资", "拟投资", "拟投", "年度计划投资", "年计划投资", "计划开工", "计划新开工", "计划完成", "计划实施");

  /** What has come of a project whose plan was told just before: 年度计划投资155亿元，完成投资|98亿元. */
  private static final Finder CAME = Finder.of("(?:目前|截[至止][^，。]{1,8}?|累计|实际|现|均|上半年|前三季度|一季度|[0-9]{1,2}[—–\\-－~至～][0-9]{1,2}月)?(?:实际)?已?(?:完成投资|完成|到位|新?开工|开复工|占年度|占计划|超序时|超时序)");
  /** What is planned by a verb of any kind, with its number: 计划演出|263场. */
  private static final Finder PLANS = Finder.of("(?<![度年划])计划(?!投资|完成|生育|目标|任务)[\\u4e00-\\u9fff]{2,3}[0-9]");
  /** What is asked for: 开工率要超过|70%. */
  private static final Finder MUST = Finder.of("(?<![主重需紧只必首扼概摘次简提])要(?:达到|超过|完成|实现|确保|新增|新建|力争|突破|控制在|压缩到|保持|不低于|不少于|建成)");
  /** What is aimed at is bounded, what was measured is not: 同比增长|6%以上. */
  private static final Finder LEAST = Finder.of("以上|左右|不低于|不少于|以内");
  /** 为实现到位资金85亿元的目标再立新功. */
  private static final Finder FOR_AIM = Finder.of("为(?:圆满|全面|如期|确保)?(?:完成|实现)[^。]{4,60}?(?:目标|任务)[^。]{0,8}(?:再|而|作出|做出|努力|奋斗|贡献|新功)");
  private static final Finder BY_NOW = Finder.of("(?:目前|现|累计|实际|截[止至][^，。]{1,8}?)?已(?!列入|纳入|明确|确定|下达|安排|规划|落实)");
  /** A title that looks back on a year, whose figures may still be estimates: 2020年工作成绩. */
  private static final Finder LOOKS_BACK = Finder.of("成绩|成就|回顾|总结|综述|巡礼|成效|盘点");
  /** What has not been done by now, though it was planned, or came out as expected: 计划新开工项目中5个尚未开工, 好于预期. */
  private static final Finder NO_AIM = Finder.of("尚未|仍未|还未|未能|(?:超出|符合|好于|高于|超过|达到|不及|低于|超)预期(?!目标)");

  private final Words words;
  private final Audit audit;
  private final DocumentKind paper;
  private final boolean looksBack;
  private @Nullable Kind kind;
  private @Nullable Ground by;
  /** Whether it rests on what is planned by number: 计划治理150条，已治理120条. */
  private boolean planned;
  /** Whether it rests on a figure of one project, 计划投资, which says nothing of what follows the semicolon. */
  private boolean figure;

  Mood(Document document, Words words, Audit audit) {
    this.words = words;
    this.audit = audit;
    paper = document.metadata().kindOrOther();
    var title = document.metadata().title();
    looksBack = title != null && LOOKS_BACK.in(title.value()) != null;
  }

  /** What the words say; null where they leave it open. */
  @Nullable Kind kind() {
    return kind;
  }

  /** The words that say it. */
  @Nullable Ground by() {
    return by;
  }

  /** A new sentence, which what was said before does not bear on. */
  void forget() {
    kind = null;
    by = null;
  }

  /** A sentence goes on behind a semicolon. */
  void pause() {
    if (by != null && figure) {
      forget();
    }
  }

  /** A clause begins: what has come of a plan told before it is no plan. */
  void clause(String clause) {
    boolean parts = clause.startsWith("其中") && !clause.contains("投资");
    if (kind == Kind.TARGET && (figure && (parts || CAME.opening(clause) != null) || planned && BY_NOW.opening(clause) != null)) {
      forget();
    }
  }

  /** A time was named that lies before or ahead. */
  void turn(Kind other, @Nullable Ground because) {
    by = kind == other ? by : because;
    kind = other;
  }

  /**
   * The verbs and adverbs of a clause at {@code start} of the text, in a part of the paper that does not look back or ahead by its label.
   *
   * @param past whether the time it speaks of is over
   * @param ahead whether it is said to lie ahead
   */
  void read(String clause, int start, Era era, boolean past, boolean ahead) {
    if (era.settled()) {
      return;
    }
    if (era.kind() == Kind.ACHIEVEMENT && !(past && kind == Kind.ACHIEVEMENT)) {
      aimed(clause, start);
    } else if (era.kind() == Kind.TARGET && !ahead && paper != DocumentKind.WORK_REPORT && words.first(clause, 0, "target") < 0) {
      int at = words.first(clause, 0, "present");
      if (at >= 0 && !(clause.startsWith("同比", at) && LEAST.in(clause) != null)) {
        kind = Kind.ACHIEVEMENT;
        by = ClauseTimeRule.PRESENT.in(clause, start, words.at(clause, at, "present"));
      }
    }
  }

  private void aimed(String clause, int start) {
    int at = words.first(clause, 0, "target");
    at = at < 0 && clause.indexOf("计划") >= 0 && PLANS.in(clause) != null ? clause.indexOf("计划") : at;
    Matcher must = at < 0 && clause.indexOf('要') >= 0 ? MUST.in(clause) : null;
    must = must == null && at < 0 && clause.indexOf('为') >= 0 ? FOR_AIM.in(clause) : must;
    at = must == null ? at : must.start();
    if (at < 0 || NO_AIM.in(clause) != null || audit.fault(clause) || clause.startsWith("为确保")) {
      return;
    }
    String aim = words.at(clause, at, "target");
    boolean compared = FIGURES.contains(aim) && (clause.contains("同比") || clause.startsWith("的", at + aim.length()));
    boolean estimated = clause.contains("预计") && (looksBack || paper != DocumentKind.NEWS);
    if (!compared && !estimated) {
      kind = Kind.TARGET;
      figure = FIGURES.contains(aim);
      planned = clause.startsWith("计划", at);
      by = ClauseTimeRule.AIMED.in(clause, start, !aim.isEmpty() ? aim : must == null ? "计划" : must.group());
    }
  }
}
