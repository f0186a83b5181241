package org.duibiao.catalog;

import java.util.List;
import org.duibiao.text.Named;
import org.jspecify.annotations.Nullable;

/**
 * A region of the catalogue.
 *
 * @param name the full name, 天津市
 * @param shortName the name without its kind, 天津
 * @param parent the region it lies in; null for the nation and for groups
 * @param aliases further names that mean this region wherever they stand
 * @param weakAliases names such as 津 that mean it only in context
 * @param pinyin full pinyin without tones, words apart by blanks
 * @param initials the pinyin initials, for search
 */
public record Region(
    RegionId id,
    String name,
    String shortName,
    Level level,
    @Nullable RegionId parent,
    List<String> aliases,
    List<String> weakAliases,
    String pinyin,
    String initials)
    implements Named {

  private static final String RANKS = "市县区旗盟";

  public Region {
    aliases = List.copyOf(aliases);
    weakAliases = List.copyOf(weakAliases);
  }

  /**
   * Whether {@code called} is a full name that the region bore before, 株洲县 of 渌口区; neither a short one, 凉山州, nor one behind what it lies
   * in, 沧州市青县.
   */
  public boolean bore(String called) {
    return (level == Level.PREFECTURE || level == Level.COUNTY) && aliases.contains(called) && RANKS.indexOf(called.charAt(called.length() - 1)) >= 0 && !called.endsWith(name) && !shortens(called);
  }

  /** Whether a name has nothing but characters of the full one, in their order. */
  private boolean shortens(String called) {
    int at = -1;
    for (int i = 0; i < called.length(); i++) {
      at = name.indexOf(called.charAt(i), at + 1);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String chinese() {
    return name;
  }

  /** After its pinyin, Nankai District; empty where there is none. */
  @Override
  public String english() {
    return EnglishNames.of(this);
  }

  /** How high a region stands, for choosing peers. */
  public enum Level {
    NATION,
    PROVINCE,
    PREFECTURE,
    COUNTY,
    ZONE,
    GROUP
  }
}
