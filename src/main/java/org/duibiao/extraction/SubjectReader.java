package org.duibiao.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duibiao.quantity.Quantity;
import org.duibiao.quantity.Unit.Dimension;
import org.duibiao.text.Finder;
import org.jspecify.annotations.Nullable;

/** Takes the words around a number apart: what is counted, which verb leads, whether it rose or fell. */
final class SubjectReader {

  private static final int LONGEST = 60;

  /** How long what a part of a whole does may be: 用于民生. */
  private static final int LONGEST_PART = 12;

  /** Another unit of the number before: 3600套|（户）、公租房. */
  private static final Finder UNIT_TOO = Finder.of("[（(][\\u4e00-\\u9fff]{1,2}[）)]");

  /** What only says which of those behind are counted: 超过30亿元的有|5个|县. */
  private static final Pattern CHOSEN = Pattern.compile("[0-9][^，。]{0,12}的(?:仅|只|共|就|已|还)?有$");

  /** A verb inside the name of a series: 第一产业|实现|增加值. */
  private static final Finder DONE = Finder.of(
      "(?:实现|完成)(?=(?:工业|农业)?(?:增加值|总产值|产值|利润|利税|税收|营业收入|主营业务收入|销售收入|零售额|销售额))|(?<![^业区])(?:实现|完成)(?=[\\u4e00-\\u9fff]{0,10}(?:值|额|投资|收入|利润|税金)$)|实现(?=产量$|销量$)");

  /** What makes a noun of a verb: 开工|率, 接待|量. */
  private static final String RATE = "率量额";

  /** A whole that is only compared with and is no subject: 在全省. */
  private static final Finder WHOLE = Finder.of("(?:在|居|位于|位列|处于)?(?:全国|全省|全市|全区|全州|全球|世界|中部|西部|中西部|省内|国内)(?:各?(?:市州|州市|地市|设区市|地级市|县市区|县区|区县|县市|开发区|经开区|高新区|城市)|同类[\\u4e00-\\u9fff]{2,4})?的?(?:位次|排名|排位)?|(?:全国|全省|全市|全区|全州)(?:平均)?(?:水平|增速)|(?:持续|连续|前)?[0-9]{1,2}个月|[0-9.]{1,6}[万亿]?元(?:以上)?|[两三四五六七八]年(?:来|间)?");

  /** The whole that a place is a place in, behind what is ranked: 营商环境|在全省市州|排名第五. */
  private static final Pattern AMONG_WHOLE = Pattern.compile("(?<=[\\u4e00-\\u9fff]{2})在(?:全国|全省|全市|全区|全州|全盟|全县|全球|世界|中部|西部|省内|国内|同类)[\\u4e00-\\u9fff]{0,6}$");

  /** A list that is counted by what it has in common: 牛奶、羊绒|等|产量. */
  private static final Finder IN_COMMON = Finder.of("等(产量|产值|总产值|增加值|营收|营业收入|收入|投资|规模|数量|指标|出口额|销售额|销量|增速|增幅)$");

  /** Words that only lead to whom is counted behind: 通过平台帮助|213户|企业融资, 对|8家|单位开展检查. */
  private static final Finder GOVERNS = Finder.of("(?:对|向|给|帮助|帮|助力|推动|动员|促成|支持|引导|针对|围绕|面向|从|由|会同|联合|邀请|抽调|安排|选派)$");

  /** Money that is spent, before what it is spent on: 拿出|10亿元|扶持资金, 投入|5亿元|建设码头. */
  private static final Finder SPENT = Finder.of("(?:拿出|列支|斥资|安排|筹集|筹措|拨出|拨付|落实|投入|投资)$");
  /** Money that is named by nothing but its spending: 总投资, 财政投入. */
  static final Finder WHOLLY = Finder.of("(?:总|财政|累计|完成|直接|共)?(?:投资|投入|出资)");
  private static final Pattern PURPOSE = Pattern.compile(
      "^(?:专项|全部|主要)?(?:用于|用来|对|支持|建设|新建|改造|改扩建|扩建|实施|建成|打造|升级|购置|发展|推进)+([^，。；、]{2,24})");
  private static final Pattern CARRIED_OUT = Pattern.compile("(?:实施|进行|开展|予以|给予)");

