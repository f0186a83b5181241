package org.duibiao.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duibiao.catalog.Region;
import org.duibiao.text.Finder;
import org.jspecify.annotations.Nullable;

/** Finds lists of places that numbers are told of one by one: at the head of a clause, at its end, or named again as 两县, 三地. */
final class PlaceLists {

  private static final Pattern LEAD = Pattern.compile("(?:其中)?[对给由]?");
  private static final Finder CLOSING = Finder.of("(?:的|[名位]的?|的?(?:县|区|市|县区|区县|县市|市县|县（市、区）|县（市）|园区|开发区|地区|地方|乡镇)|分别|依次|主要)(?:有|是|为)(?=[\\u4e00-\\u9fff])");
  /** What may stand behind a list: 等3个县. */
  private static final Finder REST = Finder.of("等?(?:[0-9两二三四五六七八九十]{1,3}个?(?:县|区|市|地|镇|乡|街道|园区|开发区|县区|区县|县市|市县|县（市、区）)|地)?");
  private static final Finder AGAIN = Finder.of("(?:上述|以上|这|其中)?([两二三四五六七八九十2-9])个?(?:县（市、区）|县（市）|县（区）|县区|区县|县市|市县|县|区|市|地|镇|乡|街道|园区|开发区|旗|州|盟)(?!级|委|政府|[一二三四五六七八九十]|域|场|外|内|管|直)");
  private static final String NUMBERS = "两二三四五六七八九十";
  private static final String JOINS = "和与及";

  private final Places places;

  PlaceLists(Places places) {
    this.places = places;
  }

  /**
   * The places of a list, one by one.
   *
   * @param written the words of the list where the clause opens with it
   */
  record Listed(List<Place> places, String written) {

    static final Listed NONE = new Listed(List.of(), "");

    boolean isEmpty() {
      return places.isEmpty();
    }
  }

  /** 三河市、固安县和廊坊开发区|引进资金: two or more places at the head of a clause, also by their short names; none where the list goes on to other things. */
  Listed opening(String clause, @Nullable Region home) {
    if (home == null || clause.indexOf('、') < 0 && clause.indexOf('和') < 0 && clause.indexOf('与') < 0) {
      return Listed.NONE;
    }
    Matcher lead = LEAD.matcher(clause);
    int from = lead.lookingAt() ? lead.end() : 0;
    List<Place> found = at(clause, from, home);
    int end = end(clause, from, found);
    boolean goesOn = end < clause.length() && (clause.charAt(end) == '等' || clause.charAt(end) == '、');
    return found.size() < 2 || goesOn || sharesKind(found) ? Listed.NONE : new Listed(found, clause.substring(0, end));
  }

  /** 超过30亿元的有|甲市、乙县, whose numbers the next clause gives. */
  Listed closing(String clause, @Nullable Region home) {
    Matcher lead = home == null || clause.indexOf('、') < 0 ? null : CLOSING.in(clause);
    if (lead == null || home == null) {
      return Listed.NONE;
    }
    List<Place> found = at(clause, lead.end(), home);
    String rest = clause.substring(end(clause, lead.end(), found));
    return found.size() > 1 && (rest.isEmpty() || REST.is(rest)) ? new Listed(by(found, PlaceRule.LISTED_LAST), "") : Listed.NONE;
  }

  /** 两县|分别完成: the places named {@code before}, if they are as many. */
  static Listed again(String clause, List<Place> before) {
    Matcher m = before.size() < 2 ? null : AGAIN.opening(clause);
    if (m == null) {
      return Listed.NONE;
    }
    char number = m.group(1).charAt(0);
    int count = number == '两' ? 2 : Character.isDigit(number) ? number - '0' : NUMBERS.indexOf(number) + 1;
    return count == before.size() ? new Listed(by(before, PlaceRule.AGAIN), m.group()) : Listed.NONE;
  }

  private static List<Place> by(List<Place> places, PlaceRule rule) {
    return places.stream().map(place -> place.by(rule)).toList();
  }

  private List<Place> at(String clause, int from, Region home) {
    var found = new ArrayList<Place>();
    int at = from;
    for (Place place = places.at(clause, at, home); place != null; place = places.at(clause, at, home)) {
      found.add(place.by(PlaceRule.MEMBER));
      at += place.written().length();
      boolean joined = at < clause.length() && (clause.charAt(at) == '、' || JOINS.indexOf(clause.charAt(at)) >= 0 && places.at(clause, at + 1, home) != null);
      if (!joined) {
        return found;
      }
      at++;
    }
    return List.of();
  }

  private static int end(String clause, int from, List<Place> found) {
    int end = from + Math.max(0, found.size() - 1);
    for (Place place : found) {
      end += place.written().length();
    }
    return Math.min(end, clause.length());
  }

  /** Whether the last of a list gives its kind to those before: 宁国、广德、宣城|经开区. */
  private static boolean sharesKind(List<Place> places) {
    String first = places.getFirst().written();
    return "市区县旗州盟园城镇乡道".indexOf(first.charAt(first.length() - 1)) < 0 && Zones.ends(places.getLast().written());
  }
}
