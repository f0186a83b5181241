package org.duibiao.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Region;
import org.duibiao.catalog.Region.Level;
import org.duibiao.text.Finder;
import org.duibiao.text.Trie;
import org.jspecify.annotations.Nullable;

/** Finds the region a clause or heading speaks about when it is not the document's own, by the rules of {@link PlaceRule}. */
final class Places {

  private static final List<String> KINDS = List.of("经济技术开发区", "高新技术产业开发区", "经济开发区", "工业园区", "综合保税区", "经开区", "高新区", "开发区",
      "产业园区", "产业园", "化工园区", "化工园", "工业园", "工业区", "科技园", "科创城", "保税区", "自由贸易试验区", "自贸试验区", "自贸区", "新区", "新片区");
  /** What a name of a zone ends with, so that most clauses are told at a glance to name none. */
  private static final Trie<String> ZONES = Trie.forward(KINDS.stream().collect(Collectors.toMap(Function.identity(), Function.identity())));

  private static final int OPENING = 40;
  private static final int LONGEST = 8;
  private static final int LONGEST_OWN = 7;
  private static final Pattern ZONE = Pattern.compile(
      "^(?:加快|推动|支持|编制|推进|强化|建设|以|走进|来到|位于|一是|二是|三是|四是|[一二三四五六七八九十]、|[（(][一二三四五六七八九十]{1,3}[）)])*"
      + "((?:[\\u4e00-\\u9fff（）()]{2,9}?)(" + String.join("|", KINDS) + "))(?![、和与及内])");
  /** What numbers a point or leads to its place: （一）, 1., 一是, 对. */
  private static final Finder MARK = Finder.of("(?:[（(][一二三四五六七八九十0-9]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|[0-9]{1,2}[.．、](?![0-9])|[一二三四五六七八九]是)?(?:其中|对(?!口|外|内|接|标|照|于))?");
  private static final Pattern ZONE_IN_LIST = Pattern.compile("([\\u4e00-\\u9fff（）()]{2,9}?(" + String.join("|", KINDS) + "))");
  private static final Pattern LIST_LEAD = Pattern.compile("(?:其中)?[对给由]?");
  private static final Finder TOWN = Finder.of("(?![城乡集村各全重特小中建本该示古名强百千集把将对为使从向]|新[修建])[\\u4e00-\\u9fff]{2,3}(?<![城乡村色心制范等个])(?:镇|乡|街道)(?=[\\u4e00-\\u9fff])(?![、和与及村级区人政党内容])");
  private static final Finder WITHIN = Finder.of("(?:在|位于|落户|落户于|坐落于|走进|地处)(?=[\\u4e00-\\u9fff])");
  private static final Finder LED = Finder.of("(?:预计|其中|目前|今年|去年|全年|截至目前)+");
  private static final Pattern LAST = Pattern.compile("(?:的是|的为|首推)([\\u4e00-\\u9fff]{2,10})$");
  /** What makes the name of a kind of zones of the words before its ending: 农业科技园, 省级产业园. */
  private static final Pattern GENERIC = Pattern.compile(
      "[级个批小的各等与和将在一本该这两三多我全新老加打做抓壮扩引招用围针对向为把其]|[明今去前近当来往]年|[上下]半年|[一二三四]季度|年[初底末中]|目前|发展|实施|提高|提升|落户|入驻|通过|利用|建设|深化|.{0,6}[级个批的等和与]|[大中]型|大学|[省市区县]|国家|标准|[十百千]亿|人工智能|半导体|集成电路|生物|机器人|装备|汽车|光电|数据|互联网|信息|环保|节能|低碳|零碳|健康|养老|影视"
          + "|动漫|花卉|蔬菜|茶|中药|家具|纺织|服装|钢铁|陶瓷|海洋|航空|航天|通用|飞地|孵化|人力资源|留学|双创|田园|精品|精细|全国|现代|高新|经济|特色|首批|重点|文化|农业|科技|产业|工业|物流|生态|旅游|创新|创业|绿色|智能|数字|新型|循环"
          + "|专业|综合|跨境|电商|电子|软件|化工|医药|食品|示范|城乡|乡村|国际|合作|中心|核心|传统|优势|园区|企业|入园|整合|推|加快|支持|依托|引导|完善");

  private final Catalog catalog;
  private final Words words;
  private final IndicatorNames names;

  Places(Catalog catalog, Words words, IndicatorNames names) {
    this.words = words;
    this.catalog = catalog;
    this.names = names;
  }

  /**
   * A region or place.
   *
   * @param region its entry, null for one that only the text names
   * @param written how the clause calls it, empty where another part of the text does
   */
  record Place(@Nullable Region region, String name, String written, PlaceRule rule) {

    static Place of(Region region, String written, PlaceRule rule) {
      return new Place(region, region.name(), written, rule);
    }

    Place by(PlaceRule other) {
      return new Place(region, name, written, other);
    }
  }

