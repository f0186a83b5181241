package org.duibiao.extraction;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Region;
import org.duibiao.catalog.Region.Level;
import org.duibiao.text.Trie;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of zones: those of the catalogue, and others by their ending where the words before it are a name (甲乙科创城) and not a kind
 * (省级产业园, 农业科技园).
 */
final class Zones {

  private static final List<String> KINDS = List.of("经济技术开发区", "高新技术产业开发区", "经济开发区", "工业园区", "综合保税区", "经开区", "高新区", "开发区",
      "产业园区", "产业园", "化工园区", "化工园", "工业园", "工业区", "科技园", "科创城", "保税区", "自由贸易试验区", "自贸试验区", "自贸区", "新区", "新片区", "新港区",
      "工业集中区", "产业集中区", "工业集聚区", "产业集聚区", "物流园区", "物流园", "软件园", "示范园", "创业园", "功能区", "管理区", "科技城", "科学城", "生物城", "生态城", "临空经济区", "空港经济区");
  /** Endings of zones that are as often the name of a programme: taken where the name of a region or a group of regions stands before. */
  private static final List<String> PROGRAMMES = List.of("一体化示范区", "综合实验区", "综合试验区", "示范区", "先行区", "起步区", "合作区", "集聚区", "度假区",
      "商务区", "经济区", "生态新城", "新城");
  /** What a name of a zone ends with, so that most clauses are told at a glance to name none. */
  private static final Trie<String> ENDS = Trie.forward(Stream.concat(KINDS.stream(), PROGRAMMES.stream()).collect(Collectors.toMap(Function.identity(), Function.identity())));

  private static final int OPENING = 40;
  private static final int LONGEST_OWN = 7;
  private static final int LONGEST_REGION = 8;
  private static final String NAME = "(?:[\\u4e00-\\u9fff（）()]{2,12}?)(" + String.join("|", KINDS) + "|" + String.join("|", PROGRAMMES) + ")";
  private static final Pattern LEADING = Pattern.compile(
      "^(?:选址|落户|加快|推动|支持|编制|推进|强化|建设|以|走进|来到|位于|一是|二是|三是|四是|[一二三四五六七八九十]、|[（(][一二三四五六七八九十]{1,3}[）)])*(" + NAME + ")(?![、和与及内])");
  private static final Pattern LISTED = Pattern.compile("(" + NAME + ")");
  private static final Pattern BRACKETED = Pattern.compile("[\\u4e00-\\u9fff]{2,7}[（(][\\u4e00-\\u9fff]{2,6}[）)][\\u4e00-\\u9fff]{0,6}");
  /** What no name of a zone holds: 甲市|建设|零碳产业园. */
  private static final Pattern DOING = Pattern.compile("建设|打造|推进|实施|加快|支持|完成|实现|引进|促进|加强|成为|获批|获评|入选|列入|创成|创建|新增|升级|级|与|共建");
  /** What makes the name of a kind of zones of the words before its ending: 农业科技园, 省级产业园. */
  private static final Pattern GENERIC = Pattern.compile(
      "[级个批小的各等与和将在一本该这两三多我全新老加打做抓壮扩引招用围针对向为把其]|[明今去前近当来往]年|[上下]半年|[一二三四]季度|年[初底末中]|目前|发展|实施|提高|提升|落户|入驻|通过|利用|建设|深化|.{0,6}[级个批的等和与]|[大中]型|大学|[省市区县]|国家|标准|[十百千]亿|人工智能|半导体|集成电路|生物|机器人|装备|汽车|光电|数据|互联网|信息|环保|节能|低碳|零碳|健康|养老|影视"
          + "|动漫|花卉|蔬菜|茶|中药|家具|纺织|服装|钢铁|陶瓷|海洋|航空(?!港)|航天|通用|飞地|孵化|人力资源|留学|双创|田园|精品|精细|全国|现代|高新|经济|特色|首批|重点|文化|农业|农村|科技|产业|工业|物流|生态|旅游|创新|创业|绿色|智能|智慧|数字|新型|循环"
          + "|专业|综合|跨境|电商|电子|软件|化工|医药|食品|示范|城乡|乡村|国际|合作|中心|核心|传统|优势|园区|企业|入园|整合|推|加快|支持|依托|引导|完善|冷链|保税|未来|配合|围绕|结合|按照|立足");

  private final Catalog catalog;
  private final Words words;

