package org.duibiao.extraction;

import java.util.regex.Pattern;
import org.duibiao.quantity.Quantity;
import org.duibiao.quantity.Unit.Dimension;
import org.duibiao.text.Finder;

/** Takes the words around a number apart: what is counted, which verb leads, whether it rose or fell. */
final class SubjectReader {

  private static final int LONGEST = 60;

  /** How long a verb may be that only tells which ones are counted: 已巡察过|的党组织. */
  private static final int LONGEST_RELATIVE = 6;

  /** How long what a part of a whole does may be: 用于民生. */
  private static final int LONGEST_PART = 12;

  /** Another unit of the number before: 3600套|（户）、公租房. */
  private static final Pattern UNIT_TOO = Pattern.compile("^[（(][\\u4e00-\\u9fff]{1,2}[）)]");

  /** A verb inside the name of a series: 第一产业|实现|增加值. */
  private static final Pattern DONE = Pattern.compile(
      "(?<=[\\u4e00-\\u9fff]{2})(?:实现|完成)(?=(?:工业|农业)?(?:增加值|总产值|产值|利润|利税|税收|营业收入|主营业务收入|销售收入|零售额|销售额))");

  /** What makes a noun of a verb: 开工|率, 接待|量. */
  private static final String RATE = "率量额";

  /** A whole that is only compared with and is no subject: 在全省. */
  private static final Pattern WHOLE = Pattern.compile("(?:在|居|位于|位列|处于)?(?:全国|全省|全市|全区|全州|全球|世界|中部|西部|中西部|省内|国内)(?:位次|排名|排位)?|[两三四五六七八]年(?:来|间)?");

  /** A size that belongs to the name of what is counted: 20个|500千伏输变电工程. */
  private static final Finder SIZED = Finder.of("[0-9]{1,5}(?:千伏|kV|兆瓦|万千瓦|万吨级?|亿元级|亿级|公里|张床位)(?:以上|及以上)?[\\u4e00-\\u9fff]{2,}");

  /** A list that is counted by what it has in common: 牛奶、羊绒|等|产量. */
  private static final Pattern IN_COMMON = Pattern.compile("等(产量|产值|总产值|增加值|营收|营业收入|收入|投资|规模|数量|指标|出口额|销售额|销量|增速|增幅)$");

  private final Words words;

  SubjectReader(Words words) {
    this.words = words;
  }

  /** The subject of {@code quantity} between the words {@code left} and {@code right} of it, within its part of the clause. */
  Subject read(String written, String right, Quantity quantity) {
    String left = UNIT_TOO.matcher(written).replaceFirst("");
    Predicate predicate = Predicate.of(left.length() > LONGEST ? left.substring(left.length() - LONGEST) : left, quantity, words);
    String action = "";
    String noun = trimStart(predicate.rest());
    for (int round = 0; round < 4; round++) {
      String verb = words.at(noun, 0, "act");
      if (verb.isEmpty() || guarded(noun, verb) || noun.startsWith("增加值") || noun.startsWith("建设用地") || noun.startsWith("建设投资") || noun.startsWith("发展中")) {
        break;
      }
      action = action.isEmpty() || words.is(verb, "increase") ? verb : action;
      noun = trimStart(noun.substring(verb.length()));
    }
    if (words.is(noun, "head") && (words.is(action + noun, "head") || action.endsWith("工") || action.equals("建设"))) {
      noun = action + noun;
    }
    boolean among = noun.endsWith("中") && !noun.endsWith("初中") && !noun.endsWith("高中") && (noun.length() <= 4 || quantity.form() == Quantity.Form.RANK);
    int comparing = among ? noun.lastIndexOf('在') : -1;
    if (comparing >= 2) {
      noun = noun.substring(0, comparing);
    } else if (WHOLE.matcher(noun).matches() || among) {
      noun = "";
    }
    String behind = nounBehind(right, quantity);
    boolean summed = noun.endsWith("等") || left.endsWith("共");
    boolean stretch = quantity.dimension() == Dimension.LENGTH || quantity.dimension() == Dimension.AREA;
    boolean of = left.endsWith("的") && quantity.form() == Quantity.Form.AMOUNT;
    boolean measured = (stretch || summed || of) && !predicate.reached() && predicate.direction() == 0;
    boolean usesBehind = !behind.isEmpty() && (noun.isEmpty() || measured || right.startsWith("的") && !right.startsWith("的目标") || quantity.dimension().counts() && !predicate.reached())
        && quantity.form() != Quantity.Form.RANK;
    if (usesBehind) {
      return new Subject(behind, action.isEmpty() ? words.suffix(noun, "act") : action, predicate, true);
    }
    boolean list = predicate.each() && (noun.contains("、") || noun.contains("和"));
    return new Subject(quantity.form() == Quantity.Form.PERCENT && noun.endsWith("的") ? partOf(noun, right) : list ? noun : core(noun), action, predicate, false);
  }

  /** 财政支出的|八成以上|用于民生 as 财政支出（用于民生比重）. */
  private String partOf(String noun, String right) {
    String whole = core(noun.substring(0, noun.length() - 1));
    int end = 0;
    while (end < right.length() && isWord(right.charAt(end))) {
      end++;
    }
    return end < 2 || end > LONGEST_PART || whole.isEmpty() ? whole : whole + "（" + right.substring(0, end) + "比重）";
  }

