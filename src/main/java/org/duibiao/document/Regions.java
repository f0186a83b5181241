package org.duibiao.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Region;
import org.duibiao.catalog.Region.Level;
import org.duibiao.catalog.RegionId;
import org.duibiao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which region a document speaks for: what its greeting, title, issuer or speaker names; 我市 and 我区 name none. Where they are silent, the
 * region of its first words, or the zone inside it, or else the one region, that the text names again and again while it names no other like it. Several regions of one name are told apart by the
 * regions around them that the text names; where that does not decide, the region stays unknown.
 */
final class Regions {

  private static final int LONGEST = 24;
  private static final int OFTEN = 4;
  private static final int SELDOM = 2;
  /** How many parts of a region tell of it. */
  private static final int PARTS = 3;
  /** Within how many characters a text says first where it is. */
  private static final int HEAD = 200;
  private static final int CLOSING = 150;
  private static final Pattern CALL = Pattern.compile("努力奋斗|不懈奋斗|团结奋斗|美好明天|美好的明天|新篇章|新局面");
  private static final int DOMINANT = 3;

  /** What only the people of a region are called, behind its name. */
  private static final Pattern ACTS = Pattern.compile("上下|人民(?!币|路|医院|法院|检察|银行|广场|公园|大会堂|日报|网|币)|各族|广大|儿女|干部群众|全体");

  /** What makes a paper, a company or a school of a region's name: who prints a text does not speak in it. */
  private static final Pattern BEARER = Pattern.compile("(?:海关|日报|晚报|晨报|早报|时报|商报|都市报|新闻|广播|电视|网|在线|融媒|发布|客户端"
      + "|[\\u4e00-\\u9fa5（）()]{0,12}?(?:有限公司|股份公司|大学|学院|银行))");

  private static final Pattern SPEAKER = Pattern.compile("代表(省|自治区|市|州|盟|县|旗|区)(?:人民政府|行政公署|行署)");
  private static final Pattern SMALLER = Pattern.compile(
      "((?!乡镇|城镇|小城镇|各)[\\u4e00-\\u9fa5]{1,6}?(?:镇|乡|街道|苏木))(?=人民政府|办事处|党工?委|\\d{4}年|政府工作报告|工作报告|$)");

  private static final class Known {
    static final Catalog CATALOG = Catalog.load();
    static final Map<String, List<Region>> NAMED = new HashMap<>();
    /** The lengths of the names that begin with two characters. */
    static final Map<String, int[]> LENGTHS = new HashMap<>();

    /** The regions whose full name of two characters is too weak to be looked for everywhere. */
    static final Map<String, List<Region>> WEAK = new HashMap<>();

    static {
      Map<String, Set<Integer>> lengths = new HashMap<>();
      for (Region region : CATALOG.regions()) {
        if (region.level() == Level.GROUP) {
          continue;
        }
        var names = new HashSet<>(region.aliases());
        names.add(region.name());
        names.add(region.shortName());
        names.removeAll(region.weakAliases());
        if (region.name().length() == 2 && !names.contains(region.name())) {
          WEAK.computeIfAbsent(region.name(), _ -> new ArrayList<>()).add(region);
        }
        for (String name : names) {
          if (name.length() >= 2 && name.length() <= LONGEST) {
            NAMED.computeIfAbsent(name, _ -> new ArrayList<>()).add(region);
            lengths.computeIfAbsent(name.substring(0, 2), _ -> new HashSet<>()).add(name.length());
          }
        }
      }
      lengths.forEach((start, set) -> LENGTHS.put(start, set.stream().sorted((a, b) -> b - a).mapToInt(i -> i).toArray()));
    }
  }

  private record Mention(List<Region> regions, Span span) {}

  private Regions() {}

  static @Nullable Region byId(RegionId id) {
    return Known.CATALOG.region(id).orElse(null);
  }

