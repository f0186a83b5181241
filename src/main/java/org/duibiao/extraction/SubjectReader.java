package org.duibiao.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duibiao.quantity.Quantity;

/** Takes the words around a number apart: what is counted, which verb leads, whether it rose or fell. */
final class SubjectReader {

  private static final int LONGEST = 60;

  /** A whole that is only compared with and is no subject: 在全省. */
  private static final Pattern WHOLE = Pattern.compile("(?:在|居|位于|位列|处于)?(?:全国|全省|全市|全区|全州|全球|世界|中部|西部|中西部|省内|国内)(?:位次|排名|排位)?");

  /** When something was reached, between the verb and the number: 提高到2010年的. */
  private static final Pattern REACHED_WHEN = Pattern.compile("(?:[0-9０-９]{4}年(?:末|底|初)?|上年(?:末|底)?|去年|“?十[一二三四五]?五”?(?:末|期末|时期|期间))的$|连续[0-9０-９一二三四五六七八九十两]{1,3}个?[年月]$");

  private final Words words;

  SubjectReader(Words words) {
    this.words = words;
  }

  /** The subject of {@code quantity} between the words {@code left} and {@code right} of it, within its part of the clause. */
  Subject read(String left, String right, Quantity quantity) {
    String rest = left.length() > LONGEST ? left.substring(left.length() - LONGEST) : left;
    boolean each = false;
    int ranked = quantity.form() == Quantity.Form.RANK ? rankVerb(rest) : -1;
    if (ranked >= 0) {
      String predicate = rest.substring(ranked);
      each = predicate.contains("均") || predicate.contains("都") || predicate.contains("双双") || predicate.contains("分别");
      rest = rest.substring(0, ranked);
    }
    int direction = 0;
    boolean average = false;
    boolean reached = false;
    while (!rest.isEmpty()) {
      rest = trimEnd(rest);
      Matcher when = REACHED_WHEN.matcher(rest.length() > 14 ? rest.substring(rest.length() - 14) : rest);
      if (when.find()) {
        rest = rest.substring(0, rest.length() - when.group().length());
      }
      String reach = words.suffix(rest, "reach");
      String rise = words.suffix(rest, "rise");
      String fall = words.suffix(rest, "fall");
      String soft = words.suffix(rest, "soft");
      int length = Math.max(Math.max(reach.length(), soft.length()), Math.max(rise.length(), fall.length()));
      if (length == 0) {
        String shorter = withoutComparison(rest);
        if (shorter.equals(rest)) {
          break;
        }
        rest = shorter;
        continue;
      }
      if (length == reach.length()) {
        reached = true;
      } else if (length == rise.length() && !reached) {
        direction = direction == 0 ? 1 : direction;
      } else if (length == fall.length() && !reached) {
        direction = direction == 0 ? -1 : direction;
      } else if (length == soft.length()) {
        average |= soft.contains("均") && soft.length() > 1 || soft.contains("平均");
        each |= soft.equals("均") || soft.equals("都") || soft.equals("分别") || soft.equals("双双") || soft.equals("各");
      } else {
        break;
      }
      rest = rest.substring(0, rest.length() - length);
    }
    String action = "";
    String noun = trimStart(rest);
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
    if (WHOLE.matcher(noun).matches() || noun.endsWith("中") && noun.length() <= 4) {
      noun = "";
    }
    String behind = nounBehind(right, quantity);
    boolean usesBehind = !behind.isEmpty() && (noun.isEmpty() || right.startsWith("的") && !right.startsWith("的目标") || quantity.dimension().counts() && !reached)
        && quantity.form() != Quantity.Form.RANK;
    if (usesBehind) {
      return new Subject(behind, action.isEmpty() ? words.suffix(noun, "act") : action, direction, average, each, true);
    }
    return new Subject(core(noun), action, direction, average, each, false);
  }

