package org.duibiao.comparison;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duibiao.catalog.Indicator;
import org.duibiao.store.ReviewState;
import org.duibiao.store.StoredObservation;

/** Whether a document calls a number what the catalogue calls the series, or something that only contains its name. */
final class Naming {

  private static final Pattern INSERTED = Pattern.compile("（[^）]*）");
  private static final Pattern LEADING =
      Pattern.compile("^(?:全[市省区县州国年旗]|[本我][市省区县州]|地方|完成|实现|年末|国家级?|新筹集|实有|城镇累计|城镇|城市|货物)");

  private final Indicator indicator;

  Naming(Indicator indicator) {
    this.indicator = indicator;
  }

  /** 全省一般公共预算收入 is, 制造业贷款余额 is not; what a person has confirmed is. */
  boolean fits(StoredObservation fact) {
    if (fact.review() == ReviewState.ACCEPTED || fact.review() == ReviewState.CORRECTED) {
      return true;
    }
    String label = INSERTED.matcher(fact.label()).replaceAll("");
    String own = label.startsWith(fact.regionName()) ? label.substring(fact.regionName().length()) : label;
    return own.isEmpty() || named(own) || named(LEADING.matcher(own).replaceFirst(""));
  }

  private boolean named(String label) {
    return Stream.of(Stream.of(indicator.name()), indicator.aliases().stream(), indicator.weakAliases().stream())
        .flatMap(names -> names).anyMatch(label::equals);
  }
}
