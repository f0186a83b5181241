package org.duibiao.extraction;

import java.util.regex.Pattern;
import org.duibiao.quantity.Bound;
import org.duibiao.quantity.Quantity;
import org.duibiao.quantity.Unit.Dimension;
import org.duibiao.text.Span;
import org.jspecify.annotations.Nullable;

/** Numbers that only say which things are meant (10亿元以上项目, 3岁以下, 15年教育) and are no statistic themselves. */
final class Thresholds {

  /** How far from a duration the words are looked for that make it a limit, in characters. */
  private static final int NEAR = 120;

  /** How far from a number the words are looked for that grant it, in characters. */
  private static final int GRANT_NEAR = 30;

  /** How long the name of a plant may be behind its capacity, in characters. */
  private static final int NAMED = 16;

  /** What a policy grants to whoever meets its terms, in the words before the number or around it. */
  private static final Pattern GRANTED = Pattern.compile("最高(?:可|不超过|给予|补贴|补助|奖励|资助|支持|达|享受|获得|申请)*$|(?:可|能)(?:获|获得|享受|申请|申领|领取)[^，。,0-9]{0,12}$|(?:给予|发放)[^，。,0-9]{0,8}一次性[^，。,0-9]{0,6}$|(?:奖励|补贴|补助|资助|奖补)(?:最高|每[人户家月年]|标准为|不超过)+$|每[^，。,0-9]{1,8}(?:补贴|补助|奖励|奖补|给予|资助)$");
  private static final Pattern GIVES = Pattern.compile("给予(?:每[家户人个项名位])?$");
  private static final Pattern GRANTED_SHARE = Pattern.compile("按(?:照)?[^，。,0-9]{0,20}(?:[0-9.]+[%％][、和及])*$|最高(?:可)?(?:抵扣|补贴|补助|奖励|降低|减免|优惠|享受|返还)*$");
  private static final Pattern GRANT = Pattern.compile("给予|予以|补贴|补助|奖励|资助|返还|贴息");
  private static final Pattern GRANT_BEHIND = Pattern.compile("^(?:的)?[^，。,0-9]{0,8}(?:奖励|补贴|补助|资助|支持|奖补)");
  private static final Pattern OFFERED = Pattern.compile("给予|予以|奖励|补贴|补助|资助|奖补|贴息|返还|减按|减半|收取|缴纳|减免|免收|免征|一次性|最高|上限|封顶|不超过|每[户人年家个项次件台套亩箱吨位名](?!.{0,6}(?:推动|新增|培育|建设|安排))|按(?:照)?[^，。]{0,14}的?[0-9]");
  private static final Pattern GIVEN_NEXT = Pattern.compile("(?:分别|再|另行|另外|额外|均|可|由[^，。]{0,8}?|[省市区县]?财政|按规定|根据[^，。]{0,8}?)*(?:给予|予以|奖励|一次性|补助|补贴|资助|最高|按[^，。]{0,10}给予)");
  private static final Pattern AIMED = Pattern.compile("力争|到20|培育|推动|目标|累计|已|达到[0-9]{2,}[^，。]{0,4}以上");
  /** The rates of a policy, however they are changed: 补助比例提高到10%, 第一年兑现60%. */
  private static final Pattern RATE = Pattern.compile("(?:补助|补贴|奖励|资助|贴息|担保|分担|抵扣|减免)(?:比例|标准|额度|系数)|第[一二三四五]年|兑现[0-9]|再兑现");
  /** What the policy itself sets up or has done, which is a figure: 设立总规模100亿元的基金, 累计兑现. */
  private static final Pattern FUNDED = Pattern.compile("设立|出资|总规模|基金|每年安排|安排[^，。]{0,8}资金|累计|已|达到|增长|提高到|同比");
  private static final Pattern COUNTED_BY = Pattern.compile("的(?:项目|企业)[0-9]{1,4}[个家项户]|的(?:(?:仅|只|共|就|已|还)?有|(?:乡镇|县区|县|区|市|镇|街道|企业|项目|园区|开发区|村|单位|部门)(?:仅|只|共|就|已|还)?有[0-9])|(?:的)?(?:县区?|乡镇|镇|街道|园区)?(?:[（(][^）)]{1,6}[）)])?(?:有|共)?[0-9]{1,4}[个家户](?![月人])");
  private static final Pattern COUNTED = Pattern.compile("(?:有[0-9]+多?余?(?:个|家|户|名|项|所|条|座|种)[^，。、0-9]{3,16}|[0-9]+多?余?(?:个|家|户)(?:项目|企业)[^，。、0-9]{2,8}[均都])$");
  private static final String TERMS = "what a policy grants to whoever meets its terms: 最高50万元, 按20%给予补贴";

