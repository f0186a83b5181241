package org.duibiao.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duibiao.quantity.Quantity;
import org.duibiao.quantity.Unit.Dimension;
import org.duibiao.text.Finder;

/** Reads what is counted behind its number: 12所|幼儿园, 8200名|教师|参加培训. */
final class NounBehind {

  private static final int LONGEST = 60;
  /** How long a verb may be that only tells which ones are counted: 已巡察过|的党组织. */
  private static final int LONGEST_RELATIVE = 6;
  /** How long what a part of a whole does may be: 用于民生. */
  private static final int LONGEST_PART = 12;
  /** Up to how many characters of what a county did are told: 3个|县|成为示范县. */
  private static final int LONGEST_DEED = 20;
  /** Up to how many characters a noun is taken as it is. */
  private static final int SHORT_NOUN = 3;
  /** A size that belongs to the name of what is counted: 20个|500千伏输变电工程. */
  private static final Finder SIZED = Finder.of("[0-9]{1,5}(?:千伏|kV|兆瓦|万千瓦|万吨级?|亿元级|亿级|公里|张床位)(?:以上|及以上)?([\\u4e00-\\u9fff]{2,})");
  /** Things that something was done to, which are counted by that: |已签约|项目推迟开工. */
  private static final Finder DONE_ITEM = Finder.of("(?:已|未|拟)(?:签约|开工|建成|投产|落地|竣工|完工|入库|注册|备案|供地|供应|入驻|认定|挂牌)(?:的)?(?:项目|企业|工程|土地|地块|用地|单位|机构)|(?:签约|开工|建成|投产|竣工|落地|入库|入驻)(?:项目|企业)");
  /** Who serves as what is counted as that: 聘请|100名|企业家担任|监督员. */
  private static final Pattern SERVES_AS = Pattern.compile("^[^，。]{2,14}?(?:担任|出任|兼任|受聘为|聘为)([\\u4e00-\\u9fff“”]{2,16})$");
  /** Adverbs whose verb was cut off. */
  private static final Finder HANGING = Finder.of("(?:同时|集中|全部|陆续|相继|正式|先后|一次性|顺利)$");
  /** What goes on to tell of some of those counted: |17个|项目中有11个投产. */
  private static final Finder AMID = Finder.of("中(?:已|共|现|仍|尚|仅|只)?有$");
  private static final Finder DATED = Finder.of("[0-9]{4}年.*$");
  private static final Finder INTENDED = Finder.of("计划(?:于|在|到|年|今|明|[0-9])|拟于|将于");
  /** When something is planned for: 供电项目|计划明年上半年开工. */
  private static final Finder PLANNED_FOR = Finder.of("(?:计划|预计|拟|力争)?(?:明年|今年|年内|年底|上半年|下半年|[一二三四]季度).*$");
  private static final Pattern AIM_OR_STATE = Pattern.compile("目标|任务|水平|规模|大关|关口|门槛");
  /** From how many characters on what describes a noun is left out: 年轻有活力、有干劲的|副职. */
  private static final int LONG_MODIFIER = 8;

  private final Words words;

  NounBehind(Words words) {
    this.words = words;
  }