  /** The members of a list A、B和C; a member that is only a modifier takes its head from the last: 城镇、农村居民收入. */
  List<String> members(String noun) {
    var parts = new ArrayList<String>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i < noun.length(); i++) {
      char c = noun.charAt(i);
      if (c == '（' || c == '(' || c == '《') {
        depth++;
      } else if (c == '）' || c == ')' || c == '》') {
        depth--;
      } else if (depth == 0 && (c == '、' || (c == '和' || c == '与') && i > start + 1 && i < noun.length() - 2
          || c == '及' && i > start + 1 && i < noun.length() - 2 && noun.charAt(i - 1) != '以' && !noun.startsWith("及以", i))) {
        parts.add(noun.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(noun.substring(start));
    parts.removeIf(String::isBlank);
    String last = parts.isEmpty() ? "" : parts.getLast();
    for (int i = 0; i < parts.size() - 1; i++) {
      String part = parts.get(i);
      if (part.length() <= 4 && last.length() > part.length() + 1) {
        String modified = last.length() >= part.length() + 2 ? last.substring(Math.min(part.length(), 2)) : last;
        int inside = last.indexOf(part);
        int shared = part.length() < 3 ? -1 : last.lastIndexOf(part.substring(part.length() - 2));
        modified = inside >= 0 ? last.substring(inside + part.length()) : shared > 0 ? last.substring(shared + 2) : modified;
        parts.set(i, part + modified);
      }
    }
    for (String rate : new String[] {"增速", "增幅", "涨幅", "降幅"}) {
      if (parts.size() > 1 && last.endsWith(rate)) {
        parts.replaceAll(part -> part.endsWith(rate) ? part : part + rate);
      }
    }
    return parts;
  }

  private String nounBehind(String right, Quantity quantity) {
    int from = 0;
    while (from < right.length() && right.charAt(from) == '的') {
      from++;
    }
    String noun = right.substring(from, Math.min(right.length(), from + LONGEST));
    if (noun.isEmpty() || !isWord(noun.charAt(0)) || !words.at(noun, 0, "reach").isEmpty() || !words.at(noun, 0, "rise").isEmpty()
        || !words.at(noun, 0, "fall").isEmpty() || !words.at(noun, 0, "stop").isEmpty() && !noun.startsWith("建成区") || "和及与并以共用".indexOf(noun.charAt(0)) >= 0) {
      return "";
    }
    int stop = words.first(noun, noun.startsWith("计划") || noun.startsWith("在建") ? 4 : 2, "stop");
    noun = stop > 0 ? noun.substring(0, stop) : noun;
    noun = trimEnd(noun);
    return noun.length() < 2 ? "" : noun;
  }

  /** Without the verbs and examples in front of what is counted: 引导企业新建厂房 → 厂房; 甲、乙等企业 → 企业. */
  private String core(String noun) {
    int etc = noun.lastIndexOf('等');
    String core = etc > 0 && etc < noun.length() - 2 && !noun.startsWith("等级", etc) && !noun.startsWith("等教育", etc)
        && noun.charAt(etc - 1) != '高' && noun.charAt(etc - 1) != '中' && noun.charAt(etc - 1) != '优' ? noun.substring(etc + 1) : noun;
    for (int i = core.length() - 3; i > 0; i--) {
      String verb = words.at(core, i, "split");
      boolean bracketed = "（(".indexOf(core.charAt(i - 1)) >= 0 || "）)".indexOf(core.charAt(Math.min(core.length() - 1, i + verb.length()))) >= 0;
      if (!verb.isEmpty() && !bracketed && core.length() - i - verb.length() >= 2 && !words.is(core.substring(i + verb.length()), "note")) {
        return core.substring(i + verb.length());
      }
    }
    return core;
  }

  /** Without a comparison at the end: 比2015年, 较上年同期. */
  private static String withoutComparison(String text) {
    for (int i = text.length() - 1; i >= 0 && i >= text.length() - 14; i--) {
      char c = text.charAt(i);
      if ((c == '比' && !text.startsWith("比重", i) && !text.startsWith("比例", i) && !text.startsWith("比率", i)
          && (i == 0 || text.charAt(i - 1) != '占')) || c == '较' || c == '由' || c == '从') {
        String said = text.substring(i);
        if (said.contains("年") || said.contains("季") || said.contains("期") || said.contains("月") || said.contains("末")
            || said.contains("五") || said.contains("国") || said.contains("省") || said.contains("计划")) {
          return text.substring(0, i);
        }
      }
    }
    return text;
  }

  /** Where the verb of a rank begins: 数量均|位居中心城区; -1 where there is none close by. */
  private static int rankVerb(String text) {
    for (int i = Math.max(0, text.length() - 14); i < text.length(); i++) {
      char c = text.charAt(i);
      boolean verb = c == '居' && !text.startsWith("居民", i) && !text.startsWith("居住", i) || c == '列' && i > 0 && "位名排".indexOf(text.charAt(i - 1)) >= 0
          || c == '排' && i + 1 < text.length() && "全西中东第在".indexOf(text.charAt(i + 1)) >= 0
          || text.startsWith("位列", i) || text.startsWith("位居", i) || text.startsWith("排名", i) || text.startsWith("升至", i)
          || text.startsWith("跃居", i) || text.startsWith("进入", i) || text.startsWith("稳居", i) || text.startsWith("排在", i)
          || text.startsWith("跃升", i) || text.startsWith("名列", i) || text.startsWith("从全", i) || text.startsWith("由全", i)
          || text.startsWith("保持全", i) || text.startsWith("连续", i);
      if (verb) {
        int start = i;
        while (start > 0 && "均都已双还位跃稳高".indexOf(text.charAt(start - 1)) >= 0 && !text.startsWith("单位", start - 2)) {
          start--;
        }
        return start;
      }
    }
    for (String whole : new String[] {"全国", "全省", "全市", "全区", "全球", "世界"}) {
      if (text.endsWith(whole)) {
        return text.length() - 2;
      }
    }
    return -1;
  }

  /** Whether {@code word} at the start of {@code text} is only the beginning of a longer word: 就 of 就业, 生产 of 生产总值. */
  private boolean guarded(String text, String word) {
    return words.at(text, 0, "guard").length() > word.length();
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

  private static String trimEnd(String text) {
    int end = text.length();
    while (end > 0 && " 　\u00a0\t、，,：:（(和及与".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean isWord(char c) {
    return c >= '一' && c <= '龥' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '“' || c == '《';
  }
}
