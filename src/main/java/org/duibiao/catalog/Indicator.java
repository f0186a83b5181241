package org.duibiao.catalog;

import java.util.List;
import org.duibiao.text.Named;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of the catalogue.
 *
 * @param name its standard name, 地区生产总值
 * @param aliases other wordings of the same series
 * @param weakAliases wordings that mean it only where its unit fits
 * @param notTheSameAs wordings that contain an alias and mean another series; … stands for any words
 * @param unit the customary unit, 亿元
 * @param polarity whether more is better
 * @param theme id of the theme it is shown under
 * @param growth plausible yearly growth in %, null where not known
 * @param definition what is counted, in one sentence of our own
 */
public record Indicator(
    IndicatorId id,
    String name,
    List<String> aliases,
    List<String> weakAliases,
    List<String> notTheSameAs,
    String unit,
    Polarity polarity,
    String theme,
    @Nullable Range growth,
    @Nullable Range values,
    String definition,
    String nameEnglish,
    String pinyin,
    String initials)
    implements Named {

  public Indicator {
    aliases = List.copyOf(aliases);
    weakAliases = List.copyOf(weakAliases);
    notTheSameAs = List.copyOf(notTheSameAs);
  }

  @Override
  public String chinese() {
    return name;
  }

  @Override
  public String english() {
    return nameEnglish;
  }

  /** Which direction is good. */
  public enum Polarity {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    NEUTRAL
  }

  /** An inclusive range of plausible numbers. */
  public record Range(double low, double high) {
    public boolean contains(double number) {
      return low <= number && number <= high;
    }
  }
}