  private String nounBehind(String right, Quantity quantity) {
    int from = 0;
    while (from < right.length() && right.charAt(from) == '的') {
      from++;
    }
    String noun = right.substring(from, Math.min(right.length(), from + LONGEST));
    if (SIZED.opening(noun) != null) {
      return trimEnd(noun);
    }
    if (noun.isEmpty() || !isWord(noun.charAt(0)) || leads(noun, "reach") || !words.at(noun, 0, "rise").isEmpty()
        || !words.at(noun, 0, "fall").isEmpty() || !words.at(noun, 0, "stop").isEmpty() && !noun.startsWith("建成区") || "和及与并以共用".indexOf(noun.charAt(0)) >= 0) {
      return "";
    }
    int stop = stop(noun, noun.startsWith("计划") || noun.startsWith("在建") ? 4 : 2);
    noun = stop > 0 ? noun.substring(0, stop) : noun;
    noun = trimEnd(noun);
    noun = noun.endsWith("中") && noun.length() > 3 && !noun.endsWith("初中") && !noun.endsWith("高中") ? noun.substring(0, noun.length() - 1) : noun;
    return noun.length() < 2 ? "" : noun;
  }

  private boolean leads(String text, String kind) {
    String word = words.at(text, 0, kind);
    return !word.isEmpty() && words.at(text, 0, "guard").length() <= word.length();
  }

  /** Where the predicate of the noun begins, 老年人|享受助餐服务, at or behind {@code from}; -1 where there is none. */
  private int stop(String noun, int from) {
    for (int at = words.first(noun, from, "stop"); at >= 0; at = words.first(noun, at + 1, "stop")) {
      boolean relative = noun.indexOf('的', at) > 0 && noun.indexOf('的', at) - at <= LONGEST_RELATIVE;
      if (!relative && words.at(noun, at, "guard").length() <= words.at(noun, at, "stop").length()) {
        return at;
      }
    }
    return -1;
  }

  /** Without the verbs and examples in front of what is counted: 引导企业新建厂房 → 厂房; 甲、乙等企业 → 企业. */
  private String core(String written) {
    String noun = DONE.matcher(written).replaceFirst("");
    noun = noun.contains("、") ? IN_COMMON.matcher(noun).replaceFirst("$1") : noun;
    noun = noun.endsWith("的") ? noun.substring(0, noun.length() - 1) : noun;
    noun = noun.endsWith("等") && noun.length() > 4 && "高中同平一二三初".indexOf(noun.charAt(noun.length() - 2)) < 0 ? noun.substring(0, noun.length() - 1) : noun;
    int etc = noun.lastIndexOf('等');
    String core = etc > 0 && etc < noun.length() - 2 && !noun.startsWith("等级", etc) && !noun.startsWith("等教育", etc)
        && "高中优均同平对".indexOf(noun.charAt(etc - 1)) < 0 ? noun.substring(etc + 1) : noun;
    for (int i = core.length() - 3; i > 0; i--) {
      String verb = words.at(core, i, "split");
      boolean part = words.at(core, i, "guard").length() > verb.length();
      boolean bracketed = "（(".indexOf(core.charAt(i - 1)) >= 0 || "）)".indexOf(core.charAt(Math.min(core.length() - 1, i + verb.length()))) >= 0;
      String behind = core.substring(i + verb.length());
      boolean joined = words.is(behind, "head") || behind.endsWith("率") && behind.length() <= 3 || core.charAt(i - 1) == '创' && verb.startsWith("新");
      if (!verb.isEmpty() && !part && !bracketed && !joined && behind.length() >= 2 && !words.is(behind, "note")) {
        return behind;
      }
    }
    return core;
  }

  /** Whether {@code word} at the start of {@code text} is only the beginning of a longer word: 就 of 就业, 生产 of 生产总值. */
  private boolean guarded(String text, String word) {
    char next = text.length() > word.length() ? text.charAt(word.length()) : ' ';
    return words.at(text, 0, "guard").length() > word.length() || RATE.indexOf(next) >= 0 && word.length() > 1;
  }

  private String trimStart(String text) {
    String rest = text;
    while (true) {
      String before = rest;
      String word = words.at(rest, 0, "lead");
      if (!word.isEmpty() && !guarded(rest, word) && !(word.equals("全面") && rest.length() < 4)) {
        rest = rest.substring(word.length());
      }
      rest = Periods.withoutLeading(rest);
      while (!rest.isEmpty() && " 　　,，。（(\u00a0\t—".indexOf(rest.charAt(0)) >= 0) {
        rest = rest.substring(1);
      }
      if (rest.equals(before)) {
        return rest;
      }
    }
  }

  /** Without the marks and joints at the end. */
  static String trimEnd(String text) {
    int end = text.length();
    while (end > 0 && " 　\u00a0\t、，,：:（(和及与".indexOf(text.charAt(end - 1)) >= 0 && !text.startsWith("惠及", end - 2) && !text.startsWith("涉及", end - 2)) {
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean isWord(char c) {
    return c >= '一' && c <= '龥' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '“' || c == '《';
  }
}
