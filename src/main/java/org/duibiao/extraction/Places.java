package org.duibiao.extraction;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Region;
import org.duibiao.catalog.Region.Level;
import org.duibiao.text.Finder;
import org.duibiao.text.Trie;
import org.jspecify.annotations.Nullable;

/** Finds the region a clause or heading speaks about when it is not the document's own, by the rules of {@link PlaceRule}. */
final class Places {

  private static final int LONGEST = 8;
  private static final int LONGEST_GROUP = 16;
  /** What makes an office, a person or a kind of place of a region's name: 乙市|委, 乙市|民. */
  private static final String OFFICE = "委民政人长场内外级属直区市县城籍史、和与及至等";
  private static final String REGION_ENDS = "市区县旗州盟";

  /** What numbers a point or leads to its place: （一）, 1., 一是, 对. */
  private static final Finder MARK = Finder.of("(?:[（(][一二三四五六七八九十0-9]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|[0-9]{1,2}[.．、](?![0-9])|[一二三四五六七八九]是)?(?:其中|对(?!口|外|内|接|标|照|于))?");
  private static final String TOWN_NAME = "(?![城乡集村各全重特小中建本该示古名强百千集把将对为使从向]|新[修建]|信用|文明|卫生|生态|示范|贫困|平安|民族|旅游|工业|农业|经济)[\\u4e00-\\u9fff]{2,3}(?<![城乡村色心制范等个各全该本两几多])(?:镇|乡|街道)";
  private static final Finder TOWN = Finder.of(TOWN_NAME + "(?=[\\u4e00-\\u9fff]|$)(?![、和与及村级区人政党内容])");
  private static final Pattern TOWN_IN_LIST = Pattern.compile(TOWN_NAME + "(?![村级人政党内容])");
  private static final Finder WITHIN = Finder.of("(?:在|位于|落户|落户于|坐落于|走进|地处)(?=[\\u4e00-\\u9fff])");
  private static final Finder LED = Finder.of("(?:预计|其中|目前|今年|去年|全年|截至目前)+");
  private static final Pattern LAST = Pattern.compile("(?:的是|的为|首推)([\\u4e00-\\u9fff]{2,10})$");
  private static final Finder FRAMED = Finder.of("【([^】]{2,20})】");
  /** What is counted at a place that stands before it by its short name: 诸暨|完成投资30亿元. */
  private static final Finder DID = Finder.of("(?:累计|共|已)?(?:完成|实现|新增|引进|签约|到位|贡献|增长|下降|达到)(?!后|的)");
  private static final Finder SAME_TIME = Finder.of("同期");
  /** The regions of a group: 长株潭|三市. */
  private static final Finder ALL = Finder.of("(?:[两三四五六七八九]省[一二三]市|[两三四五六七八九十0-9]{1,3}个?(?:省市|省|市|地|城|区市|州市))(?!级|场)");
  private static final Finder GROUP_DID = Finder.of("增长|下降|上升|达到|占|实现|完成|主要城市|各市|各城市|[0-9]");
  /** 与乙市共建: who is worked with is not counted along. */
  private static final Finder TOGETHER = Finder.of("与[\\u4e00-\\u9fff]{1,8}?(?:签|共|联合|合作|达成|对接|洽谈|相比)");
  private static final Finder AGAIN_HOME = Finder.of("(?:其中)?(?:全[省市州盟]|我[省市州盟]|(?:其余|其他|其它)各?(?:[县区市镇乡旗州盟地]|园区|开发区|街道)|[省市区县州盟]本级|[省市区县州]直(?![达接播径升管属通辖])|各[县区市]|各地)");

  private final Catalog catalog;
  private final Words words;
  private final IndicatorNames names;
  private final Zones zones;

