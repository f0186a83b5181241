package org.duibiao.extraction;

import java.util.Set;
import java.util.regex.Matcher;
import org.duibiao.quantity.Quantity;
import org.duibiao.text.Finder;

/**
 * The verb right before a number, and what stands before it: 城镇化率|比上年提高, 数量均|位居全省. Peeled off by {@link PredicateRule}.
 *
 * @param rest the words before the verb
 * @param direction 1 for a rise, -1 for a fall, 0 for neither
 * @param average whether the verb is said of a yearly average
 * @param each whether it is said of each of several: 均, 分别
 * @param reached whether it says what was reached: 达到, 为, 增至
 * @param whole the words between the verb of a rank and the number: 进入|全省开发区
 */
record Predicate(String rest, int direction, boolean average, boolean each, boolean reached, String whole) {

  /** When something was reached, between the verb and the number: 提高到2010年的. */
  private static final Finder REACHED_WHEN = Finder.of("(?:[0-9０-９]{4}年(?:末|底|初)?|上年(?:末|底|同期)?|去年(?:末|底|同期|同月)?|年初|上月|同期|[一二三四]季度|上半年|[0-9０-９]{1,2}月份?|“?[九十][一二三四五]?五”?(?:末|期末|时期|期间)|上一?个?(?:五年|任期|年度)|[两三四五六七八九十]年前|目前|现在|当前|如今|上[一个]{0,2}[\\u4e00-\\u9fff]{1,3}同期)的$|每(?:小时|天|日)$|连续[0-9０-９一二三四五六七八九十两]{1,3}个?[年月]$|(?<![^长降])[（(][^（()）]{2,8}[）)]$");
  private static final Finder COMPARED = Finder.of(
      "(?:比|较|同比|环比)[^，。]{0,12}?((?:多|少)(?:增|到位|收|投|完成|出|了|签|签约|引进|批|开工|落地|新增|接待|办理|交付|建|销售|运送)?|高出|高|低|快|慢|改善|收窄|好转)$");
  /** All that is left of a comparison whose other side has its number in brackets: 比全省（7.7%）|分别高|0.7个百分点. */
  private static final Finder COMPARING = Finder.of("[）)]?(?:分别|均)?[高低快慢]");
  /** Verbs that lead to a place in an order and to nothing else. */
  /** The places that one is ranked among, behind 列: 全市八个县市区, 绍兴各区、县（市）. */
  private static final Finder AMONG = Finder.of("(?:全[国省市州]|[\\u4e00-\\u9fff]{2,3}[省市州]?)(?:各|[一二三四五六七八九十0-9]{1,3}个)(?:[县市区州旗园]|地市|、|（[市区、]+）|\\([市区、]+\\)){1,6}");
  private static final Set<String> RANKING = Set.of("排", "列", "居", "名列", "位列", "排名", "位居", "稳居", "跃居", "第");
  /** Takes out of a bill what is not due, which is no fall: 送审金额4.8亿元，核减|3900万元. */
  private static final String CUT = "核减";
  /** What ends like 约 and is no doubt about the number: 签约|15个, 履约|6个. */
  private static final Finder SIGNED = Finder.of("[签履违解毁预续]约$");
  /** What makes a word of its own with 新. */
  private static final String NEW = "更创高革最焕";
  private static final String LESS = "少低慢收";
  /** Said of a rate it is the rate of growth: 投资增长为|31.6%. */
  private static final Finder GREW = Finder.of("(?:增长|增幅|增速)为");
  private static final Finder BESIDE = Finder.of("[与同和跟][^，。]{2,10}相比$");
  /** The plan of a year that a number is compared with, whose name is a verb too: 占市下达全年计划（|43亿元|, 高于年度计划|0.2个百分点. */
  private static final Finder AIM = Finder.of("(?:年度|全年|年初|下达|[省市县区州]定|[占为][省市县区州]|调整|考核)(?:的)?计划$");
  /** What a budget sets: 一般公共预算收入拟安排|4亿元. */
  private static final Finder BUDGETED = Finder.of("(?:收入|支出|预算|财力|基金)((?:预期|计划|预计|共|拟)*安排)$");
  private static final int NEAR_COMPARED = 24;
  private static final int LONGEST_WHEN = 14;
  private static final int NEAR = 14;
  private static final String[] WHOLES = {"全国", "全省", "全市", "全区", "全球", "世界"};
  private static final String[] RANKED = {"位列", "位居", "排名", "升至", "跃居", "进入", "稳居", "排在", "跃升", "名列", "从全", "由全", "保持全", "连续"};