  /** What a project promises for each year once it runs: 达产后年可实现|税收, 一年可节省|税款. */
  private static final Pattern PROMISED = Pattern.compile(
      "^(?:[^，。、]{0,6}?(?:达产|投产|建成|满产|投用|投运|运营|营运|竣工)(?:达产|达效|投产|运营|投用)?后)?(?:预计|可望|有望|将|可)*(?:每年|年均|一年|年)?(?:预计|可望|有望|将|可|能)+"
          + "(?:实现|贡献|节省|创造|形成|带动|提供|新增|达到|完成|减排)?(?=[\\u4e00-\\u9fff]{2})|^[^，。、]{0,6}?(?:达产|投产|建成|满产|投用|投运|运营|营运|竣工)(?:达产|达效|投产|运营|投用)?后(?=[\\u4e00-\\u9fff]{2})");
  /** How a rate compares: 租金为市场价的|六成. */
  private static final Pattern OF_OTHER = Pattern.compile("^([\\u4e00-\\u9fff]{2,12}?)(?:仅?为|是|相当于|约为|不到|仅)([\\u4e00-\\u9fff]{2,12})的$");
  private static final Finder COUNTED_AMONG = Finder.of("(?:项目|企业|单位|问题|部门|园区|案件|人员|线索|家庭)中");
  /** What the number before did, at the head of the next words: 32个行业实现|增长、增长面. */
  private static final Finder ROSE_AND = Finder.of("(?:增长|下降|上升|提高|回升|回落)、(?=[\\u4e00-\\u9fff]{2})");
  /** The months inside a name: 重点项目|1-3月|累计完成投资. */
  private static final Finder MONTHS_INSIDE = Finder.of("[\\u4e00-\\u9fff]{2,12}[0-9]{1,2}[—–\\-－~至～][0-9]{1,2}月份?(?=[\\u4e00-\\u9fff]{2})");
  /** What a number is set as: 达450家|的主要目标. */
  private static final Finder AIMED_AT = Finder.of("的(?:主要|总体|预期|工作|发展|奋斗|年度)?目标");
  private static final Finder SINCE = Finder.of("自[^，。]{2,14}(?:之日)?起$");
  private static final Finder SOLE = Finder.of("(?:这家|该)?(?:企业|公司|项目|工程|基地|园区)");
  private static final Pattern RELATIVE = Pattern.compile("^(?:已|未|正在)[^，。、]{1,8}?的(?=[\\u4e00-\\u9fff]{2})");
  private static final Finder EACH_OF = Finder.of("各(?=奖励|补助|补贴|安排|给予|拨付)");
  private static final Finder AFFECTED = Finder.of("受[^，。]{2,24}?影响$");
  private static final Finder EACH_UNIT = Finder.of("^按?每[亩人户平吨箱名家度件次方立米台辆套]{1,3}$");

  private final Words words;
  private final NounBehind behind;

  SubjectReader(Words words) {
    this.words = words;
    behind = new NounBehind(words);
  }