  Places(Catalog catalog, Words words, IndicatorNames names) {
    this.words = words;
    this.catalog = catalog;
    this.names = names;
    this.zones = new Zones(catalog, words);
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
    Place framed = framed(clause, home);
    if (framed != null) {
      return framed;
    }
    Place phrased = phrased(clause, home);
    if (phrased != null) {
      return phrased;
    }
    Place zone = zones.opening(clause, home);
    if (zone != null) {
      return zone;
    }
    Place named = named(clause, home);
    if (named != null) {
      return named;
    }
    Place inside = inside(clause, home);
    if (inside != null) {
      int end = inside.written().length();
      return "、和与及至等".indexOf(after(clause, end)) < 0 || TOGETHER.opening(clause.substring(end)) != null ? inside : null;
    }
    Place series = series(LED.withoutOpening(clause), home);
    if (series != null) {
      return series;
    }
    Place group = group(clause);
    if (group != null) {
      return group;
    }
    Place outside = outside(clause, home);
    if (outside != null) {
      return outside;
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

  /** A region inside {@code home} that {@code clause} opens with: by its full name, also one that is a common word elsewhere. */
  private @Nullable Place inside(String clause, @Nullable Region home) {
    if (home == null || clause.isEmpty()) {
      return null;
    }
    for (Trie.Found<List<Region>> name : catalog.regionsAt(clause, 0, LONGEST)) {
      for (Region region : name.value()) {
        boolean whole = name.end() >= 3 && REGION_ENDS.indexOf(clause.charAt(name.end() - 1)) >= 0;
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

  /** The region of the document by its full name, or one inside it behind that name: 乙市|甲区. */
  private @Nullable Place named(String clause, @Nullable Region home) {
    if (home == null || home.level() == Level.ZONE || home.name().length() < 3 || !clause.startsWith(home.name())
        || OFFICE.indexOf(after(clause, home.name().length())) >= 0) {
      return null;
    }
    Place inside = inside(clause.substring(home.name().length()), home);
    return inside == null ? Place.of(home, home.name(), PlaceRule.HOME)
        : Place.of(Objects.requireNonNull(inside.region()), home.name() + inside.written(), PlaceRule.REGION);
  }

  /** A region outside {@code home} that the clause says something was done or counted in, 乙市|实现地区生产总值; any where the paper is of none. */
  private @Nullable Place outside(String clause, @Nullable Region home) {
    for (Trie.Found<List<Region>> name : catalog.regionsAt(clause, 0, LONGEST)) {
      boolean whole = name.end() >= 3 && (REGION_ENDS + "省").indexOf(clause.charAt(name.end() - 1)) >= 0;
      String rest = whole ? SAME_TIME.withoutOpening(Periods.withoutLeading(clause.substring(name.end()))) : "";
      boolean alone = home == null && !rest.isEmpty() && OFFICE.indexOf(rest.charAt(0)) < 0;
      if (whole && name.value().size() == 1 && (alone || DID.opening(rest) != null || names.startOf(rest).isPresent())) {
        return Place.of(name.value().getFirst(), clause.substring(0, name.end()), PlaceRule.REGION);
      }
    }
    return null;
  }

  /** 【甲县】完成投资12亿元. */
  private @Nullable Place framed(String clause, @Nullable Region home) {
    Matcher frame = clause.startsWith("【") ? FRAMED.opening(clause) : null;
    Place named = frame == null ? null : subject(frame.group(1), home);
    return frame == null || named == null || !named.written().equals(frame.group(1)) ? null : new Place(named.region(), named.name(), frame.group(), named.rule());
  }

  /** 长株潭三市|园区, 苏北|增长8.3%. */
  private @Nullable Place group(String clause) {
    for (Trie.Found<List<Region>> name : catalog.regionsAt(clause, 0, LONGEST_GROUP)) {
      String rest = clause.substring(name.end());
      Matcher all = ALL.opening(rest);
      for (Region region : name.value()) {
        if (region.level() == Level.GROUP && (all != null || GROUP_DID.opening(rest) != null)) {
          return Place.of(region, clause.substring(0, name.end() + (all == null ? 0 : all.end())), PlaceRule.GROUP);
        }
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
        boolean within = within(region, home);
        if (series && (region.level() == Level.GROUP || within) || within && DID.opening(rest) != null) {
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
      Place zone = zones.opening(place, home);
      Place found = zone != null ? zone : inside(place, home);
      char next = found == null ? ' ' : after(place, found.written().length());
      boolean did = found != null && !words.at(place, found.written().length(), "act").isEmpty();
      return found != null && (did || "，,的 ".indexOf(next) >= 0) ? new Place(found.region(), found.name(), "", PlaceRule.WITHIN) : null;
    }
    Matcher last = clause.endsWith("是") || clause.indexOf("的是") < 0 ? null : LAST.matcher(clause.substring(Math.max(0, clause.length() - 14)));
    if (last != null && last.find()) {
      Place found = inside(last.group(1), home);
      return found != null && found.written().equals(last.group(1)) ? new Place(found.region(), found.name(), "", PlaceRule.NAMED_LAST) : null;
    }
    return null;
  }

  /** The place whose name stands at {@code at}: the longest of regions inside {@code home} and zones, or a town. */
  @Nullable Place at(String clause, int at, Region home) {
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
    Place zone = zones.at(clause, at, home);
    if (zone != null && (found == null || zone.written().length() > found.written().length())) {
      return zone;
    }
    for (Region child : found == null ? catalog.children(home.id()) : List.<Region>of()) {
      for (String name : child.weakAliases()) {
        if (clause.startsWith(name, at)) {
          return Place.of(child, name, PlaceRule.MEMBER);
        }
      }
    }
    Matcher town = found == null && (town(clause, at + 2) || town(clause, at + 3)) ? TOWN_IN_LIST.matcher(clause).region(at, clause.length()) : null;
    return town != null && town.useTransparentBounds(true).lookingAt() ? new Place(null, town.group(), town.group(), PlaceRule.TOWN) : found;
  }

  /** The place that a member of a list opens with, 绩溪县|财政收入, also by its short name; null where it opens with none. */
  @Nullable Place member(String member, @Nullable Region home) {
    Place zone = zones.opening(member, home);
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
    if (level == null || word.equals("全市") && home.name().endsWith("市") || word.equals("全区") && !home.name().endsWith("市") && !home.name().endsWith("盟")) {
      return null;
    }
    return catalog.lineage(home).stream().filter(region -> region.level() == level && !region.equals(home)).findFirst().orElse(null);
  }

  /** The one region that {@code name} stands for; null where it names none or several. */
  @Nullable Place called(String name) {
    List<Region> regions = catalog.regionsNamed(name);
    return regions.size() == 1 ? Place.of(regions.getFirst(), name, PlaceRule.MEMBER) : null;
  }

  /** A clause or heading without the mark of a numbered point. */
  static String unmarked(String said) {
    return MARK.withoutOpening(said);
  }

  /** Whether a clause names the region of the document, or what is left of it: 市本级, 其余各县. */
  static boolean home(String clause) {
    return AGAIN_HOME.opening(clause) != null;
  }

  /** The place that a line, or a clause before a colon, names and nothing else: 天山区：. */
  @Nullable Place alone(String line, @Nullable Region home) {
    String words = MARK.withoutOpening(line);
    int end = words.length();
    while (end > 0 && "：:。 ".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    Place named = end < 2 || end > LONGEST_GROUP ? null : subject(words.substring(0, end), home);
    return named != null && named.written().length() == end ? named : null;
  }

  /** Whether a clause turns back to {@code home}, or to some place that it does not count for: 市本级, 其余各县, 我市; 乙市物流中心获批 after 甲区. */
  boolean turnsFrom(Place place, String clause, @Nullable Region home) {
    if (home(clause) || home != null && clause.length() > 1 && "全我".indexOf(clause.charAt(0)) >= 0
        && clause.charAt(1) == home.name().charAt(home.name().length() - 1)) {
      return true;
    }
    return catalog.regionsAt(clause, 0, LONGEST).stream().flatMap(name -> name.value().stream())
        .anyMatch(region -> home != null && region.level() != Level.GROUP && !region.equals(place.region()) && (region.equals(home) || within(region, home)));
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
}