  /** Peels the verb and its adverbs off the end of {@code left}, the words before {@code quantity}. */
  static Predicate of(String left, Quantity quantity, Words words) {
    String rest = left;
    boolean each = false;
    String whole = "";
    int ranked = quantity.form() == Quantity.Form.RANK ? rankVerb(rest) : -1;
    if (ranked >= 0) {
      String verb = rest.substring(ranked);
      each = verb.contains("均") || verb.startsWith("分") || verb.contains("都") || verb.contains("双双") || verb.contains("分别");
      whole = verb.substring(Math.min(2, verb.length()));
      rest = rest.substring(0, ranked);
    }
    int direction = 0;
    boolean average = false;
    boolean reached = false;
    while (!rest.isEmpty()) {
      rest = withoutTime(SubjectReader.trimEnd(rest));
      boolean signed = SIGNED.in(rest, Math.max(0, rest.length() - 2)) != null && !rest.startsWith("分别", rest.length() - 4);
      if (AIM.in(rest, Math.max(0, rest.length() - LONGEST_WHEN)) != null && direction == 0 && !reached) {
        break;
      }
      Matcher budgeted = direction == 0 && rest.endsWith("安排") ? BUDGETED.in(rest, Math.max(0, rest.length() - LONGEST_WHEN)) : null;
      if (budgeted != null) {
        rest = rest.substring(0, budgeted.start(1));
        reached = true;
        continue;
      }
      String reach = rest.endsWith("安排") || rest.endsWith("未完成") || signed ? "" : words.suffix(rest, "reach");
      String rise = words.suffix(rest, "rise");
      String fall = rest.endsWith(CUT) ? "" : words.suffix(rest, "fall");
      boolean renewed = rest.endsWith("新") && rest.length() > 1 && NEW.indexOf(rest.charAt(rest.length() - 2)) >= 0;
      String adverb = signed ? "" : words.suffix(rest, "soft");
      String soft = renewed || words.suffix(rest, "act").length() > adverb.length() ? "" : adverb;
      int length = Math.max(Math.max(reach.length(), soft.length()), Math.max(rise.length(), fall.length()));
      if (length == reach.length() && RANKING.contains(reach) && quantity.form() != Quantity.Form.RANK && !reach.isEmpty()) {
        break;
      }
      if (length == 0 && direction == 0 && quantity.form() == Quantity.Form.POINTS && COMPARING.is(rest)) {
        direction = LESS.indexOf(rest.charAt(rest.length() - 1)) < 0 ? 1 : -1;
        each = rest.length() > 2;
        rest = "";
        continue;
      }
      if (length == 0 && direction == 0 && !reached) {
        int compared = compared(rest);
        if (compared != 0) {
          direction = compared > 0 ? 1 : -1;
          rest = withoutComparison(rest.substring(0, rest.length() - Math.abs(compared)));
          continue;
        }
      }
      if (length == 0) {
        String shorter = withoutComparison(rest);
        if (shorter.equals(rest)) {
          break;
        }
        rest = shorter;
        continue;
      }
      if (length == reach.length() && GREW.is(reach) && quantity.form() == Quantity.Form.PERCENT) {
        direction = 1;
      } else if (length == reach.length()) {
        reached = true;
      } else if (length == rise.length() && !reached) {
        direction = direction == 0 ? 1 : direction;
      } else if (length == fall.length() && !reached) {
        direction = direction == 0 ? -1 : direction;
      } else if (reached && length == Math.max(rise.length(), fall.length()) && length == rest.length()) {
        return new Predicate("", direction, average, each, true, whole);
      } else if (length == soft.length()) {
        average |= soft.contains("均") && soft.length() > 1 && !(soft.equals("平均") && direction < 0);
        each |= soft.equals("均") || soft.equals("都") || soft.equals("分别") || soft.startsWith("依次") || soft.equals("双双") || soft.equals("各");
      } else {
        break;
      }
      rest = rest.substring(0, rest.length() - length);
    }
    boolean compared = rest.equals("比") || rest.equals("较");
    return new Predicate(compared ? "" : rest, direction, average, each, reached, whole);
  }

