package org.duibiao.catalog;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** English names of regions, made of their pinyin and of what the kind of region is called: Nankai District. */
final class EnglishNames {

  private static final EnglishNames NAMES = new EnglishNames();

  private final Map<String, String> endings = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  private EnglishNames() {
    Tsv.read(EnglishNames.class, "english.tsv").forEach(row ->
        (row.get("kind").equals("name") ? names : endings).put(row.get("chinese"), row.get("english")));
  }

  /** Empty where the pinyin does not fit the name. */
  static String of(Region region) {
    return NAMES.name(region);
  }

  private String name(Region region) {
    String own = names.get(region.shortName());
    String ending = ending(region.name());
    if (own != null) {
      return own;
    }
    String stem = region.name().substring(0, region.name().length() - ending.length());
    if (region.name().startsWith(region.shortName()) && region.shortName().length() < stem.length()) {
      stem = region.shortName();
    }
    String[] syllables = region.pinyin().split("\\|")[0].split(" ");
    if (stem.isEmpty() || region.pinyin().isEmpty() || syllables.length < stem.length()) {
      return "";
    }
    String word = Arrays.stream(syllables).limit(stem.length()).collect(Collectors.joining());
    String kind = endings.getOrDefault(ending, "");
    return Character.toUpperCase(word.charAt(0)) + word.substring(1) + (kind.isEmpty() ? "" : " " + kind);
  }

  private String ending(String name) {
    for (int from = 1; from < name.length(); from++) {
      if (endings.containsKey(name.substring(from))) {
        return name.substring(from);
      }
    }
    return "";
  }
}
