package org.duibiao.report.chart;

import java.math.BigDecimal;
import org.duibiao.extraction.Aspect;
import org.duibiao.report.Words;
import org.duibiao.store.StoredObservation;
import org.duibiao.text.Language;

/** A number as its document has it, with what kind of number it is. */
public final class Quoted {

  private Quoted() {}

  /**
   * 增速 ≥8%, 5.3 万亿元: in 万 or 亿 where the number would get long. A decline is a word: 下降 ≥3% asks for more of it, which ≥-3%
   * would deny.
   */
  public static String of(StoredObservation fact, Language language) {
    BigDecimal high = fact.valueHigh();
    boolean decline = fact.aspect() == Aspect.GROWTH && fact.value().signum() < 0 && high == null;
    BigDecimal low = decline ? fact.value().negate() : fact.value();
    AxisUnit unit = AxisUnit.of(fact.unit(), high == null ? low : high);
    String number = Words.sign(fact.bound(), language) + unit.label(low) + (high == null ? "" : "—" + unit.label(high));
    return kind(fact.aspect(), decline, language) + Words.withUnit(number, unit.unit(), language);
  }

  private static String kind(Aspect aspect, boolean decline, Language language) {
    if (aspect == Aspect.LEVEL) {
      return "";
    }
    return (decline ? language.of("下降", "Down") : language.of(aspect.chinese(), aspect.english())) + " ";
  }
}