  /**
   * @param statements what the text says of itself, the surest first
   * @param opening how its running text begins
   */
  static @Nullable Stated<Region> of(String text, List<Stated<String>> statements, @Nullable Stated<String> opening) {
    if (statements.stream().anyMatch(statement -> smaller(statement.value()))) {
      return null;
    }
    for (Stated<String> statement : statements) {
      Stated<Region> found = inStatement(text, statement);
      if (found != null) {
        return found;
      }
    }
    Stated<Region> beginning = opening == null ? null : inStatement(text, opening);
    if (beginning == null) {
      Stated<Region> chained = chained(text.substring(0, Math.min(HEAD, text.length())));
      if (chained != null) {
        return chained;
      }
      Level wanted = level(text);
      Stated<Region> acting = acting(text, wanted);
      if (acting != null) {
        return acting;
      }
      Stated<Region> whole = wanted == Level.PREFECTURE || wanted == Level.PROVINCE ? around(text, wanted) : null;
      return whole != null ? whole : dominant(text, OFTEN, wanted == null ? Set.of(Level.ZONE) : wanted == Level.COUNTY ? Set.of(wanted, Level.ZONE) : Set.of(wanted));
    }
    Stated<Region> zone = dominant(text, OFTEN - 1, Set.of(Level.ZONE));
    return zone != null && inside(zone.value(), beginning.value()) ? zone : beginning;
  }