  /** The noun that {@code right}, the words behind {@code quantity}, begins with; empty where they name nothing that is counted. */
  String read(String right, Quantity quantity) {
    if (quantity.dimension() == Dimension.PEOPLE && right.startsWith("口")) {
      return "人口";
    }
    int from = 0;
    while (from < right.length() && right.charAt(from) == '的') {
      from++;
    }
    String noun = right.substring(from, Math.min(right.length(), from + LONGEST));
    Matcher sized = SIZED.opening(noun);
    if (sized != null) {
      String said = NounPhrase.of(sized.group(1)).said();
      return SubjectReader.trimEnd(noun.substring(0, noun.length() - (said.isEmpty() || sized.end() < noun.length() ? 0 : said.length())));
    }
    if (from > 0 && AIM_OR_STATE.matcher(noun).lookingAt()) {
      return "";
    }
    int end = noun.indexOf(' ', 2);
    noun = end > 0 ? noun.substring(0, end) : noun;
    int is = noun.indexOf('是', 2);
    noun = is > 0 && !noun.startsWith("是否", is) ? noun.substring(0, is) : noun;
    int and = noun.indexOf("以及", 2);
    noun = and > 0 ? noun.substring(0, and) : noun;
    if (noun.isEmpty() || !SubjectReader.isWord(noun.charAt(0)) || leads(noun, "reach") || !words.at(noun, 0, "rise").isEmpty()
        || !words.at(noun, 0, "fall").isEmpty() || stopped(noun) || risen(noun) || INTENDED.opening(noun) != null || "和及与并以共用".indexOf(noun.charAt(0)) >= 0) {
      return "";
    }
    Matcher serves = quantity.dimension() == Dimension.PEOPLE || quantity.dimension().counts() ? SERVES_AS.matcher(noun) : null;
    if (serves != null && serves.matches()) {
      return serves.group(1);
    }
    if (noun.length() > SHORT_NOUN && "县市区镇乡村".indexOf(noun.charAt(0)) >= 0 && words.at(noun, 1, "stop").length() > 1) {
      return noun.charAt(0) + "（" + noun.substring(1, Math.min(noun.length(), LONGEST_DEED)) + "）";
    }
    int stop = stop(noun, noun.startsWith("计划") || noun.startsWith("在建") || DONE_ITEM.opening(noun) != null ? 4 : 2);
    noun = stop > 0 ? noun.substring(0, stop) : noun;
    noun = SubjectReader.without(DATED, noun, 2);
    noun = SubjectReader.without(PLANNED_FOR, noun, 2);
    noun = SubjectReader.trimEnd(noun);
    int modified = noun.lastIndexOf('的');
    noun = modified > LONG_MODIFIER && noun.length() - modified > 2 ? noun.substring(modified + 1) : noun;
    noun = SubjectReader.without(AMID, noun, 2);
    noun = SubjectReader.amid(noun) && noun.length() >= 3 ? noun.substring(0, noun.length() - 1) : noun;
    Matcher hanging = noun.length() > SHORT_NOUN ? HANGING.in(noun, 2) : null;
    noun = hanging == null ? noun : noun.substring(0, hanging.start());
    if (noun.length() > SHORT_NOUN) {
      NounPhrase phrase = NounPhrase.of(noun);
      noun = phrase.noun() + (phrase.said().length() < 2 || phrase.said().length() > LONGEST_PART ? "" : "（" + phrase.said() + "）");
    }
    return noun.length() < 2 && "镇乡村县".indexOf(noun.isEmpty() ? ' ' : noun.charAt(0)) < 0 ? "" : noun;
  }

  private boolean stopped(String noun) {
    return DONE_ITEM.opening(noun) == null && words.at(noun, 0, "stop").length() > words.at(noun, 0, "guard").length() && !noun.startsWith("建成区");
  }

  /** Whether a verb of change comes behind an adverb: 有|11个|同比上涨. */
  private boolean risen(String noun) {
    String soft = words.at(noun, 0, "soft");
    String rest = noun.substring(soft.length());
    return !soft.isEmpty() && (!words.at(rest, 0, "rise").isEmpty() || !words.at(rest, 0, "fall").isEmpty()) && rest.length() <= 4;
  }

  private boolean leads(String text, String kind) {
    String word = words.at(text, 0, kind);
    return !word.isEmpty() && words.at(text, 0, "guard").length() <= word.length();
  }

  /** Where the predicate of the noun begins, 老年人|享受助餐服务, at or behind {@code from}; -1 where there is none. */
  private int stop(String noun, int from) {
    for (int at = words.first(noun, from, "stop"); at >= 0; at = words.first(noun, at + 1, "stop")) {
      if (noun.charAt(at) == '均' && "平人日年月户亩地".indexOf(noun.charAt(at - 1)) >= 0) {
        continue;
      }
      boolean relative = noun.indexOf('的', at) > 0 && noun.indexOf('的', at) - at <= LONGEST_RELATIVE;
      if (!relative && words.at(noun, at, "guard").length() <= words.at(noun, at, "stop").length()) {
        return at;
      }
    }
    return -1;
  }
}