  private static final Pattern MEANT = Pattern.compile("的?(?:县|区|市|县区|区县|县市|园区|开发区|地区|乡镇|企业)?(?<=的|县|区|市|镇|业)(?:有|是|为)(?=[\\u4e00-\\u9fff]{2,9}、)");

  /** A class by size whose bounds both name their unit: 5亿元|~10亿元项目, 5亿元~|10亿元|项目. */
  private static final Pattern BAND_HEAD = Pattern.compile("(?:[—–\\-－~～]|至|到)[0-9.]{1,6}(?:万|亿)元?(?:以下|以上)?(?:的|项目|企业|之间)");
  private static final Pattern BAND_TAIL = Pattern.compile("[0-9](?:万|亿)元?(?:（含）|以上)?(?:[—–\\-－~～]|至|到)$");

  /** 超3000万美元|外资项目. */
  private static final Pattern KIND = Pattern.compile("的?(?:[内外]资|重大|重点|工业|产业|制造业|新兴产业|优质|签约|新建)+(?:项目|企业)");

  /** What a plant is to make, in a list of such: 年产10万吨|新材料、再生资源利用等. */
  private static final Pattern PRODUCT = Pattern.compile("[\\u4e00-\\u9fff]{2,16}(?:、|等)");

  /** What is counted by its size: 超80万人次|的古镇3家, 5万头以上|养殖场（点）12个. */
  private static final Pattern SIZE_OF = Pattern.compile("的?(?!企业|项目)[\\u4e00-\\u9fff]{2,12}(?<![增达为至到过])(?:[（(][\\u4e00-\\u9fff]{1,6}[）)])?[0-9～~-]{1,6}(?:个|家|户|座|所)(?![月人])");

  private Thresholds() {}

  /** Why {@code quantity} is no statistic; null where it may be one. */
  static @Nullable String reason(String text, Span clause, Quantity quantity, boolean policy) {
    int end = quantity.reach().end();
    char next = end < clause.end() ? text.charAt(end) : ' ';
    boolean word = next >= '一' && next <= '龥';
    if (quantity.form() == Quantity.Form.DURATION) {
      return duration(text, clause, quantity) ? "a length of time that is no limit: 15年教育" : null;
    }
    if (quantity.form() == Quantity.Form.RANK && next == '的') {
      return "a place that only says which are meant: 居前三位的是甲县";
    }
    if (quantity.form() == Quantity.Form.PERCENT && text.startsWith("的有", end)) {
      return "a share that only says which are meant";
    }
    if (quantity.form() != Quantity.Form.PERCENT && MEANT.matcher(text).region(end, clause.end()).lookingAt()) {
      return "a size or rank that only says which are meant: 超过30亿元的有甲市、乙县";
    }
    if (chosen(text, clause, quantity)) {
      return "a bound that only says which are meant: 到位资金超过30亿元的有5个";
    }
    if (quantity.dimension().counts() && text.startsWith("指标", end) && text.substring(clause.start(), quantity.span().start()).indexOf('、') > 0) {
      return "how many the list before it has: 工业投资、技改投资2项指标";
    }
    if (granted(text, clause, quantity) || policy && offered(text, clause, quantity)) {
      return TERMS;
    }
    if (quantity.form() != Quantity.Form.AMOUNT) {
      return null;
    }
    if (quantity.unit().equals("岁")) {
      String lead = text.substring(Math.max(clause.start(), quantity.span().start() - NAMED), quantity.span().start());
      return lead.contains("寿命") || lead.contains("平均年龄") ? null : "an age that says who is meant: 3岁以下";
    }
    String before = text.substring(Math.max(clause.start(), quantity.reach().start() - NEAR), quantity.reach().start());
    boolean bounded = end > quantity.span().end() && "上下内".indexOf(text.charAt(end - 1)) >= 0;
    boolean bare = quantity.unit().equals("万") || quantity.unit().equals("亿");
    if (bare && bounded && startsWith(text, end, "项目", "企业", "工业", "的项目", "的企业")) {
      return "a size that says which are meant: 1000万以上项目";
    }
    if (quantity.dimension().counts()) {
      return bounded && word && "户人口岁".indexOf(quantity.unit()) >= 0 && before.isBlank() ? "a size that says which are meant: 20户以上自然村" : null;
    }
    return measured(text, clause, quantity, before, bounded && word) ? "a size that says which are meant: 10亿元以上项目, 50万吨甲醇项目" : null;
  }

