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

/** Finds the region a clause or heading speaks about when it is not the document's own. */
final class Places {

  /** What a name of a zone ends with, so that most clauses are told at a glance to name none. */
  private static final Trie<String> ZONES = Trie.forward(Stream.of("经济技术开发区", "高新技术产业开发区", "经济开发区", "工业园区", "综合保税区",
      "经开区", "高新区", "开发区", "产业园", "科创城", "保税区", "自贸区", "新区").collect(Collectors.toMap(Function.identity(), Function.identity())));

  private static final int OPENING = 40;
  private static final Pattern ZONE = Pattern.compile(
      "^(?:加快|推动|支持|编制|推进|强化|建设|以|一是|二是|三是|四是|[一二三四五六七八九十]、)*"
      + "((?:[\\u4e00-\\u9fff（）()]{2,9}?)(经济技术开发区|高新技术产业开发区|经济开发区|工业园区|综合保税区|经开区|高新区|开发区|产业园|科创城|保税区|自贸区|新区))"
      + "(?![、和与及内])");
  private static final int LONGEST = 8;

  private final Catalog catalog;
  private final Words words;

  Places(Catalog catalog, Words words) {
    this.words = words;
    this.catalog = catalog;
  }

  /**
   * A region or place.
   *
   * @param region its entry, null for one that only the text names
   */
  record Place(@Nullable Region region, String name) {}

  /** The zone, or the region within {@code home}, that {@code clause} starts with; null where it starts with neither. */
  @Nullable Place subject(String clause, @Nullable Region home) {
    String opening = clause.length() > OPENING ? clause.substring(0, OPENING) : clause;
    Matcher m = ZONES.first(opening, 0, opening.length()) < 0 ? null : ZONE.matcher(opening);
    if (m != null && m.find()) {
      String name = m.group(1);
      for (Region region : catalog.regionsNamed(name)) {
        return new Place(region, region.name());
      }
      String full = name.replaceFirst("经开区$", "经济技术开发区").replaceFirst("高新区$", "高新技术产业开发区");
      for (Region region : catalog.regionsNamed(full)) {
        return new Place(region, region.name());
      }
      return home != null && name.startsWith(home.shortName()) || named(name, m.group(2)) ? new Place(null, full) : null;
    }
    int start = clause.length() > 1 && clause.charAt(1) == '、' && "一二三四五六七八九十".indexOf(clause.charAt(0)) >= 0 ? 2 : 0;
    for (Trie.Found<List<Region>> name : catalog.regionsAt(clause, start, start + LONGEST)) {
      for (Region region : name.value()) {
        char next = name.end() < clause.length() ? clause.charAt(name.end()) : ' ';
        boolean whole = name.end() - start >= 3 && "市区县旗州盟".indexOf(clause.charAt(name.end() - 1)) >= 0;
        if (whole && within(region, home) && "、和与及至等".indexOf(next) < 0) {
          return new Place(region, region.name());
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

  /** Whether a zone that is not catalogued carries a name of its own: 甲乙科创城, not 省级产业园. */
  private boolean named(String name, String kind) {
    String own = name.substring(0, name.length() - kind.length());
    return own.length() <= 4 && (kind.equals("科创城") || kind.equals("产业园")) && words.at(own, 0, "act").isEmpty()
        && words.at(own, 0, "lead").isEmpty() && own.chars().noneMatch(c -> "级个批家大小的各等与和将一".indexOf(c) >= 0);
  }

  private boolean within(Region region, @Nullable Region home) {
    return home != null && !region.equals(home) && catalog.lineage(region).contains(home);
  }
}