  /** The place that {@code clause} is about, other than {@code home}; null where it names none. */
  @Nullable Place subject(String said, @Nullable Region home) {
    String clause = MARK.withoutOpening(said);
    Place phrased = phrased(clause, home);
    if (phrased != null) {
      return phrased;
    }
    Place zone = zone(clause, home);
    if (zone != null) {
      return zone;
    }
    Place inside = inside(clause, home);
    if (inside != null) {
      return "、和与及至等".indexOf(after(clause, inside.written().length())) < 0 ? inside : null;
    }
    Place series = series(LED.withoutOpening(clause), home);
    if (series != null) {
      return series;
    }
    Matcher town = town(clause, 2) || town(clause, 3) ? TOWN.opening(clause) : null;
    if (town != null && words.at(clause, 0, "lead").isEmpty() && words.at(clause, 0, "act").isEmpty()) {
      return new Place(null, town.group(), town.group(), PlaceRule.TOWN);
    }
    return null;
  }

  /** Whether the ending of a town's name may stand at a place. */
  private static boolean town(String clause, int at) {
    return "镇乡街".indexOf(after(clause, at)) >= 0;
  }

  /** 甲经开区签约项目55个. */
  private @Nullable Place zone(String clause, @Nullable Region home) {
    String opening = clause.length() > OPENING ? clause.substring(0, OPENING) : clause;
    Matcher m = ZONES.first(opening, 0, opening.length()) < 0 ? null : ZONE.matcher(opening);
    return m != null && m.find() ? zoneNamed(m.group(1), m.group(2), home) : null;
  }