  /** Whether a bound only tells which things are counted before or behind it: 超过30亿元|的有5个, 有5家企业产值超过|10亿元. */
  private static boolean chosen(String text, Span clause, Quantity quantity) {
    if (quantity.bound() != Bound.EXACT && quantity.form() == Quantity.Form.AMOUNT && SIZE_OF.matcher(text).region(quantity.reach().end(), clause.end()).lookingAt()) {
      return true;
    }
    if (quantity.bound() == Bound.EXACT || quantity.dimension().counts() || quantity.form() != Quantity.Form.AMOUNT && quantity.form() != Quantity.Form.PERCENT) {
      return false;
    }
    String before = text.substring(Math.max(clause.start(), quantity.reach().start() - NEAR), quantity.reach().start());
    return COUNTED_BY.matcher(text).region(quantity.reach().end(), clause.end()).lookingAt() || COUNTED.matcher(before).find();
  }

  /** Whether a policy offers this to whoever meets its terms: 分别给予2000万元、300万元奖励, 按前三年100%、后两年50%的比例予以奖励, 按最低限额的50%收取. */
  private static boolean offered(String text, Span clause, Quantity quantity) {
    if (condition(text, clause, quantity)) {
      return true;
    }
    boolean money = quantity.dimension() == Dimension.MONEY || quantity.form() == Quantity.Form.PERCENT || quantity.unit().equals("‰");
    if (!money) {
      return false;
    }
    String words = clause.of(text);
    return RATE.matcher(words).find() || OFFERED.matcher(words).find() && !FUNDED.matcher(words).find();
  }

  /** Whether a policy only says whom it serves: 首次达到1亿元、5亿元的，分别给予; 投入500万元以上的，按10%补助. */
  private static boolean condition(String text, Span clause, Quantity quantity) {
    int end = clause.end();
    boolean relative = end > clause.start() && text.charAt(end - 1) == '的' && quantity.reach().end() <= end;
    String next = text.substring(Math.min(text.length(), end + 1), Math.min(text.length(), end + 1 + NAMED));
    boolean rewarded = GIVEN_NEXT.matcher(next).lookingAt() && !AIMED.matcher(clause.of(text)).find();
    return relative || rewarded;
  }

  private static boolean granted(String text, Span clause, Quantity quantity) {
    String before = text.substring(Math.max(clause.start(), quantity.reach().start() - GRANT_NEAR), quantity.reach().start());
    if (quantity.form() == Quantity.Form.PERCENT) {
      return GRANTED_SHARE.matcher(before).find() && (before.contains("最高") || GRANT.matcher(text.substring(clause.start(), Math.max(clause.start(), Math.min(clause.end(), quantity.reach().end() + GRANT_NEAR)))).find());
    }
    String behind = text.substring(quantity.reach().end(), Math.max(quantity.reach().end(), Math.min(clause.end(), quantity.reach().end() + GRANT_NEAR)));
    return quantity.dimension() == Dimension.MONEY
        && (GRANTED.matcher(before).find() || GIVES.matcher(before).find() && GRANT_BEHIND.matcher(behind).find());
  }

