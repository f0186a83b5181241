package org.duibiao.catalog;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Units in English, as the statistical yearbooks have them: the number is never converted, 1833.9 亿元 stays 1833.9 (100m yuan). */
public final class EnglishUnits {

  private static final EnglishUnits UNITS = new EnglishUnits();

  private final Map<String, String> numbers = new HashMap<>();
  private final Map<String, String> units = new HashMap<>();

  private EnglishUnits() {
    Tsv.read(EnglishUnits.class, "english-units.tsv").forEach(row ->
        (row.get("kind").equals("number") ? numbers : units).put(row.get("chinese"), row.get("english")));
  }

  /** The unit as it is where there is no English for it. */
  public static String of(String unit) {
    return Arrays.stream(unit.split("/")).map(UNITS::single).collect(Collectors.joining("/"));
  }

  private String single(String unit) {
    String whole = units.get(unit);
    if (whole != null) {
      return whole;
    }
    for (int end = Math.min(2, unit.length() - 1); end > 0; end--) {
      String number = numbers.get(unit.substring(0, end));
      String rest = units.get(unit.substring(end));
      if (number != null && rest != null) {
        return number + " " + rest;
      }
    }
    return unit;
  }
}