  /**
   * The length of an adjective of more or less at the end that a comparison stands before, negative for less: 比去年同期|少, 比上年|多到位,
   * 同比|改善; 0 where there is none.
   */
  private static int compared(String text) {
    Matcher m = COMPARED.in(text, Math.max(0, text.length() - NEAR_COMPARED));
    if (m == null) {
      return 0;
    }
    boolean less = LESS.indexOf(m.group(1).charAt(0)) >= 0
        || m.group(1).equals("改善") && (text.contains("浓度") || text.contains("PM"));
    return less ? -m.group(1).length() : m.group(1).length();
  }

  private static String withoutTime(String text) {
    Matcher when = REACHED_WHEN.in(text, Math.max(0, text.length() - LONGEST_WHEN));
    return when == null ? text : text.substring(0, when.start());
  }

  /** Without a comparison at the end: 比2015年, 较上年同期, 与去年同期相比. */
  private static String withoutComparison(String text) {
    Matcher beside = text.endsWith("相比") ? BESIDE.in(text, Math.max(0, text.length() - NEAR)) : null;
    if (beside != null) {
      return text.substring(0, beside.start());
    }
    for (int i = text.length() - 1; i >= 0 && i >= text.length() - NEAR; i--) {
      char c = text.charAt(i);
      boolean ratio = text.startsWith("比重", i) || text.startsWith("比例", i) || text.startsWith("比率", i) || i > 0 && text.charAt(i - 1) == '占';
      if (c == '比' && !ratio || c == '较' || c == '由' || c == '从') {
        String said = text.substring(i);
        if (said.contains("年") || said.contains("季") || said.contains("期") || said.contains("月") || said.contains("末")
            || said.contains("五") || said.contains("届") || said.contains("国") || said.contains("省") || said.contains("计划") || said.contains("平均") || said.contains("全市")
            || said.contains("增速") || said.contains("增幅") || said.contains("整体") || said.contains("进度") || said.contains("预期") || said.contains("目标") || said.contains("去年")) {
          return text.substring(0, i);
        }
      }
    }
    return text;
  }

  /** Where the verb of a rank begins: 数量均|位居中心城区; -1 where there is none close by. */
  private static int rankVerb(String text) {
    for (int i = Math.max(0, text.length() - NEAR); i < text.length(); i++) {
      if (startsRank(text, i)) {
        int start = i;
        while (start > 0 && "均都已双还位跃稳高分".indexOf(text.charAt(start - 1)) >= 0 && !text.startsWith("单位", start - 2)) {
          start--;
        }
        return start;
      }
    }
    for (String whole : WHOLES) {
      if (text.endsWith(whole)) {
        return text.length() - 2;
      }
    }
    return -1;
  }

  /** Whether only the name of a whole follows: 列|徐州市. */
  private static boolean whole(String text, int from) {
    return text.length() - from >= 2 && text.length() - from <= 6 && "省市区县州国".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean startsRank(String text, int at) {
    char c = text.charAt(at);
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    if (c == '居' && !text.startsWith("居民", at) && !text.startsWith("居住", at) || c == '列' && ("位名排".indexOf(before) >= 0 || whole(text, at + 1) || "系陈专行序罗".indexOf(before) < 0 && AMONG.is(text.substring(at + 1)))
        || c == '排' && at + 1 < text.length() && "全西中东第在".indexOf(text.charAt(at + 1)) >= 0) {
      return true;
    }
    for (String verb : RANKED) {
      if (text.startsWith(verb, at)) {
        return true;
      }
    }
    return false;
  }
}