  /** The zone that {@code name} stands for: catalogued, or of a name of its own. */
  private @Nullable Place zoneNamed(String name, String kind, @Nullable Region home) {
    for (String full : spelled(name, home)) {
      for (Region region : catalog.regionsNamed(full)) {
        if (home == null || near(region, home)) {
          return Place.of(region, name, PlaceRule.ZONE);
        }
      }
    }
    String own = name.substring(0, name.length() - kind.length());
    boolean ofHome = home != null && name.startsWith(home.shortName());
    return ofHome || own(own) ? new Place(null, spelled(name, null).getLast(), name, PlaceRule.ZONE) : null;
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

  /** Whether a zone that is not catalogued carries a name of its own: 甲乙科创城, not 省级产业园. */
  private boolean own(String own) {
    return own.length() >= 2 && own.length() <= LONGEST_OWN && words.at(own, 0, "act").isEmpty() && words.at(own, 0, "lead").isEmpty()
        && !GENERIC.matcher(own).lookingAt();
  }

  /** A region inside {@code home} that {@code clause} opens with: by its full name, also one that is a common word elsewhere. */
  private @Nullable Place inside(String clause, @Nullable Region home) {
    if (home == null || clause.isEmpty()) {
      return null;
    }
    for (Trie.Found<List<Region>> name : catalog.regionsAt(clause, 0, LONGEST)) {
      for (Region region : name.value()) {
        boolean whole = name.end() >= 3 && "市区县旗州盟".indexOf(clause.charAt(name.end() - 1)) >= 0;
        if (whole && within(region, home)) {
          return Place.of(region, clause.substring(0, name.end()), PlaceRule.REGION);
        }
      }
    }
    for (Region child : catalog.children(home.id())) {
      if (child.level() != Level.ZONE && child.name().length() >= 3 && clause.startsWith(child.name())) {
        return Place.of(child, child.name(), PlaceRule.REGION);
      }
    }
    return null;
  }

  /** 长三角|进出口总额: a name, also a short one, right before a series of the catalogue. */
  private @Nullable Place series(String clause, @Nullable Region home) {
    for (Trie.Found<List<Region>> name : catalog.regionsAt(clause, 0, LONGEST)) {
      String rest = clause.substring(name.end());
      boolean series = rest.startsWith("地区") && names.startOf(rest.substring(2)).isPresent() && !names.startOf(rest).isPresent()
          || names.startOf(rest).isPresent();
      for (Region region : name.value()) {
        if (series && (region.level() == Level.GROUP || within(region, home))) {
          return Place.of(region, clause.substring(0, name.end()), PlaceRule.SERIES);
        }
      }
    }
    return null;
  }

  /** 在甲经开区, 落户甲经开区的企业, 最低的是甲县. */
  private @Nullable Place phrased(String clause, @Nullable Region home) {
    Matcher within = WITHIN.opening(clause);
    if (within != null) {
      String place = clause.substring(within.end());
      Place zone = zone(place, home);
      Place found = zone != null ? zone : inside(place, home);
      char next = found == null ? ' ' : after(place, found.written().length());
      return found != null && "，,的 ".indexOf(next) >= 0 ? new Place(found.region(), found.name(), "", PlaceRule.WITHIN) : null;
    }
    Matcher last = clause.endsWith("是") || clause.indexOf("的是") < 0 ? null : LAST.matcher(clause.substring(Math.max(0, clause.length() - 14)));
    if (last != null && last.find()) {
      Place found = inside(last.group(1), home);
      return found != null && found.written().equals(last.group(1)) ? new Place(found.region(), found.name(), "", PlaceRule.NAMED_LAST) : null;
    }
    return null;
  }

  /**
   * The places that a clause opens with, one by one.
   *
   * @param written the words of the list
   */
  record Listed(List<Place> places, String written) {

    static final Listed NONE = new Listed(List.of(), "");
  }

  /** 三河市、固安县和廊坊开发区|引进资金: two or more places at the head of a clause, also by their short names; none where the list goes on to other things. */
  Listed listed(String clause, @Nullable Region home) {
    if (home == null || clause.indexOf('、') < 0 && clause.indexOf('和') < 0 && clause.indexOf('与') < 0) {
      return Listed.NONE;
    }
    var places = new ArrayList<Place>();
    Matcher lead = LIST_LEAD.matcher(clause);
    int at = lead.lookingAt() ? lead.end() : 0;
    while (true) {
      Place place = placeAt(clause, at, home);
      if (place == null) {
        return Listed.NONE;
      }
      places.add(place.by(PlaceRule.MEMBER));
      at += place.written().length();
      char next = after(clause, at);
      boolean joined = next == '、' || "和与及".indexOf(next) >= 0 && placeAt(clause, at + 1, home) != null;
      if (!joined) {
        return places.size() < 2 || next == '等' || sharesKind(places) ? Listed.NONE : new Listed(places, clause.substring(0, at));
      }
      at++;
    }
  }

  /** Whether the last of a list gives its kind to those before: 宁国、广德、宣城|经开区. */
  private static boolean sharesKind(List<Place> places) {
    String first = places.getFirst().written();
    String last = places.getLast().written();
    return "市区县旗州盟园城".indexOf(first.charAt(first.length() - 1)) < 0 && KINDS.stream().anyMatch(last::endsWith);
  }

  /** The place whose name stands at {@code at}: the longest of regions inside {@code home} and zones. */
  private @Nullable Place placeAt(String clause, int at, Region home) {
    if (at >= clause.length()) {
      return null;
    }
    Place found = null;
    for (Trie.Found<List<Region>> name : catalog.regionsAt(clause, at, at + LONGEST)) {
      for (Region region : name.value()) {
        if (within(region, home) && (found == null || name.end() - at > found.written().length())) {
          found = Place.of(region, clause.substring(at, name.end()), PlaceRule.MEMBER);
        }
      }
    }
    Matcher m = ZONE_IN_LIST.matcher(clause).region(at, Math.min(clause.length(), at + OPENING));
    Place zone = ZONES.first(clause, at, Math.min(clause.length(), at + OPENING)) >= 0 && m.lookingAt() ? zoneNamed(m.group(1), m.group(2), home) : null;
    return zone != null && (found == null || zone.written().length() > found.written().length()) ? zone : found;
  }

  /** The place that a member of a list opens with, 绩溪县|财政收入, also by its short name; null where it opens with none. */
  @Nullable Place member(String member, @Nullable Region home) {
    Place zone = zone(member, home);
    if (zone != null || home == null) {
      return zone == null ? null : zone.by(PlaceRule.MEMBER);
    }
    Place inside = inside(member, home);
    if (inside != null) {
      return inside.by(PlaceRule.MEMBER);
    }
    for (Trie.Found<List<Region>> name : catalog.regionsAt(member, 0, LONGEST)) {
      for (Region region : name.value()) {
        if (within(region, home)) {
          return Place.of(region, member.substring(0, name.end()), PlaceRule.MEMBER);
        }
      }
    }
    return null;
  }

  /** The region above {@code home} that 全国, 全省, 全市 stands for; null where that is {@code home} itself or nothing. */
  @Nullable Region whole(String word, Region home) {
    Level level = switch (word) {
      case "全国" -> Level.NATION;
      case "全省", "全区" -> Level.PROVINCE;
      case "全市" -> Level.PREFECTURE;
      default -> null;
    };
    if (level == null || word.equals("全区") && !home.name().endsWith("市") && !home.name().endsWith("盟")) {
      return null;
    }
    return catalog.lineage(home).stream().filter(region -> region.level() == level && !region.equals(home)).findFirst().orElse(null);
  }

  /** Whether a region's name stands right before {@code at}: 宜宾|临港经济技术开发区. */
  @Nullable String regionBefore(String text, int at) {
    for (int from = Math.max(0, at - LONGEST); from <= at - 2; from++) {
      if (catalog.regionsNamed(text.substring(from, at)).stream().anyMatch(region -> region.level() != Level.ZONE)) {
        return text.substring(from, at);
      }
    }
    return null;
  }

  private static char after(String text, int at) {
    return at < text.length() ? text.charAt(at) : ' ';
  }

  private boolean within(Region region, @Nullable Region home) {
    return home != null && !region.equals(home) && catalog.lineage(region).contains(home);
  }

  /** Whether a zone may be meant in a document of {@code home}: it lies in the same province, or around. */
  private boolean near(Region zone, Region home) {
    List<Region> own = catalog.lineage(home);
    return catalog.lineage(zone).stream().anyMatch(region -> region.level() == Level.PROVINCE && own.contains(region)) || own.contains(zone)
        || home.level() == Level.NATION;
  }
}
