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

  public Region {
    aliases = List.copyOf(aliases);
    weakAliases = List.copyOf(weakAliases);
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