  Zones(Catalog catalog, Words words) {
    this.catalog = catalog;
    this.words = words;
  }

  /** 甲经开区|签约项目55个: the zone that a clause opens with. */
  @Nullable Place opening(String clause, @Nullable Region home) {
    String opening = clause.length() > OPENING ? clause.substring(0, OPENING) : clause;
    Matcher m = ENDS.first(opening, 0, opening.length()) < 0 ? null : LEADING.matcher(opening);
    return m != null && m.find() ? named(m.group(1), m.group(2), home) : null;
  }

  /** The zone whose name stands at {@code at}. */
  @Nullable Place at(String clause, int at, Region home) {
    int to = Math.min(clause.length(), at + OPENING);
    Matcher m = ENDS.first(clause, at, to) < 0 ? null : LISTED.matcher(clause).region(at, to);
    return m != null && m.lookingAt() ? named(m.group(1), m.group(2), home) : null;
  }

  static boolean ends(String name) {
    return KINDS.stream().anyMatch(name::endsWith);
  }

  /** The zone that {@code name} stands for: catalogued, or of a name of its own. */
  private @Nullable Place named(String name, String kind, @Nullable Region home) {
    for (String full : spelled(name, home)) {
      for (Region region : catalog.regionsNamed(full)) {
        if (home == null || near(region, home)) {
          return Place.of(region, name, PlaceRule.ZONE);
        }
      }
    }
    String own = name.substring(0, name.length() - kind.length());
    boolean ofRegion = home != null && (name.startsWith(home.shortName()) || opensWithRegion(own, home));
    boolean taken = !DOING.matcher(own).find() && (ofRegion || !PROGRAMMES.contains(kind) && own(own, home));
    return taken ? new Place(null, spelled(withoutHome(name, kind, home), null).getLast(), name, PlaceRule.ZONE) : null;
  }

  /** 耒阳市|东江工业园 in a paper of 耒阳市; 信阳市产业集聚区 stays whole, as the rest is a kind. */
  private String withoutHome(String name, String kind, @Nullable Region home) {
    if (home == null || !name.startsWith(home.name()) || name.length() <= home.name().length() + kind.length()) {
      return name;
    }
    String rest = name.substring(home.name().length());
    return own(rest.substring(0, rest.length() - kind.length()), home) ? rest : name;
  }

  /** 宁国|电子信息产业园. */
  private boolean opensWithRegion(String own, Region home) {
    return catalog.regionsAt(own, 0, LONGEST_REGION).stream().flatMap(name -> name.value().stream())
        .anyMatch(region -> region.level() != Level.GROUP && catalog.lineage(region).contains(home));
  }

  /** The ways a name may stand in the catalogue: 经开区 in full, with the region's name before it. */
  private static List<String> spelled(String name, @Nullable Region home) {
    List<String> full = Stream.of(name, ending(name, "经开区", "经济开发区"), ending(ending(ending(ending(name, "高新区", "高新技术产业开发区"),
        "经开区", "经济技术开发区"), "自贸区", "自由贸易试验区"), "自贸试验区", "自由贸易试验区")).distinct().toList();
    return home == null ? full : Stream.concat(full.stream(), full.stream().map(each -> home.shortName() + each)).toList();
  }

  private static String ending(String name, String usual, String full) {
    return name.endsWith(usual) ? name.substring(0, name.length() - usual.length()) + full : name;
  }

  /** Whether a zone that is not catalogued carries a name of its own: 甲乙科创城, 甲山（乙区）创意产业园, 远景甲市零碳产业园, not 省级产业园. */
  private boolean own(String own, @Nullable Region home) {
    boolean longer = BRACKETED.matcher(own).matches() || home != null && own.indexOf(home.shortName()) > 0;
    return own.length() >= 2 && (own.length() <= LONGEST_OWN || longer) && words.at(own, 0, "act").isEmpty() && words.at(own, 0, "lead").isEmpty()
        && !GENERIC.matcher(own).lookingAt();
  }

  /** Whether a zone may be meant in a document of {@code home}: it lies in the same province, or around. */
  private boolean near(Region zone, Region home) {
    List<Region> own = catalog.lineage(home);
    return catalog.lineage(zone).stream().anyMatch(region -> region.level() == Level.PROVINCE && own.contains(region)) || own.contains(zone)
        || home.level() == Level.NATION || zone.level() == Level.GROUP;
  }
}