  /** Whether a town speaks, which is no region of the catalogue: 昆山市巴城镇第十八届; the county it lies in is not meant. */
  private static boolean smaller(String statement) {
    List<Mention> mentions = mentions(statement);
    Matcher m = SMALLER.matcher(statement);
    while (m.find()) {
      int sign = m.end(1) - 1;
      boolean begins = m.start(1) == 0 || mentions.stream().anyMatch(mention -> mention.span().end() == m.start(1));
      if (begins && mentions.stream().noneMatch(mention -> mention.span().contains(sign))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Stated<Region> inStatement(String text, Stated<String> statement) {
    if (statement.value().contains("国务院") && statement.value().length() < 8 || statement.value().startsWith("国家统计局")) {
      return new Stated<>(Known.CATALOG.regions().getFirst(), statement.evidence());
    }
    Region region = null;
    Span place = null;
    for (Mention mention : opened(statement.value(), mentions(statement.value()))) {
      if (passing(statement.value(), mention)) {
        continue;
      }
      Region next = only(text, mention.regions(), region);
      boolean listed = region != null && (statement.value().startsWith("、", mention.span().end())
          || mention.span().start() > 0 && statement.value().charAt(mention.span().start() - 1) == '、');
      if (next != null && !listed && (region == null || inside(next, region))) {
        region = next;
        place = mention.span();
      }
    }
    return region == null || place == null ? null : new Stated<>(region, place.shift(statement.evidence().start()));
  }

  /** The mentions of a statement, and the county it opens with whose name stands in longer words elsewhere: 道县 in 通道县. */
  private static List<Mention> opened(String statement, List<Mention> mentions) {
    List<Region> weak = statement.length() < 2 ? List.of() : Known.WEAK.getOrDefault(statement.substring(0, 2), List.of());
    if (weak.isEmpty() || !mentions.isEmpty() && mentions.getFirst().span().start() < 2) {
      return mentions;
    }
    List<Mention> all = new ArrayList<>(List.of(new Mention(weak, new Span(0, 2))));
    all.addAll(mentions);
    return all;
  }

  /** Whether a name says of what rank, where or of which paper something is, not of which region it is told: 全国人大代表, 在北京开幕, 贵州日报. */
  private static boolean passing(String statement, Mention mention) {
    Span name = mention.span();
    String words = name.of(statement);
    boolean shortened = mention.regions().stream().anyMatch(region -> region.shortName().equals(words));
    return shortened && BEARER.matcher(statement).region(name.end(), statement.length()).lookingAt() || words.equals("全国")
        || words.startsWith("北京") && name.start() > 0 && "在赴进".indexOf(statement.charAt(name.start() - 1)) >= 0;
  }

  /** The one region that is meant by a name; by what else the text names where several share it. */
  private static @Nullable Region only(String text, List<Region> regions, @Nullable Region around) {
    if (regions.size() == 1) {
      return regions.getFirst();
    }
    Region found = null;
    for (Region region : regions) {
      List<Region> above = Known.CATALOG.lineage(region);
      boolean meant = around != null ? above.contains(around) && !region.equals(around)
          : above.stream().skip(1).anyMatch(r -> r.level() != Level.NATION && text.contains(r.shortName()));
      if (meant) {
        if (found != null) {
          return null;
        }
        found = region;
      }
    }
    return found;
  }

  private static boolean inside(Region region, Region around) {
    return !region.equals(around) && around.level() != Level.NATION && Known.CATALOG.lineage(region).contains(around);
  }

  /** The first region that stands right behind the one it lies in: 西安市|长安区. */
  private static @Nullable Stated<Region> chained(String head) {
    List<Mention> mentions = mentions(head);
    for (int i = 1; i < mentions.size(); i++) {
      Mention outer = mentions.get(i - 1);
      Mention inner = mentions.get(i);
      if (outer.span().end() == inner.span().start() && outer.regions().size() == 1) {
        List<Region> inside = inner.regions().stream().filter(region -> inside(region, outer.regions().getFirst())).toList();
        if (inside.size() == 1 && head.startsWith(inside.getFirst().name(), inner.span().start())) {
          return new Stated<>(inside.getFirst(), inner.span());
        }
      }
    }
    return null;
  }

  /** The one region of the level that {@code speaks}, or of any but the nation, whose people a text tells of, 乙县|上下; null where it tells of none or of several, or names another more often. */
  private static @Nullable Stated<Region> acting(String text, @Nullable Level speaks) {
    Map<List<Region>, @Nullable Region> meant = new HashMap<>();
    Map<Region, Integer> named = new HashMap<>();
    Map<Region, Span> acting = new HashMap<>();
    for (Mention mention : mentions(text)) {
      if (!meant.containsKey(mention.regions())) {
        boolean wanted = mention.regions().stream().anyMatch(each -> may(each, speaks));
        meant.put(mention.regions(), wanted ? only(text, mention.regions(), null) : null);
      }
      Region region = meant.get(mention.regions());
      if (region != null && may(region, speaks)) {
        named.merge(region, 1, Integer::sum);
        if (ACTS.matcher(text).region(mention.span().end(), text.length()).lookingAt()) {
          acting.putIfAbsent(region, mention.span());
        }
      }
    }
    if (acting.size() != 1) {
      return null;
    }
    var one = acting.entrySet().iterator().next();
    int most = named.values().stream().mapToInt(count -> count).max().orElse(0);
    return named.getOrDefault(one.getKey(), 0) < most ? null : new Stated<>(one.getKey(), one.getValue());
  }

  /** Whether a region may call itself as the text does; a city of the county level is a city too. */
  private static boolean may(Region region, @Nullable Level speaks) {
    return speaks == null ? region.level() == Level.PROVINCE || region.level() == Level.PREFECTURE || region.level() == Level.COUNTY
        : region.level() == speaks || speaks == Level.PREFECTURE && region.level() == Level.COUNTY && region.name().endsWith("市");
  }

  /** The region of {@code levels} that a text names often and far more often than any other of them. */
  private static @Nullable Stated<Region> dominant(String text, int often, Set<Level> levels) {
    Map<List<Region>, List<Span>> named = new HashMap<>();
    mentions(text).forEach(mention -> named.computeIfAbsent(mention.regions(), _ -> new ArrayList<>()).add(mention.span()));
    Map<Region, Integer> counts = new HashMap<>();
    Map<Region, Span> first = new HashMap<>();
    named.forEach((regions, spans) -> {
      Region region = regions.stream().anyMatch(each -> levels.contains(each.level())) ? only(text, regions, null) : null;
      if (region != null && levels.contains(region.level())) {
        counts.merge(region, spans.size(), Integer::sum);
        first.merge(region, spans.getFirst(), (one, other) -> one.start() < other.start() ? one : other);
      }
    });
    var ranked = counts.entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue()).toList();
    if (ranked.isEmpty()) {
      return null;
    }
    boolean called = closing(text, ranked.getFirst().getKey());
    int most = ranked.getFirst().getValue();
    int next = ranked.size() > 1 ? ranked.get(1).getValue() : 0;
    if (called ? most < SELDOM || next >= most : most < often || next * DOMINANT > most) {
      return null;
    }
    Region region = ranked.getFirst().getKey();
    Span place = first.get(region);
    return place == null ? null : new Stated<>(region, place);
  }

  /** The one region of {@code level} that most of the regions just below it that a text names lie in: 固始县, 潢川县 and 光山县 in 全市 tell of 信阳市. */
  private static @Nullable Stated<Region> around(String text, Level level) {
    Map<Region, Set<Region>> parts = new HashMap<>();
    Map<Region, Span> first = new HashMap<>();
    for (Mention mention : mentions(text)) {
      Region part = mention.regions().size() == 1 ? mention.regions().getFirst() : null;
      List<Region> above = part == null ? List.of() : Known.CATALOG.lineage(part).stream().skip(1).limit(1).filter(region -> region.level() == level).toList();
      above.forEach(region -> {
        parts.computeIfAbsent(region, _ -> new HashSet<>()).add(part);
        first.putIfAbsent(region, mention.span());
      });
    }
    var ranked = parts.entrySet().stream().sorted((a, b) -> b.getValue().size() - a.getValue().size()).toList();
    if (ranked.isEmpty() || ranked.getFirst().getValue().size() < PARTS || ranked.size() > 1 && ranked.get(1).getValue().size() * DOMINANT > ranked.getFirst().getValue().size()) {
      return null;
    }
    Region region = ranked.getFirst().getKey();
    Span place = first.get(region);
    return place == null ? null : new Stated<>(region, place);
  }

  /** Whether a sentence of the last words of a text calls on the people of the region: 为创造甲市更加美好的明天而努力奋斗. */
  private static boolean closing(String text, Region region) {
    String end = text.substring(Math.max(0, text.length() - CLOSING));
    return Arrays.stream(end.split("[。！!？?；;\\n]")).filter(sentence -> CALL.matcher(sentence).find())
        .anyMatch(sentence -> mentions(sentence).stream().anyMatch(m -> m.regions().equals(List.of(region))));
  }

  /** The level of whoever speaks: 我市, 全省, 区委. */
  private static @Nullable Level level(String text) {
    String head = text.substring(0, Math.min(4000, text.length()));
    Matcher speaker = SPEAKER.matcher(head);
    if (speaker.find()) {
      return switch (speaker.group(1)) {
        case "省", "自治区" -> Level.PROVINCE;
        case "市", "州", "盟" -> Level.PREFECTURE;
        default -> Level.COUNTY;
      };
    }
    int province = count(head, "全省") + count(head, "我省") + count(head, "省人民政府");
    int city = count(head, "全市") + count(head, "我市") + count(head, "市人民政府") + count(head, "全州") + count(head, "我州")
        + count(head, "全盟") + count(head, "我盟");
    int county = count(head, "全区") + count(head, "我区") + count(head, "区委") + count(head, "全县") + count(head, "我县")
        + count(head, "全旗") + count(head, "我旗");
    int most = Math.max(province, Math.max(city, county));
    return most == 0 ? null : most == city ? Level.PREFECTURE : most == province ? Level.PROVINCE : Level.COUNTY;
  }

  /** How often a word stands in a text, without 居全省, 高于全省, which only name what is compared with. */
  private static int count(String text, String word) {
    int count = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
      count += at > 0 && "于居占在比列".indexOf(text.charAt(at - 1)) >= 0 ? 0 : 1;
    }
    return count;
  }

  private static List<Mention> mentions(String text) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i + 2 <= text.length(); i++) {
      int[] lengths = Known.LENGTHS.get(text.substring(i, i + 2));
      if (lengths == null) {
        continue;
      }
      for (int length : lengths) {
        List<Region> regions = i + length <= text.length() ? Known.NAMED.get(text.substring(i, i + length)) : null;
        if (regions != null) {
          mentions.add(new Mention(regions, new Span(i, i + length)));
          i += length - 1;
          break;
        }
      }
    }
    return mentions;
  }
}