  /** The subject of {@code quantity} between the words {@code left} and {@code right} of it, within its part of the clause. */
  Subject read(String written, String right, Quantity quantity) {
    String left = CHOSEN.matcher(written).find() ? "" : UNIT_TOO.withoutOpening(written);
    Predicate predicate = Predicate.of(left.length() > LONGEST ? left.substring(left.length() - LONGEST) : left, quantity, words);
    String action = "";
    String noun = trimStart(predicate.rest());
    for (int round = 0; round < 4; round++) {
      String verb = words.at(noun, 0, "act");
      if (verb.isEmpty() || guarded(noun, verb) || noun.startsWith("增加值") || noun.startsWith("建设用地") || noun.startsWith("建设投资") || noun.startsWith("续建项目") || noun.startsWith("发展中")) {
        break;
      }
      action = action.isEmpty() || words.is(verb, "increase") ? verb : action;
      noun = trimStart(noun.substring(verb.length()));
    }
    if (words.is(noun, "head") && (words.is(action + noun, "head") || action.endsWith("工") || action.equals("建设"))) {
      noun = action + noun;
    }
    noun = ROSE_AND.withoutOpening(noun);
    boolean promised = noun.indexOf('后') >= 0 || !noun.isEmpty() && "预可有将每年一能".indexOf(noun.charAt(0)) >= 0;
    noun = promised ? PROMISED.matcher(noun).replaceFirst("") : noun;
    noun = noun.indexOf('月') > 2 ? without(MONTHS_INSIDE, noun, 0) : noun;
    noun = without(EACH_OF, without(SINCE, without(AFFECTED, noun, 0), 0), 0);
    Matcher other = quantity.dimension() == Dimension.PART ? OF_OTHER.matcher(noun) : null;
    if (other != null && other.matches()) {
      return new Subject(other.group(1) + "（占" + other.group(2) + "比重）", action, predicate, false);
    }
    boolean among = amid(noun) && (noun.length() <= 4 && COUNTED_AMONG.opening(noun) == null || quantity.form() == Quantity.Form.RANK);
    int comparing = among ? noun.lastIndexOf('在') : -1;
    if (comparing >= 2) {
      noun = noun.substring(0, comparing);
    } else if (WHOLE.is(noun) || among) {
      noun = "";
    }
    noun = quantity.form() == Quantity.Form.RANK ? AMONG_WHOLE.matcher(noun).replaceFirst("") : noun;
    boolean governed = GOVERNS.in(noun) != null;
    String behind = this.behind.read(governed ? RELATIVE.matcher(right).replaceFirst("") : right, quantity);
    if (right.startsWith("的") && SOLE.is(behind) && words.is(noun, "head") && noun.length() > 1) {
      behind = "";
    }
    if (quantity.dimension() == Dimension.MONEY && SPENT.in(noun + (noun.isEmpty() ? action : "")) != null) {
      Subject spent = spent(left, noun, action, right, behind, predicate);
      if (spent != null) {
        return spent;
      }
    }
    boolean serves = left.endsWith("为") && noun.chars().noneMatch(c -> "数量率额".indexOf(c) >= 0) && !words.is(noun, "head");
    if (!behind.isEmpty() && quantity.dimension().counts() && (governed || serves)) {
      return new Subject(behind, "", predicate, true);
    }
    if (!behind.isEmpty() && EACH_UNIT.is(noun)) {
      String verb = words.at(behind, 0, "act");
      String what = behind.length() - verb.length() >= 2 ? behind.substring(verb.length()) : behind;
      return new Subject(what + "（" + noun.substring(noun.indexOf('每')) + "）", "", predicate, true);
    }
    boolean summed = noun.endsWith("等") || left.endsWith("共");
    boolean stretch = quantity.dimension() == Dimension.LENGTH || quantity.dimension() == Dimension.AREA;
    boolean of = left.endsWith("的") && quantity.form() == Quantity.Form.AMOUNT;
    boolean measured = (stretch || summed || of) && !predicate.reached() && predicate.direction() == 0;
    boolean usesBehind = !behind.isEmpty() && (noun.isEmpty() || measured || right.startsWith("的") && AIMED_AT.opening(right) == null || quantity.dimension().counts() && !predicate.reached())
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

  /** The subject of money that is spent; null where the words name no purpose. */
  private @Nullable Subject spent(String left, String noun, String action, String right, String behind, Predicate predicate) {
    String verb = noun.isEmpty() ? action : noun;
    boolean invests = verb.endsWith("投入") || verb.endsWith("投资");
    Matcher purpose = PURPOSE.matcher(right);
    if (!WHOLLY.is(noun) && purpose.find()) {
      String what = CARRIED_OUT.matcher(purpose.group(1)).replaceAll("");
      return new Subject(what + (invests ? verb.substring(verb.length() - 2) : "资金"), "", predicate, true);
    }
    if (invests || WHOLLY.is(noun)) {
      return null;
    }
    if (!behind.isEmpty()) {
      return new Subject(behind, "", predicate, true);
    }
    return noun.isEmpty() ? null : new Subject(left.contains("财政") ? "财政资金" : "资金", "", predicate, false);
  }

  /** Whether 中 at the end means among, and is no part of a kind of school. */
  static boolean amid(String noun) {
    return noun.endsWith("中") && !noun.endsWith("初中") && !noun.endsWith("高中");
  }

  /** {@code noun} without the first match at or behind {@code from}. */
  static String without(Finder words, String noun, int from) {
    Matcher found = words.in(noun, from);
    return found == null ? noun : noun.substring(0, found.start()) + noun.substring(found.end());
  }

  /** Without the verbs and examples in front of what is counted: 引导企业新建厂房 → 厂房; 甲、乙等企业 → 企业. */
  private String core(String written) {
    String noun = without(DONE, afterBa(written), 2);
    Matcher common = noun.contains("、") ? IN_COMMON.in(noun) : null;
    noun = common == null ? noun : noun.substring(0, common.start()) + common.group(1);
    noun = noun.endsWith("的") ? noun.substring(0, noun.length() - 1) : noun;
    noun = amid(noun) && noun.length() >= 3 ? noun.substring(0, noun.length() - 1) : noun;
    noun = noun.endsWith("等") && noun.length() > 4 && "高中同平一二三初".indexOf(noun.charAt(noun.length() - 2)) < 0 ? noun.substring(0, noun.length() - 1) : noun;
    int etc = noun.lastIndexOf('等');
    noun = noun.startsWith("涉及") && noun.length() > 4 && !words.is(noun.substring(2), "head") ? noun.substring(2) : noun;
    String core = etc > 0 && etc < noun.length() - 2 && !noun.startsWith("等级", etc) && !noun.startsWith("等教育", etc)
        && "高中优均同平对".indexOf(noun.charAt(etc - 1)) < 0 ? noun.substring(etc + 1) : noun;
    for (int i = core.length() - 3; i > 0; i--) {
      String verb = words.at(core, i, "split");
      boolean part = words.at(core, i, "guard").length() > verb.length();
      boolean bracketed = open(core, i) || "（(".indexOf(core.charAt(i - 1)) >= 0 || "）)".indexOf(core.charAt(Math.min(core.length() - 1, i + verb.length()))) >= 0;
      String behind = core.substring(i + verb.length());
      boolean joined = words.is(behind, "head") || behind.endsWith("率") && behind.length() <= 3 || core.charAt(i - 1) == '创' && verb.startsWith("新");
      if (!verb.isEmpty() && !part && !bracketed && !joined && behind.length() >= 2 && !words.is(behind, "note")) {
        return behind;
      }
    }
    return core;
  }

  /** Whether a bracket that opens before {@code at} is not closed there: 项目（含新建和续建）. */
  private static boolean open(String noun, int at) {
    return Math.max(noun.lastIndexOf('（', at - 1), noun.lastIndexOf('(', at - 1)) > Math.max(noun.lastIndexOf('）', at - 1), noun.lastIndexOf(')', at - 1));
  }

  /** What is acted on: 按程序将|专项债券额度, 并把|高频事项. */
  private String afterBa(String noun) {
    int at = Math.max(noun.lastIndexOf('将'), noun.lastIndexOf('把'));
    boolean word = at >= 0 && (words.at(noun, at, "guard").length() > 1 || at > 0 && "即大名上少中干".indexOf(noun.charAt(at - 1)) >= 0);
    return at >= 0 && !word && noun.length() - at > 2 ? noun.substring(at + 1) : noun;
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
      boolean quoted = word.equals("“") && rest.indexOf('”') > 0;
      boolean sized = word.equals("超") && rest.length() > 1 && Character.isDigit(rest.charAt(1));
      if (!word.isEmpty() && !quoted && !sized && !guarded(rest, word) && !(word.equals("全面") && rest.length() < 4)) {
        rest = rest.substring(word.length());
      }
      rest = Periods.withoutLeading(rest);
      while (!rest.isEmpty() && " 　　,，。（(）)\u00a0\t—".indexOf(rest.charAt(0)) >= 0) {
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

  static boolean isWord(char c) {
    return c >= '一' && c <= '龥' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '“' || c == '《';
  }
}
