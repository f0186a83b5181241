package org.duibiao.extraction;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Region;
import org.duibiao.catalog.Region.Level;
import org.duibiao.text.Finder;
import org.duibiao.text.Trie;
import org.jspecify.annotations.Nullable;

/** Finds the catalogue's regions by their names at a place of a text, by what may stand behind a name that is no part of another word. */
final class RegionNames {

  /** The longest name of a region, and of a group of regions, in characters. */
  private static final int LONGEST = 8;
  private static final int LONGEST_GROUP = 16;
  /** What makes an office, a person or a kind of place of a region's name: 乙市|委, 乙市|民. */
  private static final String OFFICE = "委民政人长场内外级属直区市县城籍史、和与及至等";
  private static final String REGION_ENDS = "市区县旗州盟";
  /** What is counted at a place that stands before it by its short name: 诸暨|完成投资30亿元. */
  private static final Finder DID = Finder.of("(?:累计|共|已)?(?:完成|实现|新增|引进|签约|到位|贡献|增长|下降|达到)(?!后|的)");
  private static final Finder SAME_TIME = Finder.of("同期");
  /** The regions of a group: 长株潭|三市. */
  private static final Finder ALL = Finder.of("(?:[两三四五六七八九]省[一二三]市|[两三四五六七八九十0-9]{1,3}个?(?:省市|省|市|地|城|区市|州市))(?!级|场)");
  private static final Finder GROUP_DID = Finder.of("增长|下降|上升|达到|占|实现|完成|主要城市|各市|各城市|[0-9]");

  private final Catalog catalog;
  private final IndicatorNames names;

  RegionNames(Catalog catalog, IndicatorNames names) {
    this.catalog = catalog;
    this.names = names;
  }

  /** A region inside {@code home} that {@code clause} opens with: by its full name, also one that is a common word elsewhere. */
  @Nullable Place inside(String clause, @Nullable Region home) {
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
  @Nullable Place named(String clause, @Nullable Region home) {
    if (home == null || home.level() == Level.ZONE || home.name().length() < 3 || !clause.startsWith(home.name())
        || OFFICE.indexOf(after(clause, home.name().length())) >= 0) {
      return null;
    }
    Place inside = inside(clause.substring(home.name().length()), home);
    return inside == null ? Place.of(home, home.name(), PlaceRule.HOME)
        : Place.of(Objects.requireNonNull(inside.region()), home.name() + inside.written(), PlaceRule.REGION);
  }

  /** A region outside {@code home} that the clause says something was done or counted in, 乙市|实现地区生产总值; any where the paper is of none. */
  @Nullable Place outside(String clause, @Nullable Region home) {
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

  /** 长株潭三市|园区, 苏北|增长8.3%. */
  @Nullable Place group(String clause) {
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
  @Nullable Place series(String clause, @Nullable Region home) {
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

  /** The name of a region right before {@code at}; null where none stands there: 宜宾|临港经济技术开发区. */
  @Nullable String before(String text, int at) {
    for (int from = Math.max(0, at - LONGEST); from <= at - 2; from++) {
      if (catalog.regionsNamed(text.substring(from, at)).stream().anyMatch(region -> region.level() != Level.ZONE)) {
        return text.substring(from, at);
      }
    }
    return null;
  }

  /** The longest name, also a short one, of a region inside {@code home} that stands at {@code at}; null where none does. */
  @Nullable Place within(String clause, int at, @Nullable Region home) {
    for (Trie.Found<List<Region>> name : catalog.regionsAt(clause, at, at + LONGEST)) {
      for (Region region : name.value()) {
        if (within(region, home)) {
          return Place.of(region, clause.substring(at, name.end()), PlaceRule.MEMBER);
        }
      }
    }
    return null;
  }

  /** A region right under {@code home} by a name that is a common word too; null where none stands at {@code at}. */
  @Nullable Place weakly(String clause, int at, Region home) {
    for (Region child : catalog.children(home.id())) {
      for (String name : child.weakAliases()) {
        if (clause.startsWith(name, at)) {
          return Place.of(child, name, PlaceRule.MEMBER);
        }
      }
    }
    return null;
  }

  /** Whether a clause opens with {@code home} or a region inside it other than {@code place}. */
  boolean others(Place place, String clause, Region home) {
    return catalog.regionsAt(clause, 0, LONGEST).stream().flatMap(name -> name.value().stream())
        .anyMatch(region -> region.level() != Level.GROUP && !region.equals(place.region()) && (region.equals(home) || within(region, home)));
  }

  private boolean within(Region region, @Nullable Region home) {
    return home != null && !region.equals(home) && catalog.lineage(region).contains(home);
  }

  private static char after(String text, int at) {
    return at < text.length() ? text.charAt(at) : ' ';
  }
}
