package org.duibiao.extraction;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duibiao.catalog.Catalog;
import org.duibiao.catalog.Region;
import org.duibiao.text.Finder;
import org.jspecify.annotations.Nullable;

/** Finds the region a clause or heading speaks about when it is not the document's own, by the rules of {@link PlaceRule}. */
final class Places {

  private static final int LONGEST_GROUP = 16;

  /** What numbers a point or leads to its place: （一）, 1., 一是, 对. */
  private static final Finder MARK = Finder.of("(?:[（(][一二三四五六七八九十0-9]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|[0-9]{1,2}[.．、](?![0-9])|[一二三四五六七八九]是)?(?:其中|对(?!口|外|内|接|标|照|于))?");
  private static final String TOWN_NAME = "(?![城乡集村各全重特小中建本该示古名强百千集把将对为使从向]|部分|个别|少数|多数|有关|相关|所有|新[修建]|信用|文明|卫生|生态|示范|贫困|平安|民族|旅游|工业|农业|经济)[\\u4e00-\\u9fff]{2,3}(?<![城乡村色心制范等个各全该本两几多])(?:镇|乡|街道)";
  private static final Finder TOWN = Finder.of(TOWN_NAME + "(?=[\\u4e00-\\u9fff]|$)(?![、和与及村级区人政党内容])");
  private static final Pattern TOWN_IN_LIST = Pattern.compile(TOWN_NAME + "(?![村级人政党内容])");
  private static final Pattern TOWN_SPEAKS = Pattern.compile("(?:(?m:^)|[在省市县区旗州])((?!各|全|乡镇|城镇)[\\u4e00-\\u9fff]{2,5}?(?:镇|乡|街道|苏木))(?=人民政府|办事处|党工?委|第[一二三四五六七八九十百0-9]{1,3}届|(?:19|20)\\d{2}年)");
  /** Within how many characters a paper says who speaks. */
  private static final int HEAD = 200;
  private static final Finder WITHIN = Finder.of("(?:在|位于|落户|落户于|坐落于|走进|地处)(?=[\\u4e00-\\u9fff])");
  private static final Finder LED = Finder.of("(?:预计|其中|目前|今年|去年|全年|截至目前)+");
  private static final Pattern LAST = Pattern.compile("(?:的是|的为|首推)([\\u4e00-\\u9fff]{2,10})$");
  private static final Finder FRAMED = Finder.of("【([^】]{2,20})】");
  /** 与乙市共建: who is worked with is not counted along. */
  private static final Finder TOGETHER = Finder.of("与[\\u4e00-\\u9fff]{1,8}?(?:签|共|联合|合作|达成|对接|洽谈|相比)");
  private static final Finder AGAIN_HOME = Finder.of("(?:其中)?(?:全[省市州盟]|我[省市州盟]|(?:其余|其他|其它)各?(?:[县区市镇乡旗州盟地]|园区|开发区|街道)|[省市区县州盟]本级|[省市区县州]直(?![达接播径升管属通辖])|各[县区市]|各地)");

  private final Words words;
  private final RegionNames regions;
  private final Zones zones;

  Places(Catalog catalog, Words words, IndicatorNames names) {
    this.words = words;
    this.regions = new RegionNames(catalog, names);
    this.zones = new Zones(catalog, words);
  }

  RegionNames regions() {
    return regions;
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
    Place named = regions.named(clause, home);
    if (named != null) {
      return named;
    }
    Place inside = regions.inside(clause, home);
    if (inside != null) {
      int end = inside.written().length();
      return "、和与及至等".indexOf(after(clause, end)) < 0 || TOGETHER.opening(clause.substring(end)) != null ? inside : null;
    }
    Place series = regions.series(LED.withoutOpening(clause), home);
    if (series != null) {
      return series;
    }
    Place group = regions.group(clause);
    if (group != null) {
      return group;
    }
    Place outside = regions.outside(clause, home);
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

  /** 【甲县】完成投资12亿元. */
  private @Nullable Place framed(String clause, @Nullable Region home) {
    Matcher frame = clause.startsWith("【") ? FRAMED.opening(clause) : null;
    Place named = frame == null ? null : subject(frame.group(1), home);
    return frame == null || named == null || !named.written().equals(frame.group(1)) ? null : new Place(named.region(), named.name(), frame.group(), named.rule());
  }

  /** 在甲经开区, 落户甲经开区的企业, 最低的是甲县. */
  private @Nullable Place phrased(String clause, @Nullable Region home) {
    Matcher within = WITHIN.opening(clause);
    if (within != null) {
      String place = clause.substring(within.end());
      Place zone = zones.opening(place, home);
      Place found = zone != null ? zone : regions.inside(place, home);
      char next = found == null ? ' ' : after(place, found.written().length());
      boolean did = found != null && !words.at(place, found.written().length(), "act").isEmpty();
      return found != null && (did || "，,的 ".indexOf(next) >= 0) ? new Place(found.region(), found.name(), "", PlaceRule.WITHIN) : null;
    }
    Matcher last = clause.endsWith("是") || clause.indexOf("的是") < 0 ? null : LAST.matcher(clause.substring(Math.max(0, clause.length() - 14)));
    if (last != null && last.find()) {
      Place found = regions.inside(last.group(1), home);
      return found != null && found.written().equals(last.group(1)) ? new Place(found.region(), found.name(), "", PlaceRule.NAMED_LAST) : null;
    }
    return null;
  }

  /** The place whose name stands at {@code at}: the longest of regions inside {@code home} and zones, or a town. */
  @Nullable Place at(String clause, int at, Region home) {
    if (at >= clause.length()) {
      return null;
    }
    Place found = regions.within(clause, at, home);
    Place zone = zones.at(clause, at, home);
    if (zone != null && (found == null || zone.written().length() > found.written().length())) {
      return zone;
    }
    found = found == null ? regions.weakly(clause, at, home) : found;
    Matcher town = found == null && (town(clause, at + 2) || town(clause, at + 3)) ? TOWN_IN_LIST.matcher(clause).region(at, clause.length()) : null;
    return town != null && town.useTransparentBounds(true).lookingAt() ? new Place(null, town.group(), town.group(), PlaceRule.TOWN) : found;
  }

  /** The place that a member of a list opens with, 绩溪县|财政收入, also by its short name; null where it opens with none. */
  @Nullable Place member(String member, @Nullable Region home) {
    Place zone = zones.opening(member, home);
    if (zone != null || home == null) {
      return zone == null ? null : zone.by(PlaceRule.MEMBER);
    }
    Place inside = regions.inside(member, home);
    return inside == null ? regions.within(member, 0, home) : inside.by(PlaceRule.MEMBER);
  }

  /** The town that a paper speaks for by its title or the session it was given to, 巴城镇|第十八届人民代表大会; empty where none does. */
  static String town(String text) {
    Matcher speaks = TOWN_SPEAKS.matcher(text.substring(0, Math.min(HEAD, text.length())));
    return speaks.find() ? speaks.group(1) : "";
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
    return home != null && regions.others(place, clause, home);
  }

  private static char after(String text, int at) {
    return at < text.length() ? text.charAt(at) : ' ';
  }
}