  /** Whether an amount of money, mass or length only says which projects, firms or plants are meant. */
  private static boolean measured(String text, Span clause, Quantity quantity, String before, boolean bounded) {
    int end = quantity.reach().end();
    char next = end < clause.end() ? text.charAt(end) : ' ';
    boolean word = next >= '一' && next <= '龥';
    if (before.endsWith("海拔") || bounded && (before.endsWith("在") || next == '的') || before.endsWith("把") || quantity.unit().equals("英寸")) {
      return true;
    }
    boolean capacity = quantity.dimension() == Dimension.MASS || quantity.dimension() == Dimension.ENERGY || quantity.dimension() == Dimension.VOLUME;
    if (capacity && before.endsWith("年产") && PRODUCT.matcher(text).region(end, clause.end()).lookingAt()) {
      return true;
    }
    if (capacity && word && next != '的' && names(text.substring(end, Math.min(clause.end(), end + NAMED)))) {
      return true;
    }
    if (quantity.dimension() == Dimension.LENGTH && startsWith(text, end, "覆盖率", "半径", "范围", "服务圈", "生活圈")) {
      return true;
    }
    if (next == '级' || next == '口' && quantity.dimension() != Dimension.MONEY) {
      return true;
    }
    boolean above = end > quantity.span().end() && text.charAt(end - 1) != '右' && text.charAt(end - 1) != '余';
    int kind = text.startsWith("的", end) ? end + 1 : end;
    if (above && word && !startsWith(text, kind, "，", "、") && kind < clause.end()) {
      return startsWith(text, kind, "项目", "企业", "工业", "重大", "重点", "以", "投资", "产业", "特色", "变电站", "机组", "农产品", "的", "锅炉", "燃煤",
          "单体", "河流", "商", "外", "省", "大", "小", "内", "园", "集群", "基地", "制造", "优质", "龙头", "贷款", "产值");
    }
    if (BAND_HEAD.matcher(text).region(end, clause.end()).lookingAt() || BAND_TAIL.matcher(before).find() && startsWith(text, end, "的", "项目", "企业", "之间", "以下", "以上")) {
      return true;
    }
    boolean counted = startsWith(text, end, "企业", "项目", "产业集群", "级", "园区") || KIND.matcher(text).region(end, clause.end()).lookingAt();
    if (counted && before.endsWith("过")) {
      return true;
    }
    return counted && quantity.reach().start() < quantity.span().start();
  }

  private static boolean duration(String text, Span clause, Quantity quantity) {
    String words = text.substring(Math.max(clause.start(), quantity.span().start() - NEAR),
        Math.min(clause.end(), quantity.span().end() + NEAR));
    boolean limit = words.contains("压缩") || words.contains("缩短") || words.contains("时限") || words.contains("时间") || words.contains("圈")
        || words.contains("内") || words.contains("办结") || words.contains("天数") || words.contains("优良") || words.contains("工作日")
        || words.contains("达标") || words.contains("小时") || words.contains("用了") || words.contains("只用") || words.contains("仅用")
        || words.contains("用时") || words.contains("只需") || words.contains("提速") || words.contains("平均");
    String unit = quantity.unit();
    boolean span = !unit.equals("年") && startsWith(text, quantity.span().end(), "时间") && !startsWith(text, quantity.span().end(), "时间内");
    return !limit || span || unit.equals("周") || unit.equals("年") && !startsWith(text, quantity.span().end(), "内", "时间", "以内")
        || startsWith(text, quantity.span().end(), "服务", "值", "不打烊", "在线", "自助", "行动");
  }

  /** Whether the words behind a capacity say that it is part of a plant's name: 50万吨甲醇项目. */
  private static boolean names(String behind) {
    for (String kind : new String[] {"项目", "工程", "生产线", "产线", "装置", "机组"}) {
      int at = behind.indexOf(kind);
      if (at >= 0 && behind.substring(0, at).chars().noneMatch(c -> "、，,;；和0123456789".indexOf(c) >= 0)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(String text, int at, String... words) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }
}
