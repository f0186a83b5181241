package org.duibiao.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duibiao.text.Finder;

/** Takes a list apart by {@link MemberRule}: 城镇、农村居民收入 names 城镇居民收入 and 农村居民收入. */
final class Members {

  /** Short members that are no modifiers. */
  private static final Set<String> ALONE = Set.of("游客", "项目", "企业", "人口", "税收", "学生", "教师", "用户", "旅客", "门诊", "床位", "贷款", "存款");
  private static final String[] RATES = {"增速", "增幅", "涨幅", "降幅"};
  private static final List<String> AMOUNTS = List.of("总量", "总额", "规模");

  /** What members of one kind end with: 制造业、建筑业增加值; 甲县、乙县开工率. */
  private static final String KINDS = "业县区市镇乡州旗省";

  /** What a list of crops, animals or goods is measured by, whatever length their names have: 蔬菜、富硒大蒜|种植面积. */
  private static final Finder MEASURED = Finder.of("(?:(?:种植|播种|收获|养殖)?面积|总?产量|总产值|存栏量?|出栏量?|(?:产业|行业|制造业)(?:增加值|总产值|产值|营业收入|营收|投资))$");

  /** What a member that needs no head ends with: 工业投资. */
  private static final Finder WHOLE = Finder.of("[\\u4e00-\\u9fff]{2}(?:投资|收入|支出|产值|增加值|出口|税收|利润|总额|余额)$");

  /** What each of a list did, before what is counted: 美国、日本|分别|进出口. */
  private static final Finder EACH = Finder.of("(?:分别|依次)(?:实现|完成|新增|引进|达到)?(?=[\\u4e00-\\u9fff]{0,10}(?:进出口|进口|出口|投资|收入|税收|产值|增加值|产量|销售额|贷款|资金)$)");

  /** 第一、二、三|产业. */
  private static final Finder ORDINAL = Finder.of("第?[一二三](?![\\u4e00-\\u9fff]{0,2}[年月次季])");

  private static final Finder SECTOR = Finder.of("[二三]次?产业");

  /** What every member of a list of long names is measured by. */
  private static final Finder HEAD = Finder.of("(?:价格|产量|面积|增加值|产值|投资|收入|支出|零售额|销售额)$");

  /** How many a list has, behind its last member: 工业投资、技改投资|2项指标|增速. */
  private static final Pattern COUNT = Pattern.compile("[0-9一两二三四五六七八九十]{1,2}[项个大](?:主要)?(?:经济)?指标(?=增速|增幅|总量|$)");

  private Members() {}

  /** The members of A、B和C; a member that is only a modifier takes its head from the last. */
  static List<String> of(String noun) {
    Matcher each = EACH.in(noun);
    if (each != null && each.start() > 2 && noun.lastIndexOf('、', each.start()) + noun.lastIndexOf('和', each.start()) > -2) {
      String head = noun.substring(each.end());
      List<String> members = ordinals(split(noun.substring(0, each.start())));
      members.replaceAll(member -> member + head);
      return members;
    }
    List<String> parts = ordinals(split(COUNT.matcher(noun).replaceFirst("")));
    String last = parts.isEmpty() ? "" : parts.getLast();
    for (int i = 0; i < parts.size() - 1; i++) {
      parts.set(i, completed(parts.get(i), last));
    }
    for (String rate : RATES) {
      if (parts.size() > 1 && last.endsWith(rate)) {
        parts.replaceAll(part -> part.endsWith(rate) || AMOUNTS.contains(part) ? part : part + rate);
      }
    }
    return parts;
  }

  /** 一、二、三产业 as 第一, 第二, 第三产业. */
  private static List<String> ordinals(List<String> parts) {
    if (parts.size() < 2 || !ORDINAL.is(parts.getFirst())) {
      return parts;
    }
    Matcher sector = SECTOR.opening(parts.getLast());
    if (parts.getFirst().startsWith("第") || sector != null) {
      parts.replaceAll(part -> part.startsWith("第") || ORDINAL.opening(part) == null ? part : "第" + part);
    }
    if (sector != null && sector.end() == parts.getLast().length() - 1) {
      parts.replaceAll(part -> part.endsWith("产业") ? part : part + "产业");
    }
    return parts;
  }

  /** The same; where that gives another number than {@code numbers}, cut at 、 alone, as a name may hold 及: 衣着、用品及服务. */
  static List<String> of(String noun, int numbers) {
    List<String> parts = of(noun);
    if (parts.size() == numbers || numbers < 2) {
      return parts;
    }
    String[] marked = noun.split("、");
    if (marked.length != numbers) {
      return parts;
    }
    Matcher head = HEAD.in(marked[marked.length - 1]);
    String tail = head == null ? "" : head.group();
    List<String> whole = new ArrayList<>(List.of(marked));
    whole.replaceAll(part -> part.endsWith(tail) ? part : part + tail);
    return whole;
  }

  /** Cut at 、和与及 outside brackets; 和 at the edge of a member is part of a word. */
  private static List<String> split(String noun) {
    var parts = new ArrayList<String>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i < noun.length(); i++) {
      char c = noun.charAt(i);
      if (c == '（' || c == '(' || c == '《') {
        depth++;
      } else if (c == '）' || c == ')' || c == '》') {
        depth--;
      } else if (depth == 0 && (c == '、' || joins(noun, start, i))) {
        parts.add(noun.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(noun.substring(start));
    parts.removeIf(String::isBlank);
    return parts;
  }

  private static boolean joins(String noun, int start, int at) {
    char c = noun.charAt(at);
    boolean inside = at > start + 1 && at < noun.length() - 2;
    return inside && (c == '和' || c == '与' || c == '及' && noun.charAt(at - 1) != '以' && !noun.startsWith("及以", at));
  }

  /** 城镇 with the head of 农村居民收入; a part of more than four characters stands by itself unless it ends as the last one's kind does. */
  private static String completed(String part, String last) {
    Matcher ordinal = ORDINAL.is(part) ? ORDINAL.opening(last) : null;
    if (ordinal != null) {
      return part + last.substring(ordinal.end());
    }
    char end = part.charAt(part.length() - 1);
    int kind = KINDS.indexOf(end) < 0 ? -1 : last.lastIndexOf(end);
    if (kind > 0 && kind < last.length() - 2) {
      return part + last.substring(kind + 1);
    }
    if (part.length() > 4 || ALONE.contains(part) || WHOLE.in(part) != null || last.length() <= part.length() + 1) {
      return part;
    }
    Matcher measured = MEASURED.in(last);
    if (measured != null && measured.start() > 2 && last.indexOf(part) < 0) {
      return part + measured.group();
    }
    int inside = last.indexOf(part);
    if (inside >= 0) {
      return part + last.substring(inside + part.length());
    }
    int shared = part.length() < 3 ? -1 : last.lastIndexOf(part.substring(part.length() - 2));
    return part + (shared > 0 ? last.substring(shared + 2) : last.substring(Math.min(part.length(), 2)));
  }
}
